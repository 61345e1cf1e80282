// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Session.h"

#include <QJsonObject>

namespace firstmile
{

/// Everything that the workspace holds on one person and everybody linked to them: identities, profile with its
/// sources, consents, follow-ups, deeds, conversations with every message, note, attachment name, event, draft and
/// reply on its way; who of us wrote is named as an agent. For the person to read and for a machine to take over.
Result<QJsonObject> personFile(Session &session, CustomerId customer, Instant now);

/// The same, readable, in one page without anything from outside of it; every text of others is escaped.
QByteArray personFileHtml(const QJsonObject &file);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QJsonArray>

namespace firstmile
{

/// Mailboxes as [["name","address"], …].
QJsonArray mailboxesToJson(const QList<Mailbox> &mailboxes);
QList<Mailbox> mailboxesFromJson(const QJsonValue &value);

}

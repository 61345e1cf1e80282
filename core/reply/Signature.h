// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Session.h"

namespace firstmile
{

/// What stands below an agent's mails of a conversation: their own signature, else the team's, its placeholders filled
/// in `language` where that is known. Empty: there is none.
Result<QString> signatureFor(Session &session, ConversationId conversation, const QString &agent,
                             const QString &language, Instant now);

/// A mail with its signature; as it is where that is empty.
QString signedMail(const QString &text, const QString &signature);

}

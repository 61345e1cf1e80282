// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/PublicNotice.h"
#include "core/store/Session.h"

namespace firstmile
{

/// What a notice says to one of those it is for, and on which account.
struct NoticeText
{
    AccountId account;
    QString text;
    QString whyNot; ///< it cannot go to them: English, a clause; empty: it can
};

/// The variant of the channel, with its placeholders filled in the language that they wrote in. `whyNot`: no way back
/// to them or one that is closed by now, they do not want to be written to, a placeholder that nothing filled, or too
/// long for the channel. NotFound: there is no such conversation.
Result<NoticeText> noticeTextFor(Session &session, const PublicNotice &notice, ConversationId conversation,
                                 const QString &agent, Instant now);

}

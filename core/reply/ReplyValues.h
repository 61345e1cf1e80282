// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Ids.h"
#include "core/store/Session.h"

#include <QMap>

namespace firstmile
{

/// What placeholders stand for in a reply to a conversation, those that have no value left out: "customer.name",
/// "customer.first-name", "customer.handle", "customer.email", "customer.phone", "customer.company", "order" (the
/// newest order number that they wrote), "subject", "agent.name", "agent.initials", "account.name", "account.handle",
/// "date" and "weekday" (today, here, in the language given; empty: English), and "field.KEY" of the team's own fields.
/// A name that nobody told is none: a customer who is known by an address alone is not called by it. NotFound: there is
/// no such conversation.
Result<QMap<QString, QString>> replyValues(Session &session, ConversationId conversation, const QString &agent,
                                           const QString &language, Instant now);

}

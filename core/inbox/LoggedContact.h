// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// A contact that no network carried, as an agent writes it down. With whom it was: a conversation, else a customer,
/// else somebody new by name.
struct LoggedContact
{
    ContactKind kind = ContactKind::Phone;
    Direction direction = Direction::Inbound; ///< who began it: Inbound: the customer
    Instant at;
    QString text; ///< what was said
    QString agent;

    ConversationId conversation;
    CustomerId customer;
    QString name;
    QString address; ///< phone number or postal address; somebody who is known by it is not new
};

/// Where a contact was filed.
struct LoggedPlace
{
    ConversationId conversation;
    CustomerId customer;
    MessageId message;
};

/// Files the contact as a message and logs it as received or sent, on the workspace's own account for logged contacts,
/// which is made on first use: ours answers what waits in the conversation, whatever its channel; the customer's opens
/// a case, and the conversation if it was closed. Without a conversation it starts one. Malformed: no text, nobody it
/// was with, a note, or a time that lies ahead; NotFound: no such conversation or customer.
Result<LoggedPlace> logContact(Transaction &transaction, const LoggedContact &contact, Instant now);

/// What was logged by mistake has not happened; the message stays, as deleted. Forbidden: somebody else logged it;
/// Conflict: longer than a day ago, or taken back already; NotFound: no such logged contact.
Result<void> takeBackContact(Transaction &transaction, MessageId id, const QString &agent, Instant now);

}

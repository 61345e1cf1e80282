// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/fill/BundleFill.h"

#include "core/review/fill/FillChecks.h"
#include "core/review/fill/FillRows.h"
#include "core/store/MessageRepository.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<void> BundleFill::begin(Transaction &transaction, const BundleManifest &manifest)
{
    FillRows rows(transaction);
    FM_TRY(rows.makeTables());
    QSet<std::pair<int, QString>> handles;
    for (const Account &account : manifest.accounts) {
        FM_TRY(fill::takeNumber(m_accounts, account.id, u"account"_s));
        FM_TRY(fill::demandTime(account.createdAt, u"account"_s, account.id.value));
        const std::pair handle(static_cast<int>(account.channel), account.handle);
        if (handles.contains(handle))
            return fill::malformed(u"two accounts are called "_s + account.handle);
        handles.insert(handle);
        FM_TRY(rows.account(account));
        transaction.changes().accounts.insert(account.id);
    }
    return {};
}

Result<void> BundleFill::write(Transaction &transaction, const FillPiece &piece)
{
    FM_TRY(writeCustomers(transaction, piece.customers));
    QList<PlacedMessage> placed;
    for (const FillConversation &each : piece.conversations) {
        FM_TRY(writeConversation(transaction, each.exported));
        FM_TRY(placeMessages(transaction, each, placed));
    }
    FM_TRY(writeMessages(transaction, placed));
    for (const FillConversation &each : piece.conversations) {
        for (const ExportedMessage &message : each.exported.messages)
            FM_TRY(writeBeside(transaction, message));
        FM_TRY(writeEvents(transaction, each.exported));
    }
    return {};
}

/// Whoever was linked names whom to; that one may come behind it.
Result<void> BundleFill::writeCustomers(Transaction &transaction, const QList<ExportedCustomer> &customers)
{
    for (const ExportedCustomer &each : customers)
        FM_TRY(writeCustomer(transaction, each));
    for (const ExportedCustomer &each : customers) {
        const CustomerId into = each.customer.mergedInto;
        const bool stands = m_customers.contains(into) && into != each.customer.id && !m_merged.contains(into);
        if (!into || !stands || m_mergedInto.contains(each.customer.id))
            continue; // in a chain or a circle each stands for itself
        m_merged.insert(each.customer.id);
        m_mergedInto.insert(into);
        FM_TRY(FillRows(transaction).customer(each.customer, into));
    }
    for (const ExportedCustomer &each : customers)
        FM_TRY(writeRecords(transaction, each));
    return {};
}

Result<void> BundleFill::writeCustomer(Transaction &transaction, const ExportedCustomer &exported)
{
    const Customer &customer = exported.customer;
    if (m_missingCustomers.remove(customer.id))
        m_customers.remove(customer.id);
    FM_TRY(fill::takeNumber(m_customers, customer.id, u"customer"_s));
    FM_TRY(fill::demandTime(customer.createdAt, u"customer"_s, customer.id.value));
    FM_TRY(fill::demandTime(customer.erasedAt, u"customer"_s, customer.id.value));
    FM_TRY(FillRows(transaction).customer(customer, {}));
    transaction.changes().customers.insert(customer.id);
    return writeIdentities(transaction, customer);
}

Result<void> BundleFill::writeIdentities(Transaction &transaction, const Customer &customer)
{
    FillRows rows(transaction);
    for (const Identity &identity : customer.identities) {
        if (identity.customer && identity.customer != customer.id)
            return fill::malformed(u"identity %1 stands with customer %2 and says it is of %3"_s.arg(identity.id.value)
                                       .arg(customer.id.value)
                                       .arg(identity.customer.value));
        QSet<IdentityId> known;
        if (m_identities.contains(identity.id))
            known.insert(identity.id);
        FM_TRY(fill::takeNumber(known, identity.id, u"identity"_s));
        m_identities.insert(identity.id, customer.id);
        FM_TRY(rows.identity(identity, customer.id));
    }
    return {};
}

/// Of the customer, or of one that was linked to them.
Result<void> BundleFill::writeRecords(Transaction &transaction, const ExportedCustomer &exported)
{
    for (ProfileRecord record : exported.profile) {
        FM_TRY(fill::takeNumber(m_records, record.id, u"profile record"_s));
        FM_TRY(fill::demandTime(record.at, u"profile record"_s, record.id.value));
        if (!m_customers.contains(record.customer))
            record.customer = exported.customer.id;
        FM_TRY(FillRows(transaction).profileRecord(record));
    }
    return {};
}

Result<void> BundleFill::writeConversation(Transaction &transaction, const ExportedConversation &exported)
{
    Conversation conversation = exported.conversation;
    FM_TRY(fill::takeNumber(m_conversations, conversation.id, u"conversation"_s));
    FM_TRY(fill::demandTimes(conversation));
    if (!conversation.account || !conversation.customer)
        return fill::malformed(u"conversation %1 has no account or no customer"_s.arg(conversation.id.value));
    FM_TRY(needAccount(transaction, conversation.account, conversation.channel));
    FM_TRY(needCustomer(transaction, conversation));
    if (conversation.messages <= 0) // no list shows one without messages
        conversation.messages = static_cast<int>(exported.messages.size());
    FM_TRY(FillRows(transaction).conversation(conversation, otherSide(exported)));
    transaction.changes().conversations.insert(conversation.id);
    return {};
}

Result<void> BundleFill::needAccount(Transaction &transaction, AccountId account, Channel channel)
{
    if (m_accounts.contains(account))
        return {};
    m_accounts.insert(account);
    Account missing;
    missing.id = account;
    missing.channel = channel;
    missing.handle = u"#"_s + account.toString();
    transaction.changes().accounts.insert(account);
    return FillRows(transaction).account(missing);
}

Result<void> BundleFill::needCustomer(Transaction &transaction, const Conversation &conversation)
{
    const CustomerId id = conversation.customer;
    if (m_customers.contains(id))
        return {};
    m_customers.insert(id);
    m_missingCustomers.insert(id);
    Customer missing;
    missing.id = id;
    missing.name = conversation.customerName;
    missing.createdAt = conversation.firstMessageAt;
    transaction.changes().customers.insert(id);
    return FillRows(transaction).customer(missing, {});
}

IdentityId BundleFill::otherSide(const ExportedConversation &exported) const
{
    for (const ExportedMessage &each : exported.messages) {
        const IdentityId identity = each.message.identity;
        if (identity && m_identities.value(identity) == exported.conversation.customer)
            return identity;
    }
    return {};
}

Result<void> BundleFill::placeMessages(Transaction &transaction, const FillConversation &conversation,
                                       QList<PlacedMessage> &placed)
{
    const Conversation &of = conversation.exported.conversation;
    for (qsizetype i = 0; i < conversation.exported.messages.size(); ++i) {
        const Message &message = conversation.exported.messages[i].message;
        FM_TRY(fill::takeNumber(m_messages, message.id, u"message"_s));
        FM_TRY(fill::demandTimes(message));
        if (message.conversation && message.conversation != of.id)
            return fill::malformed(u"message %1 stands in conversation %2 and says it is of %3"_s.arg(message.id.value)
                                       .arg(of.id.value)
                                       .arg(message.conversation.value));
        const AccountId account = message.account ? message.account : of.account;
        FM_TRY(needAccount(transaction, account, of.channel));
        // Somebody whom the export does not have is known by the name that stands in the message alone.
        const IdentityId author = m_identities.contains(message.identity) ? message.identity : IdentityId();
        placed.append({message.id, conversation.prepared.at(i), account, of.id, author, message.agent,
                       u"message "_s + message.id.toString()});
    }
    return {};
}

Result<void> BundleFill::writeMessages(Transaction &transaction, const QList<PlacedMessage> &placed)
{
    QList<const PlacedMessage *> inOrder;
    inOrder.reserve(placed.size());
    for (const PlacedMessage &each : placed)
        inOrder.append(&each);
    std::ranges::sort(inOrder, {}, [](const PlacedMessage *each) { return each->id; });
    return MessageWriter(transaction).write(inOrder);
}

Result<void> BundleFill::writeBeside(Transaction &transaction, const ExportedMessage &exported)
{
    FillRows rows(transaction);
    const Message &message = exported.message;
    for (qsizetype i = 0; i < message.attachments.size(); ++i) {
        FM_TRY(fill::takeNumber(m_attachments, message.attachments[i].id, u"attachment"_s));
        FM_TRY(rows.attachment(message.id, static_cast<int>(i), message.attachments[i], exported.files.value(i)));
    }
    for (const MessageVersion &version : exported.versions) {
        FM_TRY(fill::demandTime(version.replacedAt, u"an earlier version of message"_s, message.id.value));
        FM_TRY(MessageRepository(transaction).addVersion(message.id, version));
    }
    FM_TRY(rows.returned(message));
    return rows.html(message.id, exported.html);
}

Result<void> BundleFill::writeEvents(Transaction &transaction, const ExportedConversation &exported)
{
    const ConversationId conversation = exported.conversation.id;
    for (const Event &event : exported.events) {
        FM_TRY(fill::takeNumber(m_events, event.id, u"event"_s));
        FM_TRY(fill::demandTime(event.at, u"event"_s, event.id.value));
        FM_TRY(fill::demandTime(event.recordedAt, u"event"_s, event.id.value));
        if (event.conversation && event.conversation != conversation)
            return fill::malformed(u"event %1 stands in conversation %2 and says it is of %3"_s.arg(event.id.value)
                                       .arg(conversation.value)
                                       .arg(event.conversation.value));
        FM_TRY(FillRows(transaction).event(event, conversation));
    }
    return {};
}

}

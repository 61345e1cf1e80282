// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/ExportFeed.h"

#include "core/review/export/ChosenRecords.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/JsonList.h"
#include "core/store/MessageRepository.h"
#include "core/store/OutboxRepository.h"
#include "core/store/ProfileRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString inFeedList(Engine engine)
{
    return u" IN (SELECT value FROM "_s + numbersFromJson(engine) + u')';
}

QString feedWeightSql(Engine engine, bool withContents)
{
    const QString contents = uR"( + COALESCE(s.size, 0)
        + COALESCE((SELECT SUM(a.size) FROM attachments a WHERE a.message_id = m.id), 0))"_s;
    return u"SELECT m.conversation_id, CAST(SUM(length(m.text)"_s + (withContents ? contents : QString()) +
           u") AS BIGINT) FROM messages m"_s +
           (withContents ? u" LEFT JOIN message_sources s ON s.message_id = m.id"_s : QString()) +
           u" WHERE m.conversation_id"_s + inFeedList(engine) + u" GROUP BY m.conversation_id"_s;
}

/// A bundle knows of no links: a customer is who they are now.
void makeWhole(ExportedCustomer &customer)
{
    for (Identity &identity : customer.customer.identities)
        identity.origin = identity.customer;
    for (ProfileRecord &record : customer.profile) {
        record.customer = customer.customer.id;
        record.deed = {};
    }
}

}

Result<FeedBatch> ExportFeed::read(const QList<ConversationId> &conversations, const QSet<CustomerId> &known,
                                   bool withContents)
{
    FM_ASSIGN(const auto ids, firstOf(conversations, withContents));
    FeedBatch batch;
    batch.taken = ids.size();
    FM_TRY(readRecords(batch, ids));
    FM_ASSIGN(auto people, customerIds(ids));
    people.removeIf([&known](CustomerId id) { return known.contains(id); });
    FM_ASSIGN(batch.part.customers, customers(people, m_choice.profiles));
    for (ExportedCustomer &customer : batch.part.customers)
        customer = chosen(customer, m_choice);
    if (withContents)
        FM_TRY(readContents(batch, ids));
    return batch;
}

Result<QList<ExportedCustomer>> ExportFeed::customersOf(const QList<ConversationId> &conversations)
{
    FM_ASSIGN(const auto ids, customerIds(conversations));
    return customers(ids, true);
}

/// So many that they fit into memory, and at least one.
Result<QList<ConversationId>> ExportFeed::firstOf(const QList<ConversationId> &conversations, bool withContents)
{
    using Weight = std::pair<qint64, qint64>;
    const QList<ConversationId> next = conversations.first(qMin(conversations.size(), m_tools.conversationsAtOnce));
    FM_ASSIGN(const auto weights,
              (m_session.all<Weight>(
                  feedWeightSql(m_session.engine(), withContents),
                  [](const Row &row) { return Weight(row.integer(0), row.integer(1)); }, jsonList(next))));
    const QHash<qint64, qint64> weightOf(weights.cbegin(), weights.cend());
    QList<ConversationId> taken;
    qint64 sum = 0;
    for (const ConversationId id : next) {
        sum += weightOf.value(id.value);
        if (!taken.isEmpty() && sum > m_tools.bytesAtOnce)
            break;
        taken.append(id);
    }
    return taken;
}

Result<void> ExportFeed::readRecords(FeedBatch &batch, const QList<ConversationId> &ids)
{
    FM_ASSIGN(const auto rows, ConversationRepository(m_session).rows(ids));
    MessageRepository repository(m_session);
    FM_ASSIGN(const auto messages, repository.ofConversations(ids));
    FM_ASSIGN(const auto versions, repository.versionsIn(ids));
    FM_ASSIGN(const auto events, EventRepository(m_session).ofConversations(ids));
    QHash<ConversationId, ExportedConversation> found;
    for (const Conversation &row : rows)
        found[row.id].conversation = row;
    for (const Message &message : messages) {
        ExportedMessage exported{message, {}, versions.value(message.id), {}};
        exported.files.resize(message.attachments.size());
        found[message.conversation].messages.append(exported);
    }
    for (const Event &event : events)
        found[event.conversation].events.append(event);
    for (const Conversation &row : rows)
        batch.part.conversations.append(chosen(found.take(row.id), m_choice));
    return {};
}

Result<QList<CustomerId>> ExportFeed::customerIds(const QList<ConversationId> &ids)
{
    const QString among = inFeedList(m_session.engine());
    return m_session.all<CustomerId>(
        u"SELECT c.customer_id FROM conversations c WHERE c.id"_s + among +
            u" UNION SELECT i.customer_id FROM messages m JOIN identities i ON i.id = m.identity_id "
            "WHERE m.conversation_id"_s +
            among + u" ORDER BY 1"_s,
        [](const Row &row) { return row.id<CustomerId>(0); }, jsonList(ids), jsonList(ids));
}

Result<QList<ExportedCustomer>> ExportFeed::customers(const QList<CustomerId> &ids, bool withProfiles)
{
    FM_ASSIGN(const auto people, CustomerRepository(m_session).withIds(ids));
    QHash<CustomerId, QList<ProfileRecord>> profiles;
    if (withProfiles) {
        FM_ASSIGN(profiles, ProfileRepository(m_session).ofAll(ids));
    }
    QList<ExportedCustomer> exported;
    for (const Customer &customer : people) {
        exported.append({customer, profiles.value(customer.id)});
        makeWhole(exported.last());
    }
    return exported;
}

Result<void> ExportFeed::readContents(FeedBatch &batch, const QList<ConversationId> &ids)
{
    FM_ASSIGN(batch.sources, MessageRepository(m_session).packedSourcesIn(ids));
    for (const ExportedConversation &conversation : batch.part.conversations) {
        for (const ExportedMessage &each : conversation.messages) {
            const bool hasSource = batch.sources.contains(each.message.id);
            if (!hasSource && m_tools.html)
                batch.html.insert(each.message.id, m_tools.html(each.message.id));
            if (m_choice.attachments)
                FM_TRY(readFiles(batch, each.message));
        }
    }
    return {};
}

/// What we sent ourselves is in the outbox; what came is in the source of the message, or in the bundle that is open.
Result<void> ExportFeed::readFiles(FeedBatch &batch, const Message &message)
{
    for (const Attachment &attachment : message.attachments) {
        FM_ASSIGN(const auto sent, OutboxRepository(m_session).fileAt(attachment.part));
        if (sent) {
            batch.contents.insert(attachment.id, sent->content);
        } else if (m_tools.attachment && !batch.sources.contains(message.id)) {
            const auto bytes = m_tools.attachment(message.id, attachment.id);
            if (!bytes && bytes.error().kind != ErrorKind::NotFound)
                return bytes.error();
            if (bytes)
                batch.contents.insert(attachment.id, *bytes);
        }
    }
    return {};
}

Result<QList<Account>> exportedAccounts(Session &session, const QList<ConversationId> &conversations)
{
    FM_ASSIGN(const auto used,
              (session.all<AccountId>(
                  u"SELECT DISTINCT account_id FROM conversations WHERE id"_s + inFeedList(session.engine()),
                  [](const Row &row) { return row.id<AccountId>(0); }, jsonList(conversations))));
    FM_ASSIGN(const auto all, AccountRepository(session).allEver());
    QList<Account> accounts;
    for (const Account &account : all) {
        if (used.contains(account.id))
            accounts.append(exportedAccount(account));
    }
    return accounts;
}

}

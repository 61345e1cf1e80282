// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ErasureSweep.h"

#include "core/store/AnswerIndex.h"
#include "core/store/ConversationWriter.h"
#include "core/store/CustomerDeedRepository.h"
#include "core/store/ErasedKey.h"
#include "core/store/JsonList.h"
#include "core/store/MessageRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// An event's data without words: who of us had it, how it was labelled, and which team it was handed to.
QString wordlessData(Engine engine)
{
    const QString team =
        engine == Engine::Sqlite
            ? u"json_object('team', COALESCE(json_extract(data, '$.team'), ''))"_s
            : u"CAST(jsonb_build_object('team', COALESCE(CAST(data AS jsonb) ->> 'team', '')) AS text)"_s;
    return u"CASE WHEN kind IN ('assigned', 'labelled') THEN data "
           "WHEN kind = 'handed-over' AND data LIKE '{%' THEN "_s +
           team + u" ELSE '' END"_s;
}

/// What names a row of which nothing else is to be known.
const QString erasedName = u"'erased:' || id"_s;

QString erasedNameOf(MessageId id)
{
    return u"erased:"_s + id.toString();
}

}

QString ErasureSweep::listed(const QString &column) const
{
    return column + u" IN (SELECT value FROM "_s + numbersFromJson(m_transaction.engine()) + u')';
}

Result<void> ErasureSweep::run()
{
    FM_TRY(takeReplies());
    FM_TRY(takeFromIndex(m_transaction, m_scope.messages));
    FM_TRY(takeMessages());
    for (const ConversationId each : m_scope.touched)
        FM_TRY(AnswerIndex(m_transaction).renew(each));
    FM_TRY(putIntoIndex(m_transaction, m_scope.messages));
    FM_TRY(takeConversations());
    FM_TRY(takeEvents());
    FM_TRY(takeEvidence());
    FM_TRY(takePerson());
    QHash<ConversationId, int> changes;
    for (const ConversationId each : m_scope.touched)
        changes.insert(each, 0);
    if (!changes.isEmpty())
        FM_TRY(ConversationWriter(m_transaction).refresh(m_transaction, changes));
    for (const CustomerId each : m_scope.customers)
        m_transaction.changes().customers.insert(each);
    m_transaction.changes().followUps = true;
    return {};
}

Result<void> ErasureSweep::takeFromIndex(Transaction &transaction, const QList<MessageId> &messages)
{
    SearchIndex index(transaction);
    for (const MessageId each : messages) {
        FM_ASSIGN(const auto message, MessageRepository(transaction).find(each));
        if (message)
            FM_TRY(index.remove(each, SearchIndex::wordsOf(*message)));
    }
    return {};
}

Result<void> ErasureSweep::putIntoIndex(Transaction &transaction, const QList<MessageId> &messages)
{
    SearchIndex index(transaction);
    for (const MessageId each : messages) {
        FM_ASSIGN(const auto message, MessageRepository(transaction).find(each));
        if (message)
            FM_TRY(index.add(each, SearchIndex::wordsOf(*message)));
    }
    return {};
}

Result<void> ErasureSweep::takeMessages()
{
    const auto ids = numbersOf(m_scope.messages);
    const QString ofMessage = listed(u"message_id"_s);
    FM_TRY(m_rows.take({u"message_sources"_s, ofMessage, {}}, ids));
    FM_TRY(m_rows.take({u"attachments"_s, ofMessage, {}}, ids));
    FM_TRY(m_rows.take({u"message_versions"_s, ofMessage, {}}, ids));
    FM_TRY(m_rows.take({u"suggested_labels"_s, ofMessage, {}}, ids));
    FM_TRY(m_rows.take({u"bounces"_s, ofMessage, emptiedColumns({u"address"_s})}, ids));
    FM_ASSIGN(const auto before, named());
    auto becomes = emptiedColumns({u"version"_s, u"author_name"_s, u"author_handle"_s, u"recipients"_s, u"url"_s,
                                   u"subject"_s, u"text"_s, u"undelivered"_s, u"in_reply_to"_s});
    becomes.append({u"remote_id"_s, erasedName});
    becomes.append({u"dedupe_key"_s, u"dedupe_key"_s});
    becomes.append({u"erased"_s, u"1"_s});
    FM_TRY(m_rows.take({u"messages"_s, listed(u"id"_s), becomes}, ids));
    return hideKeys(before);
}

/// All messages of the conversations that are touched: those of others name those that they answer.
Result<QList<ErasureSweep::Named>> ErasureSweep::named()
{
    const QSet<MessageId> erased(m_scope.messages.cbegin(), m_scope.messages.cend());
    return m_transaction.all<Named>(
        uR"(SELECT id, account_id, remote_id, CASE dedupe_key WHEN '' THEN remote_id ELSE dedupe_key END, in_reply_to
            FROM messages WHERE )"_s +
            listed(u"conversation_id"_s) + u" ORDER BY id"_s,
        [&erased](const Row &row) {
            const auto id = row.id<MessageId>(0);
            return Named{id, row.id<AccountId>(1), row.text(2), row.text(3), row.text(4), erased.contains(id)};
        },
        jsonList(m_scope.touched));
}

/// A message is known again by the one-way form of its key, and its answers find it under its new name.
Result<void> ErasureSweep::hideKeys(const QList<Named> &messages)
{
    QHash<std::pair<AccountId, QString>, MessageId> erased;
    for (const Named &each : messages) {
        if (each.isErased)
            erased.insert({each.account, each.remoteId}, each.id);
    }
    QList<qint64> answers;
    for (const Named &each : messages) {
        if (!each.isErased && erased.contains({each.account, each.parent}))
            answers.append(each.id.value);
    }
    FM_ASSIGN(const auto hidden, hiddenAnswers(m_transaction, m_scope, erased));
    answers += hidden;
    FM_TRY(m_rows.take({u"messages"_s, listed(u"id"_s), keptAsTheyAre({u"in_reply_to"_s})}, answers));
    for (const Named &each : messages) {
        const MessageId parent = erased.value({each.account, each.parent});
        if (each.isErased)
            FM_TRY(
                m_transaction.exec(u"UPDATE messages SET dedupe_key = ? WHERE id = ?"_s, erasedKey(each.key), each.id));
        if (parent)
            FM_TRY(m_transaction.exec(u"UPDATE messages SET in_reply_to = ? WHERE id = ?"_s, erasedNameOf(parent),
                                      each.id));
    }
    return {};
}

Result<void> ErasureSweep::takeConversations()
{
    FM_TRY(hideThreads());
    auto becomes = emptiedColumns({u"subject"_s, u"subject_key"_s, u"preview"_s});
    becomes += keptAsTheyAre({u"customer_id"_s, u"identity_id"_s}); // who writes there next takes it over
    FM_TRY(m_rows.take({u"conversations"_s, listed(u"id"_s), becomes}, numbersOf(m_scope.conversations)));
    // What reviewers tagged may name the customer; their verdicts are about us.
    FM_TRY(m_rows.take({u"reviews"_s, listed(u"conversation_id"_s), emptiedColumns({u"tags"_s})},
                       numbersOf(m_scope.conversations)));
    return {};
}

/// Networks name a thread by its first post, and that may name its author.
Result<void> ErasureSweep::hideThreads()
{
    using Thread = std::pair<qint64, QString>;
    const QString where = listed(u"id"_s) + u" AND thread_key <> ''"_s;
    FM_ASSIGN(const auto threads,
              (m_transaction.all<Thread>(
                  u"SELECT id, thread_key FROM conversations WHERE "_s + where,
                  [](const Row &row) { return Thread(row.integer(0), row.text(1)); }, jsonList(m_scope.touched))));
    FM_TRY(m_rows.take({u"conversations"_s, where, keptAsTheyAre({u"thread_key"_s})}, numbersOf(m_scope.touched)));
    for (const auto &[id, key] : threads)
        FM_TRY(m_transaction.exec(u"UPDATE conversations SET thread_key = ? WHERE id = ?"_s, erasedKey(key), id));
    return {};
}

/// An event stays, with its kind, its time and its numbers, and with what the measures count by; what somebody wrote
/// with it goes.
Result<void> ErasureSweep::takeEvents()
{
    const Columns becomes{{u"data"_s, wordlessData(m_transaction.engine())}};
    FM_TRY(m_rows.take(
        {u"events"_s, listed(u"conversation_id"_s) + u" AND "_s + filledOrErased(u"events"_s, u"data"_s), becomes},
        numbersOf(m_scope.conversations)));
    using Logged = std::pair<qint64, MessageId>;
    FM_ASSIGN(
        const auto elsewhere,
        (m_transaction.all<Logged>(
            u"SELECT id, message_id FROM events WHERE data <> '' AND message_id IS NOT NULL AND "_s +
                listed(u"conversation_id"_s),
            [](const Row &row) { return Logged(row.integer(0), row.id<MessageId>(1)); }, jsonList(m_scope.touched))));
    const QSet<MessageId> erased(m_scope.messages.cbegin(), m_scope.messages.cend());
    QList<qint64> ids;
    for (const auto &[id, message] : elsewhere) {
        if (erased.contains(message))
            ids.append(id);
    }
    FM_TRY(m_rows.take({u"events"_s, listed(u"id"_s), becomes}, ids));
    return {};
}

/// That somebody was linked, split or refused stays, as it can still be undone; what spoke for it goes.
Result<void> ErasureSweep::takeEvidence()
{
    FM_ASSIGN(const auto deeds, CustomerDeedRepository(m_transaction).of(m_scope.customers));
    QList<qint64> ids;
    for (const CustomerDeed &deed : deeds) {
        if (deed.kind != CustomerDeedKind::Import && deed.kind != CustomerDeedKind::Erasure)
            ids.append(deed.id.value);
    }
    const QString table = u"customer_deeds"_s;
    FM_TRY(m_rows.take(
        {table, listed(u"id"_s) + u" AND "_s + filledOrErased(table, u"data"_s), emptiedColumns({u"data"_s})}, ids));
    return {};
}

/// What is still to be done for somebody who is gone is done.
Result<void> ErasureSweep::takePerson()
{
    const QString now = QString::number(toMsecs(m_now));
    const auto customers = numbersOf(m_scope.customers);
    const QString ofCustomer = listed(u"customer_id"_s);
    FM_TRY(m_rows.take({u"profile_records"_s, ofCustomer, {}}, customers));
    FM_TRY(m_rows.take({u"consents"_s, ofCustomer, {}}, customers));
    auto followUp = emptiedColumns({u"text"_s, u"outcome"_s, u"phone"_s});
    followUp.append({u"done_at"_s, u"COALESCE(done_at, %1)"_s.arg(now)});
    FM_TRY(m_rows.take({u"follow_ups"_s, ofCustomer, followUp}, customers));
    FM_TRY(m_rows.take({u"clues"_s, listed(u"identity_id"_s), {}}, numbersOf(m_scope.identities)));
    auto identity = emptiedColumns({u"handle"_s, u"name"_s, u"profile_url"_s, u"contact"_s, u"about"_s, u"links"_s});
    identity.append({u"remote_key"_s, erasedName});
    identity.append({u"followers"_s, u"-1"_s});
    identity.append({u"spread"_s, u"-1"_s});
    identity.append({u"verified"_s, u"0"_s});
    FM_TRY(m_rows.take({u"identities"_s, listed(u"id"_s), identity}, numbersOf(m_scope.identities)));
    auto customer = emptiedColumns({u"name"_s, u"language"_s});
    customer.append({u"erased_at"_s, now});
    FM_TRY(m_rows.take({u"customers"_s, listed(u"id"_s), customer}, customers));
    return {};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/MessageOrder.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/Examination.h"
#include "core/store/MessageRepository.h"
#include "core/store/OutboxRepository.h"
#include "core/store/ReturnedMail.h"
#include "core/store/SearchIndex.h"
#include "core/store/SearchRepository.h"
#include "core/store/SourceCodec.h"
#include "core/store/UsageRepository.h"
#include "core/text/TextHash.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const Instant upgradeNoon = fromMsecs(1'777'809'600'000);

struct OldMessage
{
    qint64 id;
    QString key;
    QString subject;
    Instant at;
};

/// In the order in which they came, which is not that of their times; two in one second, one from before the numbers
/// begin and one with a key of its own.
const QList<OldMessage> &oldMessages()
{
    static const QList<OldMessage> messages{{1, u"late@x"_s, u"Parcel"_s, upgradeNoon + std::chrono::hours(1)},
                                            {2, u"early@x"_s, u"Invoice"_s, upgradeNoon},
                                            {3, u"same@x"_s, u"Refund"_s, upgradeNoon + Milliseconds(999)},
                                            {4, u"ancient@x"_s, u"Telex"_s, fromMsecs(1000)},
                                            {5, u"older@x"_s, u"Wire"_s, fromMsecs(-5000)}};
    return messages;
}

Result<void> insertOld(Transaction &tx, const OldMessage &message)
{
    FM_TRY(tx.exec(uR"(
        INSERT INTO messages (id, conversation_id, account_id, identity_id, direction, visibility, remote_id, dedupe_key,
            author_name, author_handle, subject, text, at, received_at)
        VALUES (?, 1, 1, 1, 'in', 'private', ?, ?, 'Ana', 'ana@x.example', ?, 'body', ?, ?))"_s,
                   message.id, message.id == 3 ? u"renamed@x"_s : message.key, message.key, message.subject, message.at,
                   message.at));
    FM_TRY(tx.exec(uR"(
        INSERT INTO events (kind, at, recorded_at, account_id, conversation_id, customer_id, message_id)
        VALUES ('received', ?, 0, 1, 1, 1, ?))"_s,
                   message.at, message.id));
    FM_TRY(tx.exec(u"INSERT INTO attachments (message_id, position, name) VALUES (?, 0, ?)"_s, message.id,
                   u"file%1.pdf"_s.arg(message.id)));
    FM_TRY(tx.exec(u"INSERT INTO message_references (account_id, reference, message_id) VALUES (1, ?, ?)"_s,
                   textHash(u"parent of "_s + message.key), message.id));
    FM_TRY(tx.exec(u"INSERT INTO mailbox_uids (account_id, mailbox, uid_validity, uid, message_id) "
                   "VALUES (1, 'INBOX', 7, ?, ?)"_s,
                   message.id, message.id));
    return {};
}

/// What version 1 of the schema held, as its program wrote it.
Result<void> fillOld(Transaction &tx)
{
    FM_TRY(tx.run(u"INSERT INTO accounts (id, channel, handle, created_at) VALUES (1, 'email', 'us@x', 0)"_s));
    FM_TRY(tx.run(u"INSERT INTO customers (id, name, created_at) VALUES (1, 'Ana', 0)"_s));
    FM_TRY(tx.run(u"INSERT INTO identities (id, customer_id, channel, remote_key) VALUES (1, 1, 'email', 'ana@x')"_s));
    FM_TRY(tx.run(u"INSERT INTO conversations (id, account_id, customer_id, thread_key, messages) "
                  "VALUES (1, 1, 1, 'late@x', 5)"_s));
    for (const OldMessage &message : oldMessages())
        FM_TRY(insertOld(tx, message));
    FM_TRY(tx.exec(u"INSERT INTO message_sources (message_id, kind, size, data) VALUES (2, 'mail', 1, ?)"_s,
                   packSource("early source")));
    return {};
}

QStringList subjectsOf(const QList<Message> &messages)
{
    QStringList subjects;
    for (const Message &message : messages)
        subjects.append(message.subject);
    return subjects;
}

QList<MessageId> idsFound(TestWorkspace &workspace, const QString &word)
{
    ConversationQuery query;
    query.criteria = {hasWords(foldPhrase(word, true))};
    QList<MessageId> ids;
    for (const auto &hit : workspace.read([&](Session &session) { return SearchRepository(session).find(query, 100); }))
        ids.append(hit.message);
    return ids;
}

}

TEST_CASE("an older workspace's messages are numbered by their time, with all that belongs to them", "[store][upgrade]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres), 1, fillOld);
    workspace.reopen();
    const auto messages =
        workspace.read([](Session &session) { return MessageRepository(session).ofConversation(ConversationId(1)); });
    CHECK(subjectsOf(messages) == QStringList{u"Wire"_s, u"Telex"_s, u"Invoice"_s, u"Refund"_s, u"Parcel"_s});
    CHECK(messages[0].id == MessageId(2)); // as they came: both are of the time before the first number
    CHECK(messages[1].id == MessageId(1));
    CHECK(messages[2].id.value == firstMessageIdAt(upgradeNoon));
    CHECK(messages[3].id.value == firstMessageIdAt(upgradeNoon) + 1);
    CHECK(messages[4].id.value == firstMessageIdAt(upgradeNoon + std::chrono::hours(1)));
    CHECK(messages[2].attachments.first().name == u"file2.pdf"_s);
    CHECK(messages[2].hasSource);
    CHECK_FALSE(messages[3].hasSource);
    const auto source =
        workspace.read([&](Session &session) { return MessageRepository(session).source(messages[2].id); });
    CHECK(source->bytes == "early source");
    const auto events =
        workspace.read([](Session &session) { return EventRepository(session).ofConversation(ConversationId(1)); });
    REQUIRE(events.size() == messages.size());
    for (qsizetype i = 0; i < events.size(); ++i)
        CHECK(events[i].message == messages[i].id);
    for (const OldMessage &old : oldMessages()) {
        const auto stored =
            workspace.read([&](Session &session) { return MessageRepository(session).stored(AccountId(1), old.key); });
        REQUIRE(stored);
        const auto uid = workspace.read([&](Session &session) {
            return session.first<MessageId>(
                u"SELECT message_id FROM mailbox_uids WHERE uid = ?"_s,
                [](const Row &row) { return row.id<MessageId>(0); }, old.id);
        });
        CHECK(uid == stored->id);
        CHECK(workspace.read([&](Session &session) {
            return MessageRepository(session).conversationReferring(AccountId(1), u"parent of "_s + old.key);
        }) == ConversationId(1));
    }
    CHECK_FALSE(workspace.read(
        [](Session &session) { return MessageRepository(session).stored(AccountId(1), u"renamed@x"_s); }));
}

TEST_CASE("an older workspace's search is filled anew, newest first, while messages come in", "[store][upgrade]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres), 1, fillOld);
    workspace.reopen();
    const auto fill = [&](int count) {
        return workspace.write([=](Transaction &tx) { return SearchIndex::fillSome(tx, count); });
    };
    const auto add = [&](const QString &key, Instant at) {
        IncomingMessage message;
        message.remoteId = message.dedupeKey = key;
        message.text = u"fresh body"_s;
        message.at = message.receivedAt = at;
        return workspace.write([&](Transaction &tx) {
            return MessageRepository(tx).insert(tx, {message, AccountId(1), ConversationId(1), IdentityId(1), {}, {}});
        });
    };
    CHECK(idsFound(workspace, u"body"_s).isEmpty());
    CHECK(fill(2));
    CHECK(idsFound(workspace, u"parcel"_s).size() == 1);
    CHECK(idsFound(workspace, u"invoice"_s).isEmpty());
    const MessageId newest = add(u"newest@x"_s, upgradeNoon + std::chrono::hours(2));
    const MessageId between = add(u"between@x"_s, upgradeNoon - std::chrono::hours(2));
    CHECK(idsFound(workspace, u"fresh"_s) == QList{newest}); // the other is older than what is filled so far
    workspace.write([&](Transaction &tx) -> Result<void> {
        MessageRepository messages(tx);
        IncomingMessage edited;
        edited.subject = u"Changed"_s;
        FM_ASSIGN(const auto stored, messages.stored(AccountId(1), u"early@x"_s));
        return messages.replaceText(tx, *stored, edited, upgradeNoon);
    });
    while (fill(1)) {
    }
    CHECK_FALSE(fill(1));
    CHECK(idsFound(workspace, u"fresh"_s) == QList{newest, between});
    CHECK(idsFound(workspace, u"invoice"_s).isEmpty());
    CHECK(idsFound(workspace, u"changed"_s).size() == 1);
    CHECK(idsFound(workspace, u"file4"_s).size() == 1);
    CHECK(idsFound(workspace, u"ana"_s).size() == 5);
    CHECK(workspace.read([](Session &session) { return SearchIndex(session).isComplete(); }));
}

TEST_CASE("messages of one second are numbered as they come, and spill into the next", "[store]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres), 1, fillOld);
    workspace.reopen();
    const Instant second = upgradeNoon + std::chrono::hours(24);
    const auto add = [&](int count, Instant at) {
        static int key = 0;
        return workspace.write([&](Transaction &tx) -> Result<MessageId> {
            MessageId last;
            for (int i = 0; i < count; ++i) {
                IncomingMessage message;
                message.remoteId = message.dedupeKey = QString::number(++key);
                message.at = message.receivedAt = at;
                FM_ASSIGN(last, MessageRepository(tx).insert(
                                    tx, {message, AccountId(1), ConversationId(1), IdentityId(1), {}, {}}));
            }
            return last;
        });
    };
    const qint64 first = firstMessageIdAt(second);
    CHECK(add(256, second).value == first + 255);
    CHECK(add(1, second + std::chrono::seconds(1)).value == first + 256);
    CHECK(add(1, second).value == first + 257);
    CHECK(add(1, second - std::chrono::seconds(1)).value == first - 256);
    CHECK(add(1, second + std::chrono::seconds(1)).value == first + 258);
    CHECK(add(1, fromMsecs(-1)).value == 3);
}

namespace
{

/// What version 3 of the schema held of a conversation with a reply on its way.
Result<void> fillThird(Transaction &tx)
{
    FM_TRY(tx.run(u"INSERT INTO accounts (id, channel, handle, created_at) VALUES (1, 'email', 'us@x', 0)"_s));
    FM_TRY(tx.run(u"INSERT INTO customers (id, name, created_at) VALUES (1, 'Ana', 0)"_s));
    FM_TRY(tx.run(u"INSERT INTO conversations (id, account_id, customer_id, messages) VALUES (1, 1, 1, 1)"_s));
    FM_TRY(tx.exec(u"INSERT INTO messages (id, conversation_id, account_id, at, received_at, dedupe_hash, direction, "
                   "visibility, remote_id, text) VALUES (9, 1, 1, 0, 0, ?, 'out', 'private', 'r@us', 'body')"_s,
                   textHash(u"r@us"_s)));
    return tx.run(u"INSERT INTO outbox (id, account_id, conversation_id, message, key, state, not_before, created_at, "
                  "updated_at) VALUES (1, 1, 1, '{\"key\":\"r@us\"}', 'r@us', 'sent', 0, 0, 0)"_s);
}

}

TEST_CASE("an older workspace keeps its messages and replies, and takes what channels bring", "[store][upgrade]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres), 3, fillThird);
    workspace.reopen();
    const auto account = workspace.read([](Session &session) { return AccountRepository(session).find(AccountId(1)); });
    CHECK_FALSE(account->quota);
    const auto mail = workspace.read([](Session &session) { return MessageRepository(session).find(MessageId(9)); });
    CHECK(mail->text == u"body"_s);
    CHECK(mail->undelivered.isEmpty());
    CHECK_FALSE(mail->bounced);
    CHECK(mail->contact == ContactKind::None);
    const auto item = workspace.read([](Session &session) { return OutboxRepository(session).find(OutboxId(1)); });
    CHECK(item->undelivered.isEmpty());
    CHECK(workspace.read([](Session &session) { return OutboxRepository(session).files(OutboxId(1)); }).isEmpty());
    workspace.write([&](Transaction &tx) -> Result<void> {
        FM_TRY(UsageRepository(tx).add(AccountId(1), upgradeNoon, {u"read"_s, 1, 2}));
        IncomingMessage bounce;
        bounce.remoteId = bounce.dedupeKey = u"b@x"_s;
        bounce.inReplyTo = u"r@us"_s;
        bounce.automatic = Automatic::Bounce;
        bounce.bounces = {{u"ana@x"_s, true, u"5.1.1"_s}};
        bounce.at = bounce.receivedAt = upgradeNoon;
        FM_ASSIGN(const MessageId id,
                  MessageRepository(tx).insert(tx, {bounce, AccountId(1), ConversationId(1), IdentityId(), {}, {}}));
        return ReturnedMail(tx, *account, upgradeNoon, Instant::max()).takeBounce(id, bounce);
    });
    CHECK(workspace.read([](Session &session) { return MessageRepository(session).find(MessageId(9)); })->bounced);
    CHECK_FALSE(workspace.read([](Session &session) { return OutboxRepository(session).find(OutboxId(1)); })
                    ->undelivered.isEmpty());
}

namespace
{

struct FourthConversation
{
    qint64 id;
    qint64 account;
    qint64 customer;
    QList<qint64> authors; ///< of its messages, in their order; 0: ours
};

/// What version 4 of the schema held of people who are known on two channels.
Result<void> fillFourth(Transaction &tx)
{
    for (const QString &sql :
         {u"INSERT INTO accounts (id, channel, handle, created_at) VALUES (1, 'email', 'us@x.example', 0)"_s,
          u"INSERT INTO accounts (id, channel, handle, created_at) VALUES (2, 'x', '@us', 0)"_s,
          u"INSERT INTO accounts (id, channel, handle, created_at) VALUES (3, 'logged', 'logged', 0)"_s,
          u"INSERT INTO customers (id, name, created_at) VALUES (1, 'Ana', 0), (2, 'Bob', 0), (3, 'Called', 0)"_s,
          u"INSERT INTO identities (id, customer_id, channel, remote_key) VALUES (1, 1, 'email', 'ana@x.example'), "
          "(2, 1, 'x', '11'), (3, 2, 'x', '12'), (4, 1, 'x', '13')"_s})
        FM_TRY(tx.run(sql));
    const QList<FourthConversation> conversations{{1, 1, 1, {1}}, {2, 2, 1, {3, 4, 2}}, {3, 2, 1, {0}},
                                                  {4, 3, 1, {0}}, {5, 3, 3, {0}},       {6, 2, 2, {3, 2}}};
    qint64 message = 0;
    for (const FourthConversation &each : conversations) {
        FM_TRY(tx.exec(u"INSERT INTO conversations (id, account_id, customer_id) VALUES (?, ?, ?)"_s, each.id,
                       each.account, each.customer));
        for (const qint64 author : each.authors) {
            ++message;
            FM_TRY(tx.exec(u"INSERT INTO messages (id, conversation_id, account_id, identity_id, at, received_at, "
                           "dedupe_hash, direction, visibility, remote_id, text) "
                           "VALUES (?, ?, ?, ?, ?, 0, ?, ?, 'private', ?, 'body')"_s,
                           message, each.id, each.account, IdentityId(author), message, message,
                           author == 0 ? u"out"_s : u"in"_s, QString::number(message)));
        }
    }
    if (tx.engine() == Engine::Postgres) // numbers that were chosen here are not given out again
        FM_TRY(tx.run(u"ALTER TABLE identities ALTER COLUMN id RESTART WITH 5"_s));
    return {};
}

}

TEST_CASE("an older workspace's conversations belong to the identity of their customer who wrote in them, or could",
          "[store][upgrade]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres), 4, fillFourth);
    workspace.reopen();
    const auto lines = [&](const QString &sql) {
        return workspace.read(
            [&](Session &session) { return session.all<QString>(sql, [](const Row &row) { return row.text(0); }); });
    };
    // 1: who wrote; 2: the first of the customer's own, not whoever was first; 3: theirs on that channel; 4: any of
    // theirs; 5: they have none; 6: theirs, whoever else wrote.
    CHECK(lines(u"SELECT id || ':' || COALESCE(identity_id, 0) FROM conversations ORDER BY id"_s) ==
          QStringList{u"1:1"_s, u"2:4"_s, u"3:2"_s, u"4:1"_s, u"5:0"_s, u"6:3"_s});
    CHECK(lines(u"SELECT id || ':' || origin_customer FROM identities ORDER BY id"_s) ==
          QStringList{u"1:1"_s, u"2:1"_s, u"3:2"_s, u"4:1"_s});
    workspace.write([](Transaction &tx) -> Result<void> {
        FM_ASSIGN(const HealthCheck before, examination::customers(tx, ExaminationDepth::Quick));
        CHECK(before.wrong == 1);
        FM_TRY(examination::repairCustomers(tx));
        FM_ASSIGN(const HealthCheck after, examination::customers(tx, ExaminationDepth::Quick));
        CHECK(after.ok);
        return {};
    });
    CHECK(lines(u"SELECT i.channel || ':' || i.customer_id FROM conversations c JOIN identities i "
                "ON i.id = c.identity_id WHERE c.id = 5"_s) == QStringList{u"logged:3"_s});
}

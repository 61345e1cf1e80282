// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/Ingest.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/SearchRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"

#include <catch2/generators/catch_generators.hpp>

#include <QRandomGenerator>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const Instant batchStart = fromMsecs(1'777'809'600'000);

/// Messages such as a network gives them: threads that are told by references, by the network's key or by the subject
/// alone, late parents, parents that never come, answers of ours, edits, duplicates, several in one second.
class RandomMail
{
public:
    RandomMail(quint32 seed, Channel channel) : m_random(seed), m_channel(channel) {}

    QList<IngestItem> items(int count)
    {
        QList<IngestItem> items;
        for (int i = 0; i < count; ++i)
            items.append(chance(15) && !items.isEmpty() ? again(items[pick(items.size())]) : fresh(i));
        std::shuffle(items.begin(), items.end(), m_random);
        return items;
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    qsizetype pick(qsizetype count) { return m_random.bounded(static_cast<int>(count)); }
    QString someId() { return u"%1@x"_s.arg(m_random.bounded(40)); }

    IngestItem fresh(int number)
    {
        IngestItem item;
        IncomingMessage &message = item.message;
        message.remoteId = message.dedupeKey = u"%1@x"_s.arg(number);
        message.author = person();
        message.direction = chance(35) ? Direction::Outbound : Direction::Inbound;
        message.visibility = chance(50) ? Visibility::Private : Visibility::Public;
        if (chance(10))
            message.automatic = Automatic::AutoReply;
        if (message.direction == Direction::Outbound)
            sentByUs(message);
        relate(message);
        message.text = u"word%1 common"_s.arg(number);
        message.at = message.receivedAt = batchStart + std::chrono::seconds(m_random.bounded(chance(30) ? 3 : 900'000));
        if (chance(20))
            message.attachments = {{{}, u"file%1.pdf"_s.arg(number), u"application/pdf"_s, 1, u"2"_s, {}, false}};
        item.stream = u"INBOX"_s;
        item.uid = chance(50) ? number + 1 : 0;
        item.uidValidity = 1;
        if (chance(20))
            item.source = {u"mail"_s, "source of " + message.remoteId.toUtf8()};
        return item;
    }

    Identity person()
    {
        const int who = m_random.bounded(6);
        Identity identity;
        identity.channel = m_channel;
        identity.remoteKey = u"p%1@x"_s.arg(who);
        identity.handle = u"P%1@x"_s.arg(who);
        identity.name = chance(30) ? u"Name %1"_s.arg(m_random.bounded(3)) : QString();
        identity.followers = chance(20) ? m_random.bounded(100) : -1;
        return identity;
    }

    void sentByUs(IncomingMessage &message)
    {
        const Identity to = person();
        message.author = {};
        message.author.channel = m_channel;
        message.author.remoteKey = message.author.handle = u"us@x"_s;
        if (chance(70))
            message.to = {{to.name, to.handle}};
    }

    void relate(IncomingMessage &message)
    {
        message.subject = u"%1Matter %2"_s.arg(chance(50) ? u"Re: "_s : QString()).arg(m_random.bounded(5));
        for (int n = m_random.bounded(3); n > 0; --n)
            message.references.append(someId());
        if (chance(40))
            message.inReplyTo = someId();
        if (m_channel != Channel::Email && chance(30))
            message.threadKey = someId();
    }

    IngestItem again(IngestItem item)
    {
        if (chance(50)) {
            item.message.version = QString::number(m_random.bounded(3));
            item.message.text = u"edited common"_s;
            item.message.editedAt = batchStart;
        }
        item.message.deleted = chance(20);
        return item;
    }

    QRandomGenerator m_random;
    Channel m_channel;
};

/// A workspace with one account into which messages are poured, and all that it then holds, in words.
class Poured
{
public:
    Poured(Engine engine, Channel channel) : m_workspace(engine)
    {
        m_account = m_workspace.write([&](Transaction &tx) -> Result<Account> {
            Account account;
            account.channel = channel;
            account.handle = account.remoteKey = u"us@x"_s;
            FM_ASSIGN(account.id, AccountRepository(tx).add(tx, account));
            return account;
        });
    }

    void pour(const QList<IngestItem> &items, Ingest::Freshness freshness)
    {
        m_workspace.write([&](Transaction &tx) -> Result<IngestCount> {
            Ingest ingest(tx, m_account, batchStart + std::chrono::hours(100), freshness);
            for (const IngestItem &item : items)
                FM_TRY(ingest.take(item));
            FM_ASSIGN(const IngestCount count, ingest.finish());
            m_taken += count.added + count.duplicate + count.edited;
            return count;
        });
    }

    int taken() const { return m_taken; }

    QStringList dump()
    {
        return table(u"SELECT id, customer_id, thread_key, subject, subject_key, preview, status, unread, messages, "
                     "first_message_at, last_message_at, waiting_since, version FROM conversations ORDER BY id"_s,
                     13) +
               table(u"SELECT m.id, m.conversation_id, i.remote_key, m.remote_id, m.subject, m.text, m.version, m.at, "
                     "m.edited_at, m.deleted, m.recipients, m.dedupe_hash FROM messages m LEFT JOIN identities i ON "
                     "i.id = m.identity_id ORDER BY m.id"_s,
                     12) +
               table(u"SELECT id, customer_id, remote_key, handle, name, followers FROM identities ORDER BY id"_s, 6) +
               table(u"SELECT id, name FROM customers ORDER BY id"_s, 2) +
               table(u"SELECT kind, at, conversation_id, customer_id, message_id, automatic FROM events ORDER BY id"_s,
                     6) +
               table(u"SELECT reference, message_id FROM message_references ORDER BY 1, 2"_s, 2) +
               table(u"SELECT message_id, kind, size FROM message_sources ORDER BY 1"_s, 3) +
               table(u"SELECT message_id, position, name FROM attachments ORDER BY 1, 2"_s, 3) +
               table(u"SELECT mailbox, uid, message_id FROM mailbox_uids ORDER BY 1, 2"_s, 3) + found();
    }

    /// What the figures of each conversation are by the log and the messages, worked out one by one.
    void checkFigures()
    {
        const auto ids = m_workspace.read([](Session &session) {
            return session.all<ConversationId>(u"SELECT id FROM conversations"_s,
                                               [](const Row &row) { return row.id<ConversationId>(0); });
        });
        for (const ConversationId id : ids) {
            const auto stored =
                *m_workspace.read([id](Session &session) { return ConversationRepository(session).find(id); });
            const auto log =
                m_workspace.read([id](Session &session) { return EventRepository(session).ofConversation(id); });
            QList<CountedMessage> counted;
            for (const Message &each :
                 m_workspace.read([id](Session &session) { return MessageRepository(session).ofConversation(id); }))
                counted.append({each.id, each.at, each.direction, each.text});
            const ConversationFigures figures = figuresOf(counted, log);
            CHECK(ConversationFigures{stored.messages, stored.firstMessageAt, stored.lastMessageAt, stored.preview,
                                      stored.waitingSince} == figures);
        }
    }

private:
    QStringList table(const QString &sql, int columns)
    {
        return m_workspace.read([&](Session &session) {
            return session.all<QString>(sql, [columns](const Row &row) {
                QStringList fields;
                for (int i = 0; i < columns; ++i)
                    fields.append(row.isNull(i) ? u"null"_s : row.text(i));
                return fields.join(u'|');
            });
        });
    }

    QStringList found()
    {
        QStringList lines;
        for (const QString &word : {u"common"_s, u"edited"_s, u"word7"_s, u"file3"_s, u"matter"_s, u"p1"_s}) {
            const ConversationQuery query{{hasWords(foldPhrase(word, false))}, {}};
            const auto hits =
                m_workspace.read([&](Session &session) { return SearchRepository(session).find(query, 1000); });
            for (const FoundMessage &hit : hits)
                lines.append(word + u' ' + hit.message.toString());
        }
        return lines;
    }

    TestWorkspace m_workspace;
    Account m_account;
    int m_taken = 0;
};

}

TEST_CASE("a batch leaves the same as its messages one by one", "[inbox][ingest]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    const int rounds = engine == Engine::Sqlite ? 60 : 4;
    for (int round = 0; round < rounds; ++round) {
        const auto seed = static_cast<quint32>(round);
        CAPTURE(seed);
        const Channel channel = round % 2 == 0 ? Channel::Email : Channel::Mastodon;
        const auto freshness = round % 3 == 0 ? Ingest::Freshness::Live : Ingest::Freshness::Backfill;
        const auto items = RandomMail(seed, channel).items(60);
        Poured single(engine, channel);
        for (const IngestItem &item : items)
            single.pour({item}, freshness);
        Poured batched(engine, channel);
        QRandomGenerator random(seed);
        for (qsizetype from = 0; from < items.size();) {
            const qsizetype size = 1 + random.bounded(40);
            batched.pour(items.mid(from, size), freshness);
            from += size;
        }
        CHECK(single.taken() == items.size());
        CHECK(batched.taken() == items.size());
        REQUIRE(batched.dump() == single.dump());
        if (round % 10 == 0)
            batched.checkFigures();
    }
}

TEST_CASE("two keys with the same hash are two messages", "[inbox][ingest]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto account = workspace.write([](Transaction &tx) -> Result<Account> {
        Account fresh;
        fresh.handle = fresh.remoteKey = u"us@x"_s;
        FM_ASSIGN(fresh.id, AccountRepository(tx).add(tx, fresh));
        return fresh;
    });
    const auto take = [&](const QStringList &keys) {
        return workspace.write([&](Transaction &tx) -> Result<IngestCount> {
            Ingest ingest(tx, account, batchStart);
            for (const QString &key : keys) {
                IngestItem item;
                item.message.remoteId = item.message.dedupeKey = key;
                item.message.author.remoteKey = u"ann@x"_s;
                item.message.at = batchStart;
                PreparedItem prepared = prepare(item);
                prepared.content.dedupeHash = 7;
                ingest.takePrepared(prepared);
            }
            return ingest.finish();
        });
    };
    CHECK(take({u"a@x"_s}).added == 1);
    const IngestCount count = take({u"b@x"_s, u"a@x"_s, u"c@x"_s, u"b@x"_s});
    CHECK(count.added == 2);
    CHECK(count.duplicate == 2);
}

TEST_CASE("what cannot be written is named, and nothing of its batch stays", "[inbox][ingest]")
{
    TestWorkspace workspace(Engine::Sqlite);
    const auto account = workspace.write([](Transaction &tx) -> Result<Account> {
        Account fresh;
        fresh.handle = fresh.remoteKey = u"us@x"_s;
        FM_ASSIGN(fresh.id, AccountRepository(tx).add(tx, fresh));
        FM_TRY(tx.run(uR"(CREATE TRIGGER refusal BEFORE INSERT ON messages WHEN NEW.remote_id = 'bad@x'
                          BEGIN SELECT RAISE(ABORT, 'refused'); END)"_s));
        return fresh;
    });
    auto written = workspace.database().write([&](Transaction &tx) -> Result<IngestCount> {
        Ingest ingest(tx, account, batchStart);
        for (const QString &key : {u"good@x"_s, u"bad@x"_s}) {
            IngestItem item;
            item.message.remoteId = item.message.dedupeKey = key;
            item.message.author.remoteKey = u"ann@x"_s;
            PreparedItem prepared = prepare(item);
            prepared.what = u"file "_s + key;
            ingest.takePrepared(prepared);
        }
        return ingest.finish();
    });
    written.waitForFinished();
    REQUIRE_FALSE(written.result());
    CHECK(written.result().error().detail == u"file bad@x: refused"_s);
    CHECK(workspace.read([](Session &session) { return ConversationRepository(session).order({}); }).isEmpty());
}

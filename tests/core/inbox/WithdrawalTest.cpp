// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/Ingest.h"
#include "core/model/Case.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/SearchRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const Instant postedAt = fromMsecs(1'777'809'600'000);

IncomingMessage posted(const QString &id, const QString &text, const QString &version = u"a"_s)
{
    IncomingMessage message;
    message.remoteId = message.dedupeKey = id;
    message.version = version;
    message.author.channel = Channel::Mastodon;
    message.author.remoteKey = message.author.handle = u"@ann"_s;
    message.text = text;
    message.at = message.receivedAt = postedAt;
    return message;
}

IncomingMessage withdrawn(const QString &id)
{
    IncomingMessage message;
    message.remoteId = message.dedupeKey = id;
    message.deleted = true;
    return message;
}

/// An account into which a test pours posts, one batch at a time.
class Timeline
{
public:
    explicit Timeline(Engine engine) : m_workspace(engine)
    {
        m_account = m_workspace.write([](Transaction &tx) -> Result<Account> {
            Account account;
            account.channel = Channel::Mastodon;
            account.handle = account.remoteKey = u"@us@host"_s;
            FM_ASSIGN(account.id, AccountRepository(tx).add(tx, account));
            return account;
        });
    }

    IngestCount take(const QList<IncomingMessage> &messages)
    {
        return m_workspace.write([&](Transaction &tx) -> Result<IngestCount> {
            Ingest ingest(tx, m_account, postedAt + 1h);
            for (const IncomingMessage &message : messages)
                FM_TRY(ingest.take({message, {}, {}, 0, 0, {}}));
            return ingest.finish();
        });
    }

    QList<Message> messages()
    {
        return m_workspace.read(
            [](Session &session) { return MessageRepository(session).ofConversation(ConversationId(1)); });
    }

    QList<Event> log()
    {
        return m_workspace.read(
            [](Session &session) { return EventRepository(session).ofConversation(ConversationId(1)); });
    }

    QStringList earlierTexts(MessageId id)
    {
        QStringList texts;
        for (const auto &each :
             m_workspace.read([id](Session &session) { return MessageRepository(session).versions(id); }))
            texts.append(each.text);
        return texts;
    }

    qsizetype hits(const QString &word)
    {
        return m_workspace
            .read([&](Session &session) {
                return SearchRepository(session).find({{hasWords(foldPhrase(word, false))}, {}}, 100);
            })
            .size();
    }

    std::optional<Instant> waitingSince()
    {
        return m_workspace
            .read([](Session &session) { return ConversationRepository(session).find(ConversationId(1)); })
            ->waitingSince;
    }

private:
    TestWorkspace m_workspace;
    Account m_account;
};

}

TEST_CASE("a post that was deleted before we saw it leaves no trace", "[inbox][ingest][withdrawal]")
{
    Timeline timeline(GENERATE(Engine::Sqlite, Engine::Postgres));
    const IngestCount count = timeline.take({withdrawn(u"1"_s)});
    CHECK(count.added == 0);
    CHECK(count.edited == 0);
    CHECK(count.conversations.isEmpty());
    CHECK(timeline.messages().isEmpty());
}

TEST_CASE("a post that its author deletes keeps its words, its case and its place in the log",
          "[inbox][ingest][withdrawal]")
{
    Timeline timeline(GENERATE(Engine::Sqlite, Engine::Postgres));
    const bool inOneBatch = GENERATE(false, true);
    if (inOneBatch) {
        timeline.take({posted(u"1"_s, u"you never answer"_s), withdrawn(u"1"_s), withdrawn(u"1"_s)});
    } else {
        timeline.take({posted(u"1"_s, u"you never answer"_s)});
        CHECK(timeline.take({withdrawn(u"1"_s)}).edited == 1);
        CHECK(timeline.take({withdrawn(u"1"_s)}).duplicate == 1);
    }
    REQUIRE(timeline.messages().size() == 1);
    CHECK(timeline.messages().first().deleted);
    CHECK(timeline.messages().first().text == u"you never answer"_s);
    CHECK(timeline.earlierTexts(timeline.messages().first().id).isEmpty());
    CHECK(timeline.waitingSince() == postedAt);
    const auto log = timeline.log();
    REQUIRE(log.size() == 2);
    CHECK(log[1].kind == EventKind::Withdrawn);
    CHECK(log[1].message == timeline.messages().first().id);
    CHECK(log[1].at == postedAt + 1h);
    CHECK(log[1].customer == log[0].customer);
    CHECK(casesOf(log, Instant::max()).size() == 1);
}

TEST_CASE("what an edited post said before is kept beside it, each version once", "[inbox][ingest][withdrawal]")
{
    Timeline timeline(GENERATE(Engine::Sqlite, Engine::Postgres));
    const QList<IncomingMessage> versions{posted(u"1"_s, u"first"_s, u"a"_s), posted(u"1"_s, u"second"_s, u"b"_s),
                                          posted(u"1"_s, u"second"_s, u"c"_s), posted(u"1"_s, u"third"_s, u"d"_s)};
    const bool inOneBatch = GENERATE(false, true);
    if (inOneBatch) {
        CHECK(timeline.take(versions).edited == 3);
    } else {
        for (const IncomingMessage &each : versions)
            timeline.take({each});
    }
    CHECK(timeline.take({versions.last()}).duplicate == 1);
    REQUIRE(timeline.messages().size() == 1);
    CHECK(timeline.messages().first().text == u"third"_s);
    CHECK(timeline.earlierTexts(timeline.messages().first().id) == QStringList{u"first"_s, u"second"_s});
    CHECK(timeline.hits(u"third"_s) == 1);
    CHECK(timeline.hits(u"first"_s) == 0);
}

TEST_CASE("a deletion does not look like an edit, and an edit afterwards takes it back", "[inbox][ingest][withdrawal]")
{
    Timeline timeline(GENERATE(Engine::Sqlite, Engine::Postgres));
    timeline.take({posted(u"1"_s, u"first"_s), withdrawn(u"1"_s)});
    CHECK(timeline.take({posted(u"1"_s, u"first"_s)}).edited == 1);
    CHECK_FALSE(timeline.messages().first().deleted);
    CHECK(timeline.earlierTexts(timeline.messages().first().id).isEmpty());
}

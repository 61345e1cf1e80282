// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/TwcsImport.h"

#include "core/inbox/TwcsImportThreads.h"
#include "core/metrics/Reports.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/MessageRepository.h"
#include "tests/core/inbox/ImportFolder.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <QBuffer>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinAbs;

namespace
{

const QByteArray twcsHeader = ",tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id\n";

Result<ImportSummary> runTwcsImport(TestWorkspace &workspace, const QByteArray &table)
{
    ImportFolder folder;
    return await(importTwcs(workspace.database(), folder.write(u"t.csv"_s, table), importOptions()));
}

TwcsImportTable tableOf(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    TwcsImportTable table;
    REQUIRE(table.read(buffer));
    return table;
}

/// A tweet of a thread: who wrote it (customers are numbers), what it answers, minutes since the start.
SupportTweet tweet(qint64 id, const QString &author, qint64 parent, int minute, const QByteArray &text = "hello")
{
    const Instant start = *fromIso(u"2017-10-31T22:00:00Z"_s);
    return {id, author, author[0].isDigit(), start + std::chrono::minutes(minute), text, parent};
}

/// "1:kettles 2:kettles ..." by id, and the thread's first tweet behind a slash if it is not 1.
QString placesOf(const QList<SupportTweet> &tweets)
{
    QMap<qint64, QString> places;
    const TwcsImportThreads threads(tweets);
    for (const auto &place : threads.places()) {
        const qint64 id = tweets[place.tweet].id;
        const QString root = place.root == 1 ? QString() : u"/%1"_s.arg(place.root);
        places.insert(id, u"%1:%2%3"_s.arg(id).arg(place.brand, root));
    }
    return QStringList(places.values()).join(u' ');
}

QList<Conversation> allConversations(TestWorkspace &workspace)
{
    auto list = workspace.read([](Session &session) { return ConversationRepository(session).list({}); });
    std::ranges::sort(list, {}, &Conversation::id);
    return list;
}

}

TEST_CASE("support tweets come in by brand and thread, with their links, once", "[import]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    const QByteArray table = twcsHeader +
                             "0,2,kettles,False,Tue Oct 31 22:20:00 +0000 2017,\"@70 Sorry, we look &amp; see\",3,1.0\n"
                             "1,1,70,True,Tue Oct 31 22:10:47 +0000 2017,@kettles it leaks &lt;3 &amp;amp;,2,\n"
                             "2,3,70,True,Tue Oct 31 23:00:00 +0000 2017,thanks,,2.0\n"
                             "3,9,toasters,False,Wed Nov 01 08:00:00 +0000 2017,@71 Hello again,,8.0\n";
    CHECK(runTwcsImport(workspace, table).value() == ImportSummary{4, 4, 0, {}});
    CHECK(runTwcsImport(workspace, table).value() == ImportSummary{4, 0, 4, {}});

    const auto accounts = workspace.read([](Session &session) { return AccountRepository(session).all(); });
    REQUIRE(accounts.size() == 2);
    CHECK(accounts[0].handle == u"@kettles"_s);
    CHECK(accounts[0].remoteKey == u"kettles"_s);
    CHECK(accounts[0].channel == Channel::X);
    CHECK(accounts[0].paused);
    const auto conversations = allConversations(workspace);
    REQUIRE(conversations.size() == 2);
    CHECK(conversations[0].status == ConversationStatus::Open);
    CHECK(conversations[0].customerHandle == u"@70"_s);
    CHECK(conversations[0].waitingSince == *fromIso(u"2017-10-31T23:00:00Z"_s));
    const auto thread = workspace.read(
        [&](Session &session) { return MessageRepository(session).ofConversation(conversations[0].id); });
    REQUIRE(thread.size() == 3);
    CHECK(thread[0].text == u"@kettles it leaks <3 &amp;"_s);
    CHECK(thread[1].text == u"@70 Sorry, we look & see"_s);
    CHECK(thread[1].direction == Direction::Outbound);
    CHECK(thread[2].inReplyTo == u"2"_s);
    const auto orphan = workspace.read(
        [&](Session &session) { return MessageRepository(session).ofConversation(conversations[1].id); });
    REQUIRE(orphan.size() == 1);
    CHECK(orphan[0].inReplyTo == u"8"_s);
}

TEST_CASE("a row that a line break tore apart is one failure, with its line and tweet", "[import]")
{
    const auto table = tableOf(twcsHeader + "0,1,70,True,Tue Oct 31 22:10:47 +0000 2017,\"two\nlines, quoted\",2,\n"
                                            "1,2,71,True,Tue Oct 31 22:10:47 +0000 2017,@kettles\n"
                                            "\n"
                                            "I love it,3,\n"
                                            "2,3,kettles,False,Tue Oct 31 22:20:00 +0000 2017,thanks,,2.0\n"
                                            "3,4,72,True,Tue Oct 31 22:20:00 +0000 2017,too,short\n"
                                            "4,5,72,True,Tue Oct 31 22:20:00 +0000 2017,too,short\n");
    CHECK(table.tweets().size() == 2);
    CHECK(table.counted().read == 5);
    REQUIRE(table.counted().failed.size() == 3);
    CHECK(table.counted().failed[0] == ImportFailure{u"line 4, tweet 2"_s, u"6 fields where the first line has 8"_s});
    CHECK(table.counted().failed[1].what == u"line 8, tweet 4"_s);
    CHECK(table.counted().failed[2].what == u"line 9, tweet 5"_s);
}

TEST_CASE("a row without a usable id, time, side or link is told with the reason", "[import]")
{
    struct Broken
    {
        QByteArray row;
        QString why;
    };
    const auto broken = GENERATE(
        Broken{"x,70,True,Tue Oct 31 22:10:47 +0000 2017,t,,", u"tweet_id is not a number: x"_s},
        Broken{"-4,70,True,Tue Oct 31 22:10:47 +0000 2017,t,,", u"tweet_id is not a number: -4"_s},
        Broken{"4,70,True,yesterday,t,,", u"created_at is not a time: yesterday"_s},
        Broken{"4,70,maybe,Tue Oct 31 22:10:47 +0000 2017,t,,", u"inbound is neither True nor False: maybe"_s},
        Broken{"4,70,True,Tue Oct 31 22:10:47 +0000 2017,t,,3.5", u"in_response_to_tweet_id is not a number: 3.5"_s},
        Broken{"4,,True,Tue Oct 31 22:10:47 +0000 2017,t,,", u"author_id is empty"_s});
    const auto table = tableOf(twcsHeader.mid(1) + broken.row + "\n4,71,True,Tue Oct 31 22:10:47 +0000 2017,t,,3\n");
    REQUIRE(table.counted().failed.size() == 1);
    CHECK(table.counted().failed[0].why == broken.why);
    CHECK(table.tweets().size() == 1);
}

TEST_CASE("columns are found by their names, and a table that lacks some is refused", "[import]")
{
    const auto table = tableOf("text;in_response_to_tweet_id;tweet_id;created_at;inbound;author_id\n"
                               "hello;12;13;Tue Oct 31 22:10:47 +0000 2017;False;kettles\n");
    REQUIRE(table.tweets().size() == 1);
    const SupportTweet &only = table.tweets().first();
    CHECK(only.id == 13);
    CHECK(only.parent == 12);
    CHECK_FALSE(only.inbound);
    CHECK(only.at == *fromIso(u"2017-10-31T22:10:47Z"_s));
    TestWorkspace workspace;
    const auto refused = runTwcsImport(workspace, "tweet_id,text\n1,hello\n");
    CHECK(refused.error().kind == ErrorKind::Malformed);
    CHECK(refused.error().detail.contains("author_id, inbound, created_at, in_response_to_tweet_id"_L1));
}

TEST_CASE("a tweet that stands twice in the table counts as a duplicate", "[import]")
{
    TestWorkspace workspace;
    const QByteArray row = "0,1,70,True,Tue Oct 31 22:10:47 +0000 2017,@kettles it leaks,,\n";
    CHECK(runTwcsImport(workspace, twcsHeader + row + row).value() == ImportSummary{2, 1, 1, {}});
}

TEST_CASE("a thread in which several brands answer is dealt out to them", "[import]")
{
    SECTION("a customer's tweet is for the nearest brand that answers below it")
    {
        CHECK(placesOf({tweet(1, u"70"_s, 0, 0), tweet(2, u"71"_s, 1, 1), tweet(3, u"kettles"_s, 2, 9),
                        tweet(4, u"toasters"_s, 1, 20)}) == u"1:toasters 2:kettles 3:kettles 4:toasters"_s);
    }
    SECTION("of two equally near the one that was quicker")
    {
        CHECK(placesOf({tweet(1, u"70"_s, 0, 0), tweet(2, u"kettles"_s, 1, 9), tweet(3, u"toasters"_s, 1, 2)}) ==
              u"1:toasters 2:kettles 3:toasters"_s);
    }
    SECTION("else for the nearest above it, else for the one it names, else for the thread's first")
    {
        CHECK(placesOf({tweet(1, u"70"_s, 0, 0), tweet(2, u"kettles"_s, 1, 1), tweet(3, u"70"_s, 2, 2),
                        tweet(4, u"toasters"_s, 1, 3), tweet(5, u"71"_s, 1, 4, "@70 me too @Toasters"),
                        tweet(6, u"71"_s, 1, 5)}) ==
              u"1:kettles 2:kettles 3:kettles 4:toasters 5:toasters 6:kettles"_s);
    }
    SECTION("and a customer whom nobody answered and who names no brand is not lost")
    {
        CHECK(placesOf({tweet(1, u"70"_s, 0, 0, "@nobody @71 hello")}) == u"1:unknown"_s);
    }
}

TEST_CASE("threads begin at the first tweet in the table, also where tweets answer each other in a ring", "[import]")
{
    CHECK(placesOf({tweet(7, u"kettles"_s, 6, 0), tweet(8, u"70"_s, 7, 1)}) == u"7:kettles/7 8:kettles/7"_s);
    const QString ring = placesOf({tweet(2, u"70"_s, 3, 0), tweet(3, u"kettles"_s, 2, 1), tweet(4, u"70"_s, 4, 2)});
    CHECK(ring == u"2:kettles/3 3:kettles/3 4:unknown/4"_s);
}

TEST_CASE("imported tweets give the response times that their links and times imply", "[import]")
{
    // 22:10:47 to 22:20:00 is 553 s, 23:00:00 to 03:30:10 is 16210 s, 10:40:30 to 10:42:00 is 90 s; one has no answer.
    TestWorkspace workspace;
    REQUIRE(runTwcsImport(workspace, twcsHeader + "0,12,kettles,False,Tue Oct 31 22:20:00 +0000 2017,soon,,11.0\n"
                                                  "1,11,70,True,Tue Oct 31 22:10:47 +0000 2017,@kettles it leaks,12,\n"
                                                  "2,13,70,True,Tue Oct 31 23:00:00 +0000 2017,and now,14,12.0\n"
                                                  "3,14,kettles,False,Wed Nov 01 03:30:10 +0000 2017,done,,13.0\n"
                                                  "4,21,71,True,Fri Oct 20 00:00:00 +0000 2017,@kettles hello?,,\n"
                                                  "5,31,toasters,False,Thu Nov 02 10:40:00 +0000 2017,yes,,30.0\n"
                                                  "6,32,72,True,Thu Nov 02 10:40:30 +0000 2017,no,33,31.0\n"
                                                  "7,33,toasters,False,Thu Nov 02 10:42:00 +0000 2017,yes,,32.0\n"));
    const Instant now = *fromIso(u"2017-11-10T00:00:00Z"_s);
    const auto report = workspace.read([now](Session &session) { return reportAsOf(session, {}, now); });
    CHECK(report.total.cases == 4);
    CHECK(report.total.timeToFirstResponse.n == 3);
    CHECK_THAT(report.total.timeToFirstResponse.mean, WithinAbs((553 + 16210 + 90) / 3.0, 1e-9));
    CHECK(report.total.neverAnswered.k == 1);
    REQUIRE(report.accounts.size() == 2);
    CHECK(report.accounts[0].account.handle == u"@kettles"_s);
    CHECK_THAT(report.accounts[0].measures.timeToFirstResponse.mean, WithinAbs((553 + 16210) / 2.0, 1e-9));
    CHECK_THAT(report.accounts[1].measures.timeToFirstResponse.p50, WithinAbs(90, 1e-9));

    const Instant earlier = *fromIso(u"2017-11-01T00:00:00Z"_s);
    const auto then = workspace.read([earlier](Session &session) { return reportAsOf(session, {}, earlier); });
    CHECK(then.total.cases == 3);
    CHECK(then.total.timeToFirstResponse.n == 1);
}

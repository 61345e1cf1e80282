// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonClient.h"
#include "core/channels/mastodon/MastodonWalk.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QByteArray notificationsPath = "/api/v1/notifications";
const QByteArray firstPage = "/api/v1/notifications?types[]=mention&types[]=update&types[]=quote&types[]=quoted_update"
                             "&include_filtered=true&limit=40";
const QByteArray ownPath = "/api/v1/accounts/7/statuses";

/// 2026-01-01T00:00:00Z, FakeClock's start, plus so many minutes.
QByteArray minute(int minutes)
{
    return toIso(fromMsecs(1'767'225'600'000) + std::chrono::minutes(minutes)).toLatin1();
}

QByteArray statusJson(const QByteArray &id, int minutes, const QByteArray &more = {})
{
    return "{\"id\":\"" + id + "\",\"uri\":\"https://o.example/" + id + "\",\"created_at\":\"" + minute(minutes) +
           "\",\"content\":\"text " + id + "\",\"account\":{\"id\":\"9\",\"acct\":\"ana@o.example\"}" + more + "}";
}

/// A mention n<number> of the status s<number>.
QByteArray mentionJson(int number, const QByteArray &more = {})
{
    const auto text = QByteArray::number(number);
    return "{\"id\":\"n" + text + "\",\"type\":\"mention\",\"created_at\":\"" + minute(number) +
           "\",\"status\":" + statusJson("s" + text, number, more) + "}";
}

/// Mentions from `newest` down to `oldest`.
QByteArray mentionsJson(int newest, int oldest)
{
    QByteArrayList list;
    for (int number = newest; number >= oldest; --number)
        list += mentionJson(number);
    return "[" + list.join(',') + "]";
}

struct MastodonTalk
{
    FakeHttpServer server;
    QNetworkAccessManager network;
    FakeClock clock;
    std::unique_ptr<MastodonClient> client = make();

    std::unique_ptr<MastodonClient> make()
    {
        clock.advance(24h);
        Account account;
        account.settings = {
            {u"server"_s, server.url().toString()}, {u"domain"_s, u"m.example"_s}, {u"accountId"_s, u"7"_s}};
        return std::make_unique<MastodonClient>(account, "t0ken\n", ChannelContext{network, clock});
    }

    QPair<QByteArray, QByteArray> link(const QByteArray &next, const QByteArray &prev) const
    {
        QByteArrayList links;
        const auto add = [&](const QByteArray &query, const char *rel) {
            if (!query.isEmpty())
                links += '<' + server.origin() + notificationsPath + '?' + query + ">; rel=\"" + rel + '"';
        };
        add(next, "next");
        add(prev, "prev");
        return {"Link", links.join(", ")};
    }

    /// Walks a stream to its end.
    struct Walked
    {
        QStringList ids;
        Cursor cursor;
        QList<Gap> gaps;
        int steps = 0;
        QHash<QString, QString> threads;
    };
    Walked walk(const QString &stream, const Cursor &from = {})
    {
        Walked walked{{}, from, {}, 0, {}};
        bool more = true;
        while (more && walked.steps < 100) {
            const auto step = await(client->fetch(stream, walked.cursor));
            REQUIRE(step);
            for (const auto &item : step->items) {
                const auto message = client->normaliser()(item)->first();
                walked.ids += message.remoteId;
                walked.threads.insert(message.remoteId, message.threadKey);
            }
            walked.cursor = step->next;
            walked.gaps += step->gaps;
            more = step->more;
            ++walked.steps;
        }
        return walked;
    }
    Error fetchError(const QString &stream = u"notifications"_s, const Cursor &from = {})
    {
        const auto step = await(client->fetch(stream, from));
        REQUIRE_FALSE(step);
        return step.error();
    }
    ExpectedRequest &expectAfter(const QByteArray &id) { return server.expect("GET", firstPage + "&min_id=" + id); }
};

/// A cursor after mention n<number>.
Cursor sinceMention(int number)
{
    MastodonCursor cursor;
    cursor.since = u"n%1"_s.arg(number);
    cursor.sinceAt = fromIso(QString::fromLatin1(minute(number)));
    return cursor.toString();
}

OutgoingMessage questionReply(const QString &parent)
{
    OutgoingMessage message;
    message.key = u"key-1"_s;
    message.at = *fromIso(u"2026-01-02T00:00:00Z"_s);
    message.from.address = u"@brand@m.example"_s;
    message.to = {Mailbox{{}, u"@ana@o.example"_s}};
    message.text = u"On its way: 1+1 & *more*"_s;
    message.language = u"en"_s;
    message.inReplyTo = parent;
    return message;
}

std::function<Async<void>()> letItLeave()
{
    return [] { return ready(Result<void>()); };
}

}

TEST_CASE("a first poll of a silent account finds nothing and stays at the beginning", "[mastodon]")
{
    MastodonTalk m;
    m.server.expect("GET", firstPage).reply(200, "[]").times(2);
    const auto walked = m.walk(u"notifications"_s);
    CHECK(walked.ids.isEmpty());
    CHECK(walked.cursor.isEmpty());
    CHECK(m.walk(u"notifications"_s, walked.cursor).ids.isEmpty());
    CHECK(m.server.heard().first().headers["authorization"] == QByteArray("Bearer t0ken"));
}

TEST_CASE("a first poll reads three pages by their Link headers", "[mastodon]")
{
    MastodonTalk m;
    m.server.expect("GET", firstPage).reply(200, mentionsJson(9, 7), {m.link("max_id=n7", "min_id=n9")});
    m.server.expect("GET", notificationsPath + "?max_id=n7")
        .reply(200, mentionsJson(6, 4), {m.link("max_id=n4", "min_id=n6")});
    m.server.expect("GET", notificationsPath + "?max_id=n4").reply(200, mentionsJson(3, 1), {m.link({}, "min_id=n3")});
    const auto walked = m.walk(u"notifications"_s);
    CHECK(walked.ids.size() == 9);
    CHECK(walked.steps == 3);
    CHECK(walked.gaps.isEmpty());
    CHECK(walked.cursor == sinceMention(9));
    CHECK(m.server.allAsked());
}

TEST_CASE("the cursor moves only when the walk has reached its end, and an interrupted walk goes on", "[mastodon]")
{
    MastodonTalk m;
    m.server.expect("GET", firstPage).reply(200, mentionsJson(6, 4), {m.link("max_id=n4", "min_id=n6")});
    const auto step = await(m.client->fetch(u"notifications"_s, {}));
    REQUIRE(step);
    CHECK(step->more);
    CHECK(MastodonCursor::fromString(step->next).since.isEmpty());

    m.client = m.make(); // the program was ended and started again
    m.server.expect("GET", notificationsPath + "?max_id=n4").reply(200, mentionsJson(3, 1), {m.link({}, "min_id=n3")});
    const auto rest = m.walk(u"notifications"_s, step->next);
    CHECK(rest.ids == QStringList{u"s1"_s, u"s2"_s, u"s3"_s});
    CHECK(rest.cursor == sinceMention(6));
}

TEST_CASE("later polls walk forward until an empty page", "[mastodon]")
{
    MastodonTalk m;
    m.expectAfter("n3").reply(200, mentionsJson(6, 4), {m.link("max_id=n4", "min_id=n6")});
    m.server.expect("GET", notificationsPath + "?min_id=n6")
        .reply(200, mentionsJson(8, 7), {m.link("max_id=n7", "min_id=n8")});
    m.server.expect("GET", notificationsPath + "?min_id=n8").reply(200, "[]");
    const auto walked = m.walk(u"notifications"_s, sinceMention(3));
    CHECK(walked.ids == QStringList{u"s4"_s, u"s5"_s, u"s6"_s, u"s7"_s, u"s8"_s});
    CHECK(walked.cursor == sinceMention(8));

    m.expectAfter("n8").reply(200, "[]");
    const auto again = m.walk(u"notifications"_s, walked.cursor);
    CHECK(again.ids.isEmpty());
    CHECK(again.cursor == walked.cursor);
}

TEST_CASE("a link to another server is not followed", "[mastodon]")
{
    MastodonTalk m;
    FakeHttpServer other;
    const QByteArray away = '<' + other.origin() + "/api/v1/notifications?max_id=n1>; rel=\"next\"";
    m.server.expect("GET", firstPage).reply(200, mentionsJson(2, 1), {{"Link", away}});
    CHECK(m.walk(u"notifications"_s).ids.size() == 2);
    CHECK(other.heard().isEmpty());
}

TEST_CASE("a server without links that takes min_id for since_id is read from the newest page back", "[mastodon]")
{
    // With more new entries than a page holds, such a server gives the newest of them, not the next.
    MastodonTalk m;
    m.expectAfter("n1").reply(200, mentionsJson(8, 6));
    m.server.expect("GET", firstPage + "&max_id=n6&since_id=n1").reply(200, mentionsJson(5, 3));
    m.server.expect("GET", firstPage + "&max_id=n3&since_id=n1")
        .reply(200, mentionsJson(2, 0)); // since_id is inclusive
    const auto walked = m.walk(u"notifications"_s, sinceMention(1));
    CHECK(QSet<QString>(walked.ids.begin(), walked.ids.end()).size() == 7);
    CHECK_FALSE(walked.ids.contains(u"s1"_s));
    CHECK(walked.cursor == sinceMention(8));
    CHECK(walked.gaps.isEmpty());
}

TEST_CASE("a server that ignores min_id but has links is read back to what is known", "[mastodon]")
{
    MastodonTalk m;
    const auto newest = mentionsJson(9, 6);
    m.expectAfter("n3").reply(200, newest, {m.link("max_id=n6", "min_id=n9")});
    m.server.expect("GET", notificationsPath + "?min_id=n9").reply(200, newest, {m.link("max_id=n6", "min_id=n9")});
    m.server.expect("GET", notificationsPath + "?max_id=n6")
        .reply(200, mentionsJson(5, 2), {m.link("max_id=n2", "min_id=n5")});
    const auto walked = m.walk(u"notifications"_s, sinceMention(3));
    CHECK(QSet<QString>(walked.ids.begin(), walked.ids.end()).size() == 6);
    CHECK_FALSE(walked.ids.contains(u"s3"_s));
    CHECK(walked.cursor == sinceMention(9));
}

TEST_CASE("a server that gives the same page for ever is left, and a gap is told if it was full", "[mastodon]")
{
    MastodonTalk m;
    m.server.expect("GET", notificationsPath).reply(200, mentionsJson(40, 1)).times(-1);
    const auto walked = m.walk(u"notifications"_s);
    CHECK(walked.steps == 2);
    CHECK(walked.ids.size() == 40);
    REQUIRE(walked.gaps.size() == 1);
    CHECK(walked.gaps.first().to == fromIso(QString::fromLatin1(minute(1))));
    CHECK(walked.cursor == sinceMention(40));
    CHECK(m.walk(u"notifications"_s, walked.cursor).ids.isEmpty());
}

TEST_CASE("a server that repeats pages in turn is left at the limit", "[mastodon]")
{
    MastodonTalk m;
    m.server.expect("GET", firstPage).reply(200, mentionsJson(80, 41), {m.link("max_id=a", {})});
    m.server.expect("GET", notificationsPath + "?max_id=a")
        .reply(200, mentionsJson(40, 1), {m.link("max_id=b", {})})
        .times(-1);
    m.server.expect("GET", notificationsPath + "?max_id=b")
        .reply(200, mentionsJson(80, 41), {m.link("max_id=a", {})})
        .times(-1);
    const auto walked = m.walk(u"notifications"_s);
    CHECK(walked.steps == 800 / MastodonWalk::pageSize);
    CHECK(walked.gaps.size() == 1);
}

TEST_CASE("a first poll stops at its horizon and tells what it left", "[mastodon]")
{
    MastodonTalk m;
    m.clock.advance(24h * 40);
    m.server.expect("GET", firstPage).reply(200, mentionsJson(3, 1), {m.link("max_id=n1", "min_id=n3")});
    const auto walked = m.walk(u"notifications"_s);
    CHECK(walked.ids.size() == 3);
    REQUIRE(walked.gaps.size() == 1);
    CHECK_FALSE(walked.gaps.first().from);
    CHECK(walked.gaps.first().to == fromIso(QString::fromLatin1(minute(1))));
}

TEST_CASE("other kinds of notification, and mentions whose status is gone, are passed over", "[mastodon]")
{
    MastodonTalk m;
    const QByteArray page =
        "[{\"id\":\"n5\",\"type\":\"follow\",\"created_at\":\"" + minute(5) +
        "\"},{\"id\":\"n4\",\"type\":\"mention\",\"created_at\":\"" + minute(4) + "\",\"status\":null}," +
        "{\"id\":\"n3\",\"type\":\"brand_new\",\"status\":" + statusJson("s3", 3) + "},null,7," + mentionJson(2) + "]";
    m.server.expect("GET", firstPage).reply(200, page, {m.link({}, "min_id=n5")});
    const auto walked = m.walk(u"notifications"_s);
    CHECK(walked.ids == QStringList{u"s2"_s});
    CHECK(walked.cursor == sinceMention(5));
}

TEST_CASE("a mention within a thread brings the whole thread, once, with its root", "[mastodon]")
{
    MastodonTalk m;
    const auto page =
        "[" + mentionJson(4, R"(,"in_reply_to_id":"s3")") + "," + mentionJson(2, R"(,"in_reply_to_id":"s1")") + "]";
    m.server.expect("GET", firstPage).reply(200, page, {m.link({}, "min_id=n4")});
    m.server.expect("GET", "/api/v1/statuses/s2/context")
        .reply(200, "{\"ancestors\":[" + statusJson("s1", 1, R"(,"in_reply_to_id":null)") + "],\"descendants\":[" +
                        statusJson("s3", 3, R"(,"in_reply_to_id":"s2")") + "," +
                        statusJson("s4", 4, R"(,"in_reply_to_id":"s3")") + "]}");
    const auto walked = m.walk(u"notifications"_s);
    CHECK(walked.ids == QStringList{u"s1"_s, u"s2"_s, u"s3"_s, u"s4"_s});
    CHECK(walked.threads.values() == QStringList{u"s1"_s, u"s1"_s, u"s1"_s, u"s1"_s});
    CHECK(m.server.heard().size() == 3); // and what the account's policy is
}

TEST_CASE("a thread whose beginning this server lacks has no root", "[mastodon]")
{
    MastodonTalk m;
    m.server.expect("GET", firstPage)
        .reply(200, "[" + mentionJson(4, R"(,"in_reply_to_id":"s3")") + "]", {m.link({}, "min_id=n4")});
    m.server.expect("GET", "/api/v1/statuses/s4/context")
        .reply(200, "{\"ancestors\":[" + statusJson("s3", 3, R"(,"in_reply_to_id":"far")") + "],\"descendants\":[]}");
    CHECK(m.walk(u"notifications"_s).threads[u"s4"_s].isEmpty());
}

TEST_CASE("a mention deleted meanwhile is handed on alone, a broken thread leaves a gap", "[mastodon]")
{
    MastodonTalk m;
    const auto page =
        "[" + mentionJson(4, R"(,"replies_count":1)") + "," + mentionJson(2, R"(,"replies_count":1)") + "]";
    m.server.expect("GET", firstPage).reply(200, page, {m.link({}, "min_id=n4")});
    m.server.expect("GET", "/api/v1/statuses/s2/context").reply(404, R"({"error":"Record not found"})");
    m.server.expect("GET", "/api/v1/statuses/s4/context").reply(500, "<html><title>Oops</title></html>");
    const auto walked = m.walk(u"notifications"_s);
    CHECK(walked.ids == QStringList{u"s2"_s, u"s4"_s});
    REQUIRE(walked.gaps.size() == 1);
    CHECK(walked.gaps.first().reason == u"the thread of s4 could not be read: HTTP 500: Oops"_s);
}

TEST_CASE("being asked to slow down stops the step, with the server's time", "[mastodon]")
{
    MastodonTalk m;
    m.server.expect("GET", firstPage)
        .reply(429, R"({"error":"Too many requests"})",
               {{"Date", "Fri, 02 Jan 2026 00:00:00 GMT"}, {"X-RateLimit-Reset", "2026-01-02T00:03:00.000000Z"}});
    const auto error = m.fetchError();
    CHECK(error.kind == ErrorKind::RateLimited);
    CHECK(error.retryAfter == 3min);

    m.server.expect("GET", firstPage).reply(200, "[" + mentionJson(4, R"(,"replies_count":1)") + "]");
    m.server.expect("GET", "/api/v1/statuses/s4/context").reply(429, "slow down");
    const auto within = m.fetchError();
    CHECK(within.kind == ErrorKind::RateLimited);
    CHECK(within.retryAfter == 5min);
}

TEST_CASE("what is not JSON, or ends early, or is of another shape is malformed with its words", "[mastodon]")
{
    MastodonTalk m;
    for (const QByteArray body :
         {"<html><title>Maintenance</title></html>", "[{\"id\":\"n1\",", "{\"error\":\"no list\"}", ""}) {
        m.server.expect("GET", firstPage).reply(200, body, {{"Content-Type", "text/html"}});
        CHECK(m.fetchError().kind == ErrorKind::Malformed);
    }
    m.server.expect("GET", firstPage).reply(200, "<html><title>Maintenance</title></html>");
    CHECK(m.fetchError().detail.contains(u"Maintenance"_s));
}

TEST_CASE("a revoked token asks for a new sign-in", "[mastodon]")
{
    MastodonTalk m;
    m.server.expect("GET", firstPage).reply(401, R"({"error":"The access token was revoked"})");
    const auto error = m.fetchError();
    CHECK(error.kind == ErrorKind::Unauthorised);
    CHECK(error.detail == u"HTTP 401: The access token was revoked"_s);
}

TEST_CASE("a server that is away is offline, and one that is restarting timed out", "[mastodon]")
{
    MastodonTalk m;
    m.server.expect("GET", firstPage).reply(503, "<html>", {{"Retry-After", "30"}});
    const auto restarting = m.fetchError();
    CHECK(restarting.kind == ErrorKind::Timeout);
    CHECK(restarting.retryAfter == 30s);
    m.server.stop();
    CHECK(m.fetchError().kind == ErrorKind::Offline);
}

TEST_CASE("a list of 10 MB is read", "[mastodon]")
{
    MastodonTalk m;
    const QByteArray filler = ",\"note\":\"" + QByteArray(256 * 1024, 'x') + '"';
    QByteArrayList list;
    for (int number = 40; number >= 1; --number)
        list += mentionJson(number, filler);
    m.server.expect("GET", firstPage).reply(200, "[" + list.join(',') + "]", {m.link({}, "min_id=n40")});
    CHECK(m.walk(u"notifications"_s).ids.size() == 40);
}

TEST_CASE("our own answers are read, posts to nobody and boosts are not", "[mastodon]")
{
    MastodonTalk m;
    const auto page = "[" + statusJson("o5", 5, R"(,"in_reply_to_id":"s1")") + "," + statusJson("o4", 4) + "," +
                      statusJson("o3", 3, R"(,"mentions":[{"acct":"ana@o.example"}])") + "," +
                      statusJson("o2", 2, R"(,"in_reply_to_id":"s1","reblog":{"id":"x"})") + "]";
    m.server.expect("GET", ownPath).reply(200, page).times(-1); // a server that knows no paging
    const auto walked = m.walk(u"own"_s);
    CHECK(walked.ids == QStringList{u"o3"_s, u"o5"_s});
    CHECK(walked.gaps.isEmpty());
    CHECK(m.walk(u"own"_s, walked.cursor).ids.isEmpty());
}

TEST_CASE("an account whose id is not known yet asks for it", "[mastodon]")
{
    MastodonTalk m;
    Account account;
    account.settings = {{u"server"_s, m.server.url().toString()}};
    m.client = std::make_unique<MastodonClient>(account, "t", ChannelContext{m.network, m.clock});
    m.server.expect("GET", "/api/v1/accounts/verify_credentials").reply(200, R"({"id":"7","acct":"brand"})");
    m.server.expect("GET", ownPath).reply(200, "[]");
    CHECK(m.walk(u"own"_s).ids.isEmpty());
    CHECK(m.server.allAsked());
}

TEST_CASE("verify tells who we are and the server's limits, from v2 or v1 of its description", "[mastodon]")
{
    MastodonTalk m;
    m.server.expect("GET", "/api/v2/instance")
        .reply(
            200,
            R"({"domain":"example.org","configuration":{"statuses":{"max_characters":1234,"characters_reserved_per_url":30}}})");
    m.server.expect("GET", "/api/v1/accounts/verify_credentials")
        .reply(200, R"({"id":"7","acct":"brand","display_name":"Brand","url":"https://m.example/@brand"})")
        .times(2);
    const auto profile = await(m.client->verify());
    REQUIRE(profile);
    CHECK(profile->handle == u"@brand@example.org"_s);
    CHECK(profile->remoteKey == u"https://m.example/@brand"_s);
    CHECK(profile->limits.maxLength == 1234);
    CHECK(profile->settings[u"accountId"_s].toString() == u"7"_s);
    REQUIRE(waitFor([&] { return m.client->limits().maxLength == 1234; }));

    m.server.expect("GET", "/api/v2/instance").reply(404, "<h1>404</h1>", {{"Content-Type", "text/html"}});
    m.server.expect("GET", "/api/v1/instance").reply(200, R"({"uri":"https://old.example","max_toot_chars":5000})");
    const auto old = await(m.client->verify());
    REQUIRE(old);
    CHECK(old->limits.maxLength == 5000);
    CHECK(old->limits.urlLength == 30); // not told: as it was
    CHECK(old->handle == u"@brand@old.example"_s);
}

TEST_CASE("a reply is posted with its key, its parent, the customer's name and no wider audience", "[mastodon]")
{
    MastodonTalk m;
    m.server.expect("GET", "/api/v1/statuses/90071992547409931")
        .reply(200, statusJson("90071992547409931", 1, R"(,"visibility":"unlisted","spoiler_text":"order")"));
    m.server.expect("POST", "/api/v1/statuses")
        .reply(
            200,
            R"({"id":"90071992547409933","url":"https://m.example/@brand/2","created_at":"2026-01-02T00:00:01.000Z"})");
    bool left = false;
    const auto receipt = await(m.client->send(questionReply(u"90071992547409931"_s), [&] {
        left = true;
        CHECK(m.server.count("POST", "/api/v1/statuses") == 0);
        return ready(Result<void>());
    }));
    REQUIRE(receipt);
    CHECK(left);
    CHECK(receipt->remoteId == u"90071992547409933"_s);
    CHECK(receipt->at == fromIso(u"2026-01-02T00:00:01Z"_s));
    const auto &posted = m.server.heard().last();
    CHECK(posted.headers["idempotency-key"] == QByteArray("key-1"));
    CHECK(posted.field(u"status"_s) == u"@ana@o.example On its way: 1+1 & *more*"_s);
    CHECK(posted.field(u"in_reply_to_id"_s) == u"90071992547409931"_s);
    CHECK(posted.field(u"visibility"_s) == u"unlisted"_s);
    CHECK(posted.field(u"spoiler_text"_s) == u"order"_s);
    CHECK(posted.field(u"language"_s) == u"en"_s);
}

TEST_CASE("each refusal of a post has its kind and the server's words", "[mastodon]")
{
    struct Case
    {
        int status;
        ErrorKind kind;
    };
    for (const auto &[status, kind] :
         {Case{422, ErrorKind::Rejected}, Case{429, ErrorKind::RateLimited}, Case{401, ErrorKind::Unauthorised},
          Case{403, ErrorKind::Forbidden}, Case{500, ErrorKind::Uncertain}, Case{503, ErrorKind::Uncertain}}) {
        MastodonTalk m;
        m.server.expect("POST", "/api/v1/statuses").reply(status, R"({"error":"its words"})");
        const auto receipt = await(m.client->send(questionReply({}), letItLeave()));
        REQUIRE_FALSE(receipt);
        CHECK(receipt.error().kind == kind);
        CHECK(receipt.error().detail.endsWith(u"its words"_s));
    }
}

TEST_CASE("a success that cannot be read is uncertain", "[mastodon]")
{
    for (const QByteArray body : {"<html>", "{}", "{\"id\":"}) {
        MastodonTalk m;
        m.server.expect("POST", "/api/v1/statuses").reply(200, body);
        CHECK(await(m.client->send(questionReply({}), letItLeave())).error().kind == ErrorKind::Uncertain);
    }
}

TEST_CASE("a connection lost after the server took the reply is uncertain, and it was posted once", "[mastodon]")
{
    MastodonTalk m;
    m.server.expect("GET", "/api/v1/statuses/s1").reply(200, statusJson("s1", 1));
    m.server.expect("POST", "/api/v1/statuses").dropBeforeAnswer().times(-1);
    CHECK(await(m.client->send(questionReply(u"s1"_s), letItLeave())).error().kind == ErrorKind::Uncertain);
    CHECK(m.server.count("POST", "/api/v1/statuses") == 1);
}

TEST_CASE("a connection lost before anything left did not send", "[mastodon]")
{
    MastodonTalk m;
    m.server.stop();
    CHECK(await(m.client->send(questionReply(u"s1"_s), letItLeave())).error().kind == ErrorKind::Offline);
    CHECK(await(m.client->send(questionReply({}), letItLeave())).error().kind == ErrorKind::Offline);
}

TEST_CASE("a reply to what is gone is not sent, nor one that may not leave", "[mastodon]")
{
    MastodonTalk m;
    m.server.expect("GET", "/api/v1/statuses/s1").reply(404, R"({"error":"Record not found"})");
    CHECK(await(m.client->send(questionReply(u"s1"_s), letItLeave())).error().kind == ErrorKind::NotFound);
    const auto refuse = [] { return ready(Result<void>(Error{ErrorKind::Storage, u"disk full"_s, {}})); };
    const auto refused = await(m.client->send(questionReply({}), refuse));
    CHECK(refused.error().kind == ErrorKind::Storage);
    CHECK(m.server.count("POST", "/api/v1/statuses") == 0);
}

TEST_CASE("cancelling before a reply leaves is cancelled, afterwards uncertain", "[mastodon]")
{
    MastodonTalk m;
    m.server.expect("GET", "/api/v1/statuses/s1").hold();
    auto early = m.client->send(questionReply(u"s1"_s), letItLeave());
    REQUIRE(waitFor([&] { return !m.server.heard().isEmpty(); }));
    m.client->cancel();
    REQUIRE(early.isFinished());
    CHECK(early.result().error().kind == ErrorKind::Cancelled);

    m.server.expect("POST", "/api/v1/statuses").hold();
    auto late = m.client->send(questionReply({}), letItLeave());
    REQUIRE(waitFor([&] { return m.server.count("POST", "/api/v1/statuses") == 1; }));
    m.client->cancel();
    REQUIRE(late.isFinished());
    CHECK(late.result().error().kind == ErrorKind::Uncertain);

    m.server.expect("GET", notificationsPath).hold();
    auto fetching = m.client->fetch(u"notifications"_s, {});
    REQUIRE(waitFor([&] { return m.server.count("GET", notificationsPath) == 1; }));
    m.client->cancel();
    CHECK(fetching.result().error().kind == ErrorKind::Cancelled);
}

TEST_CASE("a look-up finds the reply in our own statuses, whatever the server made of its text", "[mastodon]")
{
    MastodonTalk m;
    const QByteArray ours =
        R"({"id":"o9","in_reply_to_id":"s1","created_at":"2026-01-02T00:00:02.000Z","url":"https://m.example/9",
        "account":{"id":"7"},"content":"<p><span class=\"h-card\"><a class=\"mention\">@<span>ana</span></a></span> On its way: 1+1 &amp; <em>more</em></p>"})";
    m.server.expect("GET", ownPath).reply(200, "[" + statusJson("o10", 9999) + "," + ours + "]");
    const auto found = await(m.client->lookUp(questionReply(u"s1"_s)));
    REQUIRE(found);
    REQUIRE(found->found);
    CHECK(found->found->remoteId == u"o9"_s);
    CHECK(found->found->url == u"https://m.example/9"_s);
}

TEST_CASE("a look-up takes neither another parent's, an older, nor somebody else's status for ours", "[mastodon]")
{
    MastodonTalk m;
    const auto almost = [](const QByteArray &parent, const QByteArray &at, const QByteArray &account) {
        return R"({"id":"x)" + parent + R"(","in_reply_to_id":")" + parent + R"(","created_at":")" + at +
               R"(","account":{"id":")" + account + R"("},"content":"@ana On its way: 1+1 &amp; more"})";
    };
    const auto page =
        "[" + almost("s2", "2026-01-02T00:00:02Z", "7") + "," + almost("s1", "2026-01-01T23:00:00Z", "7") + "]";
    m.server.expect("GET", ownPath).reply(200, page);
    m.server.expect("GET", "/api/v1/statuses/s1/context")
        .reply(200, R"({"ancestors":[],"descendants":[)" + almost("s1", "2026-01-02T00:00:02Z", "9") + "]}");
    const auto looked = await(m.client->lookUp(questionReply(u"s1"_s)));
    REQUIRE(looked);
    CHECK_FALSE(looked->found);
    CHECK(m.server.allAsked());
}

TEST_CASE("a look-up pages back to the time of queueing by the server's clock, and looks into the thread", "[mastodon]")
{
    MastodonTalk m; // our clock says 00:00, the server's 00:10
    const QByteArray date = "Fri, 02 Jan 2026 00:10:00 GMT";
    const auto status = [](const QByteArray &id, const QByteArray &at) {
        return R"({"id":")" + id + R"(","created_at":")" + at + R"(","content":"other","account":{"id":"7"}})";
    };
    m.server.expect("GET", ownPath + "?limit=40")
        .reply(200, "[" + status("b", "2026-01-02T00:10:05Z") + "]", {{"Date", date}});
    m.server.expect("GET", ownPath + "?limit=40&max_id=b").reply(200, "[" + status("a", "2026-01-02T00:09:00Z") + "]");
    m.server.expect("GET", "/api/v1/statuses/s1/context")
        .reply(200,
               R"({"ancestors":[],"descendants":[{"id":"o9","in_reply_to_id":"s1","created_at":"2026-01-02T00:10:01Z",
                        "visibility":"direct","account":{"id":"7"},"content":"changed","text":"@ana On its way: 1+1 & *more*"}]})");
    const auto looked = await(m.client->lookUp(questionReply(u"s1"_s)));
    REQUIRE(looked);
    REQUIRE(looked->found);
    CHECK(looked->found->remoteId == u"o9"_s);
    CHECK(m.server.allAsked());
}

TEST_CASE("a look-up that cannot be asked is an error, not an absence", "[mastodon]")
{
    MastodonTalk m;
    m.server.expect("GET", ownPath).reply(502, "<html>");
    CHECK(await(m.client->lookUp(questionReply(u"s1"_s))).error().kind == ErrorKind::Timeout);
    m.server.expect("GET", ownPath).reply(200, "[]");
    m.server.expect("GET", "/api/v1/statuses/s1/context").reply(429);
    CHECK(await(m.client->lookUp(questionReply(u"s1"_s))).error().kind == ErrorKind::RateLimited);
    m.server.stop();
    CHECK(await(m.client->lookUp(questionReply(u"s1"_s))).error().kind == ErrorKind::Offline);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/EventStream.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <QNetworkAccessManager>

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QList<ServerEvent> parsed(const QByteArray &bytes, qsizetype piece)
{
    EventStreamParser parser;
    QList<ServerEvent> events;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        events += parser.feed(bytes.mid(at, piece));
    return events;
}

struct Listener
{
    FakeHttpServer server;
    QNetworkAccessManager network;
    FakeClock clock;
    EventStream stream;
    QList<ServerEvent> events;
    QList<Error> ends;
    int openings = 0;

    explicit Listener(Milliseconds silence = EventStream::longestSilence) : stream(network, clock, {}, nullptr, silence)
    {
        QObject::connect(&stream, &EventStream::opened, &stream, [this] { ++openings; });
        QObject::connect(&stream, &EventStream::arrived, &stream, [this](const ServerEvent &each) { events += each; });
        QObject::connect(&stream, &EventStream::ended, &stream, [this](const Error &error) { ends += error; });
    }
    void open()
    {
        HttpRequest request;
        request.url = server.url(u"/stream"_s);
        stream.open(request);
    }
    ExpectedRequest &expect() { return server.expect("GET", "/stream"); }
    void expectStream() { expect().reply(200, ":)\n\n", {{"Content-Type", "text/event-stream"}}).keepOpen(); }
};

}

TEST_CASE("events are read however their bytes are cut", "[net][stream]")
{
    const QByteArray bytes =
        ":)\n\nevent: notification\ndata: {\"id\":\"4\"}\n\n:thump\n\n"
        "event: delete\r\ndata:17\r\n\r\ndata: a\ndata: b\n\nevent: nothing\n\nid: 3\nretry: 5\n\n";
    const QList<ServerEvent> expected{{"notification", "{\"id\":\"4\"}"}, {"delete", "17"}, {"message", "a\nb"}};
    for (qsizetype piece = 1; piece <= bytes.size(); ++piece)
        REQUIRE(parsed(bytes, piece) == expected);
}

TEST_CASE("an event without end is noticed", "[net][stream]")
{
    EventStreamParser parser;
    for (int megabyte = 0; megabyte < 4; ++megabyte)
        CHECK(parser.feed(QByteArray(1024 * 1024, 'x')).isEmpty());
    CHECK_FALSE(parser.isTooLarge());
    parser.feed("x");
    CHECK(parser.isTooLarge());
}

TEST_CASE("a stream opens, tells events as they come, and says when it ends", "[net][stream]")
{
    Listener listener;
    listener.expectStream();
    listener.open();
    REQUIRE(waitFor([&] { return listener.stream.isOpen(); }));
    CHECK(listener.openings == 1);
    listener.server.push("event: delete\nda");
    listener.server.push("ta: 17\n\n");
    REQUIRE(waitFor([&] { return listener.events.size() == 1; }));
    CHECK(listener.events.first() == ServerEvent{"delete", "17"});
    listener.server.closeOpenBodies();
    REQUIRE(waitFor([&] { return listener.ends.size() == 1; }));
    CHECK(listener.ends.first().kind == ErrorKind::Offline);
    CHECK_FALSE(listener.stream.isOpen());
}

TEST_CASE("a refusal is told with its kind and the server's words", "[net][stream]")
{
    const auto [status, kind] = GENERATE(table<int, ErrorKind>({{401, ErrorKind::Unauthorised},
                                                                {403, ErrorKind::Forbidden},
                                                                {404, ErrorKind::NotFound},
                                                                {429, ErrorKind::RateLimited},
                                                                {503, ErrorKind::Timeout},
                                                                {302, ErrorKind::Malformed}}));
    Listener listener;
    listener.expect().reply(status, R"({"error":"not you"})", {{"Location", "/elsewhere"}});
    listener.open();
    REQUIRE(waitFor([&] { return !listener.ends.isEmpty(); }));
    CHECK(listener.ends.first().kind == kind);
    CHECK(listener.ends.first().detail.contains(QString::number(status)));
    CHECK(listener.openings == 0);
    CHECK(listener.server.heard().size() == 1);
}

TEST_CASE("a page where a stream was due is not a stream", "[net][stream]")
{
    Listener listener;
    listener.expect().reply(200, "<html>Welcome</html>", {{"Content-Type", "text/html"}});
    listener.open();
    REQUIRE(waitFor([&] { return !listener.ends.isEmpty(); }));
    CHECK(listener.ends.first().kind == ErrorKind::NotFound);
    CHECK(listener.openings == 0);
}

TEST_CASE("a stream that falls silent has ended, one with heartbeats has not", "[net][stream]")
{
    Listener listener(1s);
    listener.expectStream();
    listener.open();
    REQUIRE(waitFor([&] { return listener.stream.isOpen(); }));
    int beats = 0;
    QTimer heart;
    heart.callOnTimeout([&] {
        listener.server.push(":thump\n\n");
        ++beats;
    });
    heart.start(50ms);
    REQUIRE(waitFor([&] { return beats == 30; })); // longer than the silence that is allowed
    CHECK(listener.ends.isEmpty());
    heart.stop();
    REQUIRE(waitFor([&] { return !listener.ends.isEmpty(); }));
    CHECK(listener.ends.first().kind == ErrorKind::Timeout);
}

TEST_CASE("a stream that was closed says nothing more, and may be opened again", "[net][stream]")
{
    Listener listener;
    listener.expectStream();
    listener.expectStream();
    listener.open();
    REQUIRE(waitFor([&] { return listener.stream.isOpen(); }));
    listener.stream.close();
    CHECK_FALSE(listener.stream.isOpen());
    listener.open();
    REQUIRE(waitFor([&] { return listener.stream.isOpen(); }));
    listener.server.push("data: x\n\n");
    REQUIRE(waitFor([&] { return !listener.events.isEmpty(); }));
    CHECK(listener.events.size() == 1);
    CHECK(listener.ends.isEmpty());
}

TEST_CASE("a server that is away, or that nobody vouches for, ends a stream before it opens", "[net][stream]")
{
    Listener away;
    away.server.stop();
    away.open();
    REQUIRE(waitFor([&] { return !away.ends.isEmpty(); }));
    CHECK(away.ends.first().kind == ErrorKind::Offline);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/ModelClient.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSettings>
#include <QTemporaryDir>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

QByteArray piece(const QByteArray &words, const QByteArray &finish = "null")
{
    return R"(data: {"choices":[{"index":0,"delta":{"content":")" + words + R"("},"finish_reason":)" + finish +
           "}]}\n\n";
}

struct ModelRoom
{
    FakeHttpServer server;
    QNetworkAccessManager network;
    FakeClock clock;
    ModelClient client{network, clock};
    ModelPrompt prompt{u"Draft."_s, u"Customer: I am [name-1]."_s, {{u"[name-1]"_s, u"Ana"_s}}};

    ModelSetup setup() const { return {true, server.url(u"/v1"_s), u"small"_s, false}; }
    ExpectedRequest &answers(const QByteArray &body)
    {
        return server.expect("POST", "/v1/chat/completions")
            .reply(200, body, {{"Content-Type", "text/event-stream; charset=utf-8"}});
    }
};

}

TEST_CASE("a model's draft comes word by word, with what was masked put back", "[reply][model]")
{
    ModelRoom room;
    room.answers(": hello\n\n" + piece("Dear [name") + piece("-1], it is on its way.") + piece("", "\"stop\"") +
                 "data: [DONE]\n\n");
    QStringList steps;
    QObject::connect(&room.client, &ModelClient::wrote, [&](const QString &soFar) { steps << soFar; });
    const auto text = await(room.client.ask(room.setup(), room.prompt, "secret"));
    REQUIRE(text);
    CHECK(*text == u"Dear Ana, it is on its way."_s);
    CHECK(steps == QStringList{u"Dear [name"_s, u"Dear Ana, it is on its way."_s});

    const HeardRequest heard = room.server.heard().first();
    CHECK(heard.headers.value("authorization") == "Bearer secret");
    const QJsonObject asked = QJsonDocument::fromJson(heard.body).object();
    CHECK(asked["model"_L1].toString() == "small"_L1);
    CHECK(asked["stream"_L1].toBool());
    CHECK(asked["messages"_L1].toArray().at(1)["content"_L1].toString() == room.prompt.user);
    CHECK_FALSE(heard.body.contains("Ana"));
}

TEST_CASE("a model is cancelled at once and its connection closed", "[reply][model]")
{
    ModelRoom room;
    room.answers(piece("Dear")).keepOpen();
    bool began = false;
    QObject::connect(&room.client, &ModelClient::wrote, [&] { began = true; });
    const auto asked = room.client.ask(room.setup(), room.prompt, {});
    REQUIRE(waitFor([&] { return began; }));
    CHECK(room.server.openBodies() == 1);
    room.client.cancel();
    const auto text = await(asked);
    REQUIRE_FALSE(text);
    CHECK(text.error().kind == ErrorKind::Cancelled);
    CHECK(waitFor([&] { return room.server.openBodies() == 0; }));
}

TEST_CASE("a model's server is refused in its own words", "[reply][model]")
{
    ModelRoom room;
    SECTION("a status")
    {
        room.server.expect("POST", "/v1/chat/completions")
            .reply(404, R"({"error":{"message":"model 'small' not found"}})");
        const auto text = await(room.client.ask(room.setup(), room.prompt, {}));
        REQUIRE_FALSE(text);
        CHECK(text.error().kind == ErrorKind::NotFound);
        CHECK(text.error().detail.contains("model 'small' not found"_L1));
    }
    SECTION("an error in the stream")
    {
        room.answers(piece("Dear") + "data: {\"error\":{\"message\":\"out of memory\"}}\n\n");
        const auto text = await(room.client.ask(room.setup(), room.prompt, {}));
        REQUIRE_FALSE(text);
        CHECK(text.error().kind == ErrorKind::Rejected);
        CHECK(text.error().detail == "out of memory"_L1);
    }
    SECTION("a connection that ends in the middle")
    {
        room.answers(piece("Dear"));
        CHECK(await(room.client.ask(room.setup(), room.prompt, {})).error().kind == ErrorKind::Offline);
    }
    SECTION("nonsense")
    {
        room.answers("data: no json\n\n");
        CHECK(await(room.client.ask(room.setup(), room.prompt, {})).error().kind == ErrorKind::Malformed);
    }
    SECTION("no choices")
    {
        room.answers("data: {\"choices\":[]}\n\ndata: [DONE]\n\n");
        CHECK(await(room.client.ask(room.setup(), room.prompt, {})).value().isEmpty());
    }
}

TEST_CASE("nothing leaves for a model that is off, or unencrypted over foreign networks", "[reply][model]")
{
    ModelRoom room;
    ModelSetup setup = room.setup();
    SECTION("off")
    {
        setup.enabled = false;
    }
    SECTION("abroad")
    {
        setup.endpoint = QUrl(u"http://models.example/v1"_s);
    }
    SECTION("no web address")
    {
        setup.endpoint = QUrl(u"ftp://localhost/v1"_s);
    }
    const auto text = await(room.client.ask(setup, room.prompt, {}));
    REQUIRE_FALSE(text);
    CHECK(text.error().kind == ErrorKind::Forbidden);
    CHECK(room.server.heard().isEmpty());
}

TEST_CASE("the language model is off until somebody sets it up", "[reply][model]")
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    CHECK(modelSetup(settings) == ModelSetup());
    CHECK_FALSE(modelSetup(settings).isUsable());
    const ModelSetup setup{true, QUrl(u"http://localhost:11434/v1"_s), u"small"_s, true};
    setModelSetup(settings, setup);
    CHECK(modelSetup(settings) == setup);
}

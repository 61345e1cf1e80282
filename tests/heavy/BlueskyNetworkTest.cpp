// SPDX-License-Identifier: GPL-3.0-or-later
// The Bluesky channel against the network's own servers: a data server, and the application view behind it.
#include "core/channels/bluesky/BlueskyClient.h"
#include "core/channels/bluesky/BlueskySignIn.h"
#include "tests/heavy/BlueskyUser.h"
#include "tests/heavy/CuttingRelay.h"
#include "tests/support/MemorySecrets.h"
#include "tests/support/Printers.h"
#include "tests/support/TestServers.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUuid>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int patience = 60'000;
const auto notifications = u"notifications"_s;

QUrl dataServer()
{
    return QUrl(requiredServerSetting(u"BSKY_PDS_URL"_s));
}

QString freshWord()
{
    return QUuid::createUuid().toString(QUuid::Id128).left(12);
}

/// Our account "brand", signed in as a person does it.
struct Brand
{
    QNetworkAccessManager network;
    SystemClock clock;
    MemorySecrets secrets;
    Account account;
    std::unique_ptr<BlueskyClient> client;
    QHash<QString, Cursor> cursors;
    QList<Gap> gaps;

    Brand()
    {
        BlueskySignIn signIn(network, clock);
        const auto password = requiredServerSetting(u"BSKY_APP_PASSWORD_BRAND"_s).toLatin1();
        const auto signedIn = await(signIn.signIn(u"@brand.test"_s, password, dataServer()), patience);
        REQUIRE(signedIn);
        account.channel = Channel::Bluesky;
        account.handle = signedIn->profile.handle;
        account.remoteKey = signedIn->profile.remoteKey;
        account.settings = signedIn->profile.settings;
        account.settings[u"appView"_s] = requiredServerSetting(u"BSKY_APP_VIEW"_s);
        account.settings[u"directMessages"_s] = false; // there is no chat service to be had
        account.secretSource = SecretSource::Keyring;
        secrets.held.insert(account.secretKey(), signedIn->secret);
        start();
    }

    void start()
    {
        const auto secret = secrets.held.value(account.secretKey());
        client = std::make_unique<BlueskyClient>(account, secret, ChannelContext{network, clock, &secrets});
    }

    QList<IncomingMessage> poll()
    {
        QList<IncomingMessage> messages;
        for (bool more = true; more;) {
            const auto fetched = await(client->fetch(notifications, cursors.value(notifications)), patience);
            REQUIRE(fetched);
            cursors[notifications] = fetched->next;
            gaps += fetched->gaps;
            for (const auto &item : fetched->items)
                messages += *client->normaliser()(item);
            more = fetched->more;
        }
        return messages;
    }

    /// Polls until a message with `word` in it comes.
    IncomingMessage wait(const QString &word)
    {
        std::optional<IncomingMessage> found;
        REQUIRE(waitFor(
            [&] {
                for (const auto &message : poll()) {
                    if (message.text.contains(word))
                        found = message;
                }
                return found.has_value();
            },
            patience));
        return *found;
    }

    OutgoingMessage reply(const IncomingMessage &question, const QString &text) const
    {
        OutgoingMessage message;
        message.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        message.at = clock.now();
        message.text = text;
        message.language = u"en"_s;
        message.inReplyTo = question.remoteId;
        return message;
    }

    Result<SentReceipt> send(const OutgoingMessage &message)
    {
        return await(client->send(message, [] { return ready<void>({}); }), patience);
    }

    QHash<QString, QString> people() const { return {{u"brand"_s, account.remoteKey}}; }
};

QJsonObject replyWith(BlueskyUser &customer, const QString &word)
{
    QJsonObject found;
    REQUIRE(waitFor(
        [&] {
            for (const auto &each : customer.notifications()) {
                if (each["record"_L1]["text"_L1].toString().contains(word))
                    found = each.toObject();
            }
            return !found.isEmpty();
        },
        patience));
    return found;
}

int countOf(const QJsonArray &records, const QString &text)
{
    int count = 0;
    for (const auto &record : records)
        count += record["value"_L1]["text"_L1].toString() == text ? 1 : 0;
    return count;
}

/// The same token, ended a minute ago: what the server signs with is known here.
QByteArray expired(const QByteArray &token)
{
    const auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const auto parts = token.split('.');
    auto claims = QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], encoding)).object();
    const auto end = QDateTime::currentSecsSinceEpoch() - 60;
    claims[u"exp"_s] = end;
    claims[u"iat"_s] = end - 7200;
    const auto content = parts[0] + '.' + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(encoding);
    const auto key = requiredServerSetting(u"BSKY_JWT_SECRET"_s).toLatin1();
    const auto signature = QMessageAuthenticationCode::hash(content, key, QCryptographicHash::Sha256);
    return content + '.' + signature.toBase64(encoding);
}

}

TEST_CASE("a mention arrives, and its answer reaches the customer with its mention and its link", "[heavy][bluesky]")
{
    Brand brand;
    BlueskyUser alice(u"alice"_s);
    const auto word = freshWord();
    const auto uri = alice.post(u"é @brand.test where is "_s + word, brand.people());
    const auto question = brand.wait(word);
    CHECK(question.remoteId == uri);
    CHECK(question.author.handle == u"@alice.test"_s);
    CHECK(question.to == QList<Mailbox>{{{}, u"@brand.test"_s}});

    const auto receipt =
        brand.send(brand.reply(question, u"é @alice.test see https://shop.example/"_s + word + u" #help"_s));
    REQUIRE(receipt);
    const auto answer = replyWith(alice, word);
    CHECK(answer["uri"_L1].toString() == receipt->remoteId);
    const auto facets = answer["record"_L1]["facets"_L1].toArray();
    REQUIRE(facets.size() == 3);
    CHECK(facets.first()["index"_L1]["byteStart"_L1].toInt() == 3);
    CHECK(facets.first()["features"_L1].toArray().first()["did"_L1].toString() == alice.did());
    CHECK(answer["record"_L1]["reply"_L1]["parent"_L1]["uri"_L1].toString() == uri);
}

TEST_CASE("an image is taken, with its alt text", "[heavy][bluesky]")
{
    Brand brand;
    BlueskyUser alice(u"alice"_s);
    const auto word = freshWord();
    alice.post(u"@brand.test show me "_s + word, brand.people());
    auto message = brand.reply(brand.wait(word), u"here "_s + word);
    const auto png =
        QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
                               "awAAAABJRU5ErkJggg==");
    message.files = {OutgoingFile{u"dot.png"_s, u"image/png"_s, u"a dot"_s, png}};
    REQUIRE(brand.send(message));
    const auto image = replyWith(alice, word)["record"_L1]["embed"_L1]["images"_L1].toArray().first();
    CHECK(image["alt"_L1].toString() == u"a dot"_s);
    CHECK(image["aspectRatio"_L1]["width"_L1].toInt() == 1);
}

TEST_CASE("a session whose access token has expired, or both tokens, goes on", "[heavy][bluesky]")
{
    Brand brand;
    auto secret = QJsonDocument::fromJson(brand.secrets.held.value(brand.account.secretKey())).object();
    secret[u"access"_s] = QString::fromLatin1(expired(secret["access"_L1].toString().toLatin1()));
    const bool isRefreshDead = GENERATE(false, true);
    if (isRefreshDead)
        secret[u"refresh"_s] = QString::fromLatin1(expired(secret["refresh"_L1].toString().toLatin1()));
    brand.secrets.held.insert(brand.account.secretKey(), QJsonDocument(secret).toJson());
    brand.start();
    const auto profile = await(brand.client->verify(), patience);
    REQUIRE(profile);
    CHECK(profile->handle == u"@brand.test"_s);
    const auto kept = QJsonDocument::fromJson(brand.secrets.held.value(brand.account.secretKey())).object();
    CHECK(kept["access"_L1] != secret["access"_L1]);
    CHECK(kept["password"_L1] == secret["password"_L1]);
}

TEST_CASE("five hundred posts of a week of absence are five hundred", "[heavy][bluesky]")
{
    Brand brand;
    BlueskyUser bob(u"bob"_s);
    const auto before = freshWord();
    bob.post(u"@brand.test "_s + before, brand.people());
    brand.wait(before);

    const auto word = freshWord();
    const auto began = brand.clock.now();
    QList<QPair<QString, Instant>> texts;
    for (int number = 0; number < 500; ++number) // three in each millisecond, as a program posts
        texts.append({u"@brand.test %1 %2."_s.arg(word).arg(number), began + Milliseconds(number / 3)});
    bob.postAll(texts, brand.people());
    brand.start(); // the console was closed
    QHash<QString, QString> arrived;
    REQUIRE(waitFor(
        [&] {
            for (const auto &message : brand.poll()) {
                if (message.text.contains(word))
                    arrived.insert(message.remoteId, message.text);
            }
            return arrived.size() >= 500;
        },
        120'000));
    const auto values = arrived.values();
    CHECK(QSet<QString>(values.begin(), values.end()).size() == 500);
    CHECK(brand.gaps.isEmpty());
}

TEST_CASE("a reply whose answer was taken away is posted once", "[heavy][bluesky]")
{
    Brand brand;
    BlueskyUser alice(u"alice"_s);
    const auto word = freshWord();
    alice.post(u"@brand.test once, please: "_s + word, brand.people());
    const auto message = brand.reply(brand.wait(word), u"once "_s + word);

    CuttingRelay relay(dataServer());
    const auto direct = brand.account.settings;
    brand.account.settings[u"server"_s] = relay.url().toString();
    brand.start();
    relay.cutAnswerTo("createRecord");
    const auto lost = brand.send(message);
    REQUIRE(relay.hasCut());
    REQUIRE(!lost);
    CHECK(lost.error().kind == ErrorKind::Uncertain);

    brand.account.settings = direct;
    brand.start(); // killed, and started again
    const auto found = await(brand.client->lookUp(message), patience);
    REQUIRE(found);
    REQUIRE(found->found);
    const auto again = brand.send(message); // what a console without that look-up would do
    REQUIRE(again);
    CHECK(again->remoteId == found->found->remoteId);
    CHECK(countOf(alice.posts(brand.account.remoteKey), message.text) == 1);
}

TEST_CASE("a post that its author deleted is found gone, and no other is", "[heavy][bluesky]")
{
    Brand brand;
    BlueskyUser alice(u"alice"_s);
    const auto word = freshWord();
    const auto stays = alice.post(u"@brand.test stays "_s + word, brand.people());
    const auto goes = alice.post(u"@brand.test goes "_s + word, brand.people());
    brand.wait(u"goes "_s + word);
    alice.remove(goes);
    QHash<QString, bool> deleted;
    REQUIRE(waitFor(
        [&] {
            const auto fetched = await(brand.client->recheck({stays, goes}), patience);
            REQUIRE(fetched);
            for (const auto &item : fetched->items) {
                const auto messages = *brand.client->normaliser()(item);
                deleted[messages.first().remoteId] = messages.first().deleted;
            }
            return deleted.value(goes);
        },
        patience));
    CHECK(deleted == QHash<QString, bool>{{stays, false}, {goes, true}});
}

TEST_CASE("a wrong password is refused in the network's words", "[heavy][bluesky]")
{
    QNetworkAccessManager network;
    SystemClock clock;
    BlueskySignIn signIn(network, clock);
    const auto refused = await(signIn.signIn(u"brand.test"_s, "wrong", dataServer()), patience);
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::Unauthorised);
    CHECK(refused.error().detail.contains(u"Invalid identifier or password"_s));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/ChannelSetup.h"
#include "core/channels/ChannelSignIn.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A mailbox's setup is read back from its settings, without the password", "[setup]")
{
    MailSetup setup;
    setup.address = u"support@example.org"_s;
    setup.user = u"support"_s;
    setup.password = u"secret"_s;
    setup.imap = {u"imap.example.org"_s, 1993, Security::Tls};
    setup.smtp = {u"smtp.example.org"_s, 587, Security::StartTls};
    setup.trustedSha256 = {u"aa:bb"_s, u"cc:dd"_s};
    Account account;
    account.channel = Channel::Email;
    account.handle = setup.address;
    account.settings = mailSettingsOf(setup);
    const MailSetup again = std::get<MailSetup>(setupOf(account));
    CHECK(again.address == setup.address);
    CHECK(again.user == setup.user);
    CHECK(again.imap == setup.imap);
    CHECK(again.smtp == setup.smtp);
    CHECK(again.trustedSha256 == setup.trustedSha256);
    CHECK(again.password.isEmpty());
    CHECK_FALSE(QString::fromUtf8(QJsonDocument(account.settings).toJson()).contains(u"secret"_s));
}

TEST_CASE("A server without a port leaves it to the security", "[setup]")
{
    MailSetup setup;
    setup.imap = {u"imap.example.org"_s, 0, Security::StartTls};
    setup.smtp = {u"smtp.example.org"_s, 0, Security::Tls};
    const QJsonObject settings = mailSettingsOf(setup);
    CHECK_FALSE(settings.contains(u"imapPort"_s));
    CHECK(settings[u"imapSecurity"_s].toString() == u"starttls"_s);
}

TEST_CASE("The setup of each network is for that network", "[setup]")
{
    Account account;
    account.handle = u"@brand"_s;
    account.settings = {{u"clientId"_s, u"abc"_s}, {u"port"_s, 9000}, {u"server"_s, u"https://social.example"_s}};
    for (const Channel channel : allChannels()) {
        account.channel = channel;
        CHECK(channelOf(setupOf(account)) == channel);
    }
    account.channel = Channel::X;
    CHECK(std::get<XSetup>(setupOf(account)).port == 9000);
    account.channel = Channel::Bluesky;
    CHECK(std::get<BlueskySetup>(setupOf(account)).identifier == u"@brand"_s);
}

TEST_CASE("An account of any network can be signed in by a token alone", "[setup]")
{
    FakeHttpServer server;
    server.expect("GET", "/api/v2/instance").reply(200, R"({"domain":"social.example"})");
    server.expect("GET", "/api/v1/accounts/verify_credentials")
        .reply(200, R"({"id":"7","acct":"brand","url":"https://social.example/@brand"})");
    QNetworkAccessManager network;
    FakeClock clock;
    ChannelSignIn signIn(network, clock);
    const auto signedIn =
        await(signIn.signIn(TokenSetup{Channel::Mastodon, server.url().toString(), u"t0ken"_s}, [](const QUrl &) {}));
    REQUIRE(signedIn);
    CHECK(signedIn->secret == QByteArray("t0ken"));
    CHECK(signedIn->profile.handle == u"@brand@social.example"_s);
    CHECK(signedIn->profile.settings.value("server"_L1).toString() == server.url().toString());
}

TEST_CASE("What is written down by hand has no sign-in", "[setup]")
{
    QNetworkAccessManager network;
    FakeClock clock;
    ChannelSignIn signIn(network, clock);
    const auto signedIn = await(signIn.signIn(TokenSetup{Channel::Logged, {}, u"t0ken"_s}, [](const QUrl &) {}));
    REQUIRE(!signedIn);
    CHECK(signedIn.error().kind == ErrorKind::NotFound);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailSignIn.h"
#include "core/channels/mail/MailSettingsGuess.h"
#include "core/channels/net/OAuthSession.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/Printers.h"
#include "tests/support/ScriptedServer.h"
#include "tests/support/Waiting.h"

#include <QNetworkAccessManager>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// A provider whose web server and mail servers are in this process.
struct MailLogin
{
    FakeHttpServer web;
    ScriptedServer imap;
    ScriptedServer smtp;
    QNetworkAccessManager network;
    FakeClock clock;
    MailSignIn signIn{network, clock};
    MailProvider provider = *mailProvider(u"microsoft"_s);
    MailSignInRequest request;
    QUrl visited;

    MailLogin()
    {
        provider.oauth.authorizeUrl = web.url(u"/{tenant}/authorize"_s).toString(QUrl::PrettyDecoded);
        provider.oauth.tokenUrl = web.url(u"/{tenant}/token"_s).toString(QUrl::PrettyDecoded);
        request.address = u"help@shop.example"_s;
        request.clientId = u"our-program"_s;
        request.settings = {{u"imapHost"_s, u"127.0.0.1"_s}, {u"imapPort"_s, imap.port()},
                            {u"smtpHost"_s, u"127.0.0.1"_s}, {u"smtpPort"_s, smtp.port()},
                            {u"security"_s, u"none"_s},      {u"sentCopy"_s, u"server"_s}};
    }

    Async<SignedIn> start()
    {
        return signIn.signIn(provider, request, [this](const QUrl &url) {
            visited = url;
            QUrl back(QUrlQuery(url).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
            back.setHost(u"127.0.0.1"_s);
            const auto state = QUrlQuery(url).queryItemValue(u"state"_s, QUrl::FullyDecoded);
            network.get(QNetworkRequest(withQuery(back, {{u"code"_s, u"c0de"_s}, {u"state"_s, state}})));
        });
    }

    void expectMail(const QByteArray &imapCommand, const QByteArray &smtpCommand)
    {
        imap.reply("* OK hello");
        imap.expect("a1 CAPABILITY");
        imap.reply("* CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2");
        imap.reply("a1 OK");
        imap.expect("a2 " + imapCommand);
        imap.reply("a2 OK");
        imap.expect("a3 CAPABILITY");
        imap.reply("* CAPABILITY IMAP4rev1");
        imap.reply("a3 OK");
        imap.expect("a4 LIST \"\" \"*\"");
        imap.reply("* LIST () \"/\" \"Gesendete Elemente\"");
        imap.reply("a4 OK");
        smtp.reply("220 hello");
        smtp.expect("EHLO …");
        smtp.reply("250-mail");
        smtp.reply("250 AUTH PLAIN XOAUTH2");
        smtp.expect(smtpCommand);
        smtp.reply("235 welcome");
        smtp.expect("QUIT");
    }
};

QByteArray bearer(const QByteArray &token)
{
    return ("user=help@shop.example\1auth=Bearer " + token + "\1\1").toBase64();
}

}

TEST_CASE("a person signs in to a mailbox in the browser, and both servers take the token", "[mailsignin]")
{
    MailLogin m;
    m.request.tenant = u"shop"_s;
    m.web.expect("POST", "/shop/token")
        .reply(200, R"({"access_token":"t0ken","refresh_token":"fresh","expires_in":3600})");
    m.expectMail("AUTHENTICATE XOAUTH2 " + bearer("t0ken"), "AUTH XOAUTH2 " + bearer("t0ken"));
    const auto signedIn = await(m.start());
    INFO((signedIn ? QString() : signedIn.error().detail).toStdString());
    REQUIRE(signedIn);
    const QUrlQuery asked(m.visited);
    CHECK(m.visited.path() == u"/shop/authorize"_s);
    CHECK(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded).startsWith(u"http://localhost:"_s));
    CHECK(asked.queryItemValue(u"scope"_s, QUrl::FullyDecoded).contains(u"outlook.office.com/SMTP.Send"_s));
    CHECK(asked.queryItemValue(u"login_hint"_s, QUrl::FullyDecoded) == u"help@shop.example"_s);
    CHECK(asked.queryItemValue(u"code_challenge_method"_s) == u"S256"_s);
    CHECK(m.web.heard().last().field(u"client_id"_s) == u"our-program"_s);
    const auto secret = OAuthSecret::fromBytes(signedIn->secret);
    CHECK(secret.accessToken == QByteArray("t0ken"));
    CHECK(secret.refreshToken == QByteArray("fresh"));
    CHECK(secret.expiresAt == m.clock.now() + std::chrono::hours(1));
    const auto &settings = signedIn->profile.settings;
    CHECK(settings[u"auth"_s] == u"xoauth2"_s);
    CHECK(settings[u"provider"_s] == u"microsoft"_s);
    CHECK(settings[u"clientId"_s] == u"our-program"_s);
    CHECK(settings[u"tokenUrl"_s] == m.web.url(u"/shop/token"_s).toString());
    CHECK(settings[u"sentMailbox"_s] == u"Gesendete Elemente"_s);
    CHECK(settings[u"imapHost"_s] == u"127.0.0.1"_s);
    CHECK(signedIn->profile.handle == u"help@shop.example"_s);
    CHECK(m.imap.problem() == QString());
    CHECK(m.smtp.problem() == QString());
}

TEST_CASE("what a sign-in in the browser needs is asked for before it begins", "[mailsignin]")
{
    MailLogin m;
    m.request.clientId.clear();
    CHECK(await(m.start()).error().kind == ErrorKind::Malformed);
    m.request.clientId = u"our-program"_s;
    m.provider.oauth.needsClientSecret = true;
    CHECK(await(m.start()).error().detail.contains(u"client secret"_s));
    m.provider = *mailProvider(u"generic"_s);
    CHECK(await(m.start()).error().kind == ErrorKind::Malformed);
    CHECK(m.visited.isEmpty());
}

TEST_CASE("a sign-in that could not be renewed is refused rather than ended within the hour", "[mailsignin]")
{
    MailLogin m;
    m.web.expect("POST", "/common/token").reply(200, R"({"access_token":"t0ken","expires_in":3600})");
    const auto refused = await(m.start());
    CHECK(refused.error().kind == ErrorKind::Unauthorised);
    CHECK(refused.error().detail.contains(u"refresh token"_s));
}

TEST_CASE("a person signs in with a password, and what was OAuth's is not kept", "[mailsignin]")
{
    MailLogin m;
    m.request.settings[u"auth"_s] = u"xoauth2"_s;
    m.request.settings[u"tokenUrl"_s] = u"https://old.example/"_s;
    m.expectMail("LOGIN \"help@shop.example\" \"secret\"",
                 "AUTH PLAIN " + QByteArray("\0help@shop.example\0secret", 25).toBase64());
    const auto signedIn = await(m.signIn.usePassword(m.request, "secret"));
    INFO((signedIn ? QString() : signedIn.error().detail).toStdString());
    REQUIRE(signedIn);
    CHECK(signedIn->secret == QByteArray("secret"));
    CHECK_FALSE(signedIn->profile.settings.contains(u"tokenUrl"_s));
}

TEST_CASE("a mailbox sign-in can be cancelled while the person thinks", "[mailsignin]")
{
    MailLogin m;
    const auto future = m.signIn.signIn(m.provider, m.request, [](const QUrl &) {});
    m.signIn.cancel();
    CHECK(await(future).error().kind == ErrorKind::Cancelled);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/channels/mail/MailClient.h"
#include "core/channels/net/OAuthSession.h"
#include "tests/e2e/Post.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecrets.h"
#include "tests/support/Places.h"
#include "tests/support/Printers.h"
#include "tests/support/TestServers.h"
#include "tests/support/Waiting.h"

#include <QNetworkAccessManager>
#include <QProcess>
#include <QSignalSpy>

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

QString tokenCommand(const QString &address, int seconds)
{
    return u"bash '%1' '%2' '%3' %4"_s.arg(inSource(u"tests/servers/token.sh"_s),
                                           requiredServerSetting(u"MAIL_TOKEN_KEY"_s), address,
                                           QString::number(seconds));
}

QByteArray tokenOf(const QString &address, int seconds)
{
    QProcess minting;
    minting.start(u"sh"_s, {u"-c"_s, tokenCommand(address, seconds)});
    REQUIRE(minting.waitForFinished());
    const auto token = minting.readAllStandardOutput().trimmed();
    REQUIRE(token.count('.') == 2);
    return token;
}

/// A mailbox on the real servers whose sign-in is a token, with a token endpoint in this process.
struct TokenMailbox
{
    QString ours = freshAddress(u"support"_s, u"firstmile.test"_s);
    FakeHttpServer endpoint;
    QNetworkAccessManager network;
    SystemClock clock;
    MemorySecrets secrets;
    Account account;

    explicit TokenMailbox(const QString &auth = u"xoauth2"_s)
    {
        account.handle = ours;
        account.secretSource = SecretSource::Keyring;
        account.settings = {{u"imapHost"_s, u"localhost"_s},
                            {u"imapPort"_s, requiredServerSetting(u"IMAPS_PORT"_s).toInt()},
                            {u"smtpHost"_s, u"localhost"_s},
                            {u"smtpPort"_s, requiredServerSetting(u"SMTP_PORT"_s).toInt()},
                            {u"smtpSecurity"_s, u"starttls"_s},
                            {u"ca"_s, requiredServerSetting(u"MAIL_CA"_s)},
                            {u"auth"_s, auth},
                            {u"clientId"_s, u"our-program"_s},
                            {u"tokenUrl"_s, endpoint.url(u"/token"_s).toString()},
                            {u"sentMailbox"_s, u"Sent"_s}};
    }

    std::unique_ptr<MailClient> client(const QByteArray &token)
    {
        OAuthSecret secret;
        secret.accessToken = token;
        secret.refreshToken = "refresh";
        secrets.held[account.secretKey()] = secret.toBytes();
        return std::make_unique<MailClient>(account, secret.toBytes(), ChannelContext{network, clock, &secrets});
    }

    void giveToken(const QByteArray &token)
    {
        endpoint.expect("POST", "/token").reply(200, R"({"expires_in":3600,"access_token":")" + token + "\"}");
    }

    CustomerMail mail(const QString &subject) const
    {
        const auto customer = freshAddress(u"ana"_s, u"customer.test"_s);
        return {customer, ours, subject, u"Hello"_s, freshAddress(u"q"_s, u"customer.test"_s)};
    }

    OutgoingMessage reply() const
    {
        OutgoingMessage message;
        message.key = freshAddress(u"k"_s, u"firstmile.test"_s);
        message.at = clock.now();
        message.from = {u"Support"_s, ours};
        message.to = {Mailbox{{}, freshAddress(u"ana"_s, u"customer.test"_s)}};
        message.subject = u"Re: hello"_s;
        message.text = u"Here you are."_s;
        return message;
    }
};

}

TEST_CASE("a real server takes a token at IMAP and at SMTP", "[e2e][mail][oauth]")
{
    const auto auth = GENERATE(u"xoauth2"_s, u"oauthbearer"_s);
    TokenMailbox mailbox(auth);
    const auto client = mailbox.client(tokenOf(mailbox.ours, 3600));
    const auto profile = await(client->verify(), 30000);
    INFO((profile ? QString() : profile.error().detail).toStdString());
    REQUIRE(profile);
    CHECK(profile->settings[u"sentMailbox"_s] == u"Sent"_s);
    deliver({mailbox.mail(u"with a token"_s)});
    const auto fetched = await(client->fetch(u"INBOX"_s, {}), 30000);
    REQUIRE(fetched);
    CHECK(fetched->items.size() == 1);
    CHECK(mailbox.endpoint.heard().isEmpty());
}

TEST_CASE("a token that has ended is renewed once, for reading, watching and sending", "[e2e][mail][oauth]")
{
    const auto auth = GENERATE(u"xoauth2"_s, u"oauthbearer"_s);
    TokenMailbox mailbox(auth);
    const auto fresh = tokenOf(mailbox.ours, 3600);
    mailbox.giveToken(fresh);
    deliver({mailbox.mail(u"while the token ended"_s)});
    const auto client = mailbox.client(tokenOf(mailbox.ours, -60));
    const auto fetched = await(client->fetch(u"INBOX"_s, {}), 30000);
    INFO((fetched ? QString() : fetched.error().detail).toStdString());
    REQUIRE(fetched);
    CHECK(fetched->items.size() == 1);
    CHECK(OAuthSecret::fromBytes(mailbox.secrets.held[mailbox.account.secretKey()]).accessToken == fresh);

    const auto message = mailbox.reply();
    const auto sent = await(client->send(message, [] { return ready<void>({}); }), 30000);
    REQUIRE(sent);
    CHECK(mailsIn(message.to.first().address).size() == 1);
    CHECK(countWith(mailsIn(mailbox.ours, u"Sent"_s), message.key) == 1);

    QSignalSpy changed(client.get(), &ChannelClient::changed);
    client->watch(true);
    REQUIRE(waitFor([&] { return !changed.isEmpty(); }, 30000)); // signed in
    changed.clear();
    deliver({mailbox.mail(u"watched"_s)});
    CHECK(waitFor([&] { return !changed.isEmpty(); }, 30000));
    CHECK(mailbox.endpoint.count("POST", "/token") == 1);
}

TEST_CASE("a token that SMTP refuses is renewed, and the mail goes out once", "[e2e][mail][oauth]")
{
    TokenMailbox mailbox;
    mailbox.giveToken(tokenOf(mailbox.ours, 3600));
    const auto client = mailbox.client(tokenOf(mailbox.ours, -60));
    const auto message = mailbox.reply();
    REQUIRE(await(client->send(message, [] { return ready<void>({}); }), 30000));
    CHECK(mailsIn(message.to.first().address).size() == 1);
    CHECK(mailbox.endpoint.count("POST", "/token") == 1);
}

TEST_CASE("a token that is refused after its renewal ends with the server's words", "[e2e][mail][oauth]")
{
    TokenMailbox mailbox;
    mailbox.giveToken(tokenOf(mailbox.ours, -30));
    const auto client = mailbox.client(tokenOf(mailbox.ours, -60));
    const auto fetched = await(client->fetch(u"INBOX"_s, {}), 30000);
    REQUIRE_FALSE(fetched);
    CHECK(fetched.error().kind == ErrorKind::Unauthorised);
    CHECK(fetched.error().detail.contains(u"AUTHENTICATIONFAILED"_s));
    CHECK(mailbox.endpoint.count("POST", "/token") == 1);
}

TEST_CASE("a command of the user's gives a token for each sign-in", "[e2e][mail][oauth]")
{
    TokenMailbox mailbox;
    mailbox.account.secretSource = SecretSource::Command;
    mailbox.account.secretCommand = tokenCommand(mailbox.ours, 3600);
    MailClient client(mailbox.account, tokenOf(mailbox.ours, -60), ChannelContext{mailbox.network, mailbox.clock});
    const auto profile = await(client.verify(), 30000);
    INFO((profile ? QString() : profile.error().detail).toStdString());
    CHECK(profile);
    CHECK(mailbox.endpoint.heard().isEmpty());
}

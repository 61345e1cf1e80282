// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/ChannelSetup.h"
#include "core/channels/ChannelSignIn.h"
#include "tests/support/Printers.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonDocument>
#include <QJsonObject>

using namespace firstmile;
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
    for (const Channel channel : {Channel::X, Channel::Facebook, Channel::Mastodon, Channel::Bluesky, Channel::Email}) {
        account.channel = channel;
        CHECK(channelOf(setupOf(account)) == channel);
    }
    account.channel = Channel::X;
    CHECK(std::get<XSetup>(setupOf(account)).port == 9000);
    account.channel = Channel::Bluesky;
    CHECK(std::get<BlueskySetup>(setupOf(account)).identifier == u"@brand"_s);
}

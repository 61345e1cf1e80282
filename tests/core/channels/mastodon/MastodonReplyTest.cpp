// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonReply.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

QString replyText(const QString &text, const QStringList &to)
{
    OutgoingMessage message;
    message.text = text;
    message.from.address = u"@brand@m.example"_s;
    for (const auto &address : to)
        message.to += Mailbox{{}, address};
    return MastodonReply{message, {}, u"m.example"_s}.text();
}

QString replyVisibility(Visibility wanted, const QString &parents)
{
    OutgoingMessage message;
    message.visibility = wanted;
    return MastodonReply{message, QJsonObject{{u"visibility"_s, parents}}, {}}.visibility();
}

}

TEST_CASE("the customer is mentioned unless the text does", "[mastodon]")
{
    const QStringList ana{u"@ana@o.example"_s};
    CHECK(replyText(u"On its way"_s, ana) == u"@ana@o.example On its way"_s);
    CHECK(replyText(u"Hi @Ana@o.example, on its way"_s, ana) == u"Hi @Ana@o.example, on its way"_s);
    CHECK(replyText(u"@ana on its way"_s, ana) == u"@ana@o.example @ana on its way"_s); // somebody else's host
    CHECK(replyText(u"see @anabel@o.example"_s, ana) == u"@ana@o.example see @anabel@o.example"_s);
}

TEST_CASE("people of our own server are mentioned without the host", "[mastodon]")
{
    CHECK(replyText(u"Yes"_s, {u"@bob@m.example"_s}) == u"@bob Yes"_s);
    CHECK(replyText(u"@bob@m.example yes"_s, {u"@bob@m.example"_s}) == u"@bob@m.example yes"_s);
    CHECK(replyText(u"@bob yes"_s, {u"@bob@m.example"_s}) == u"@bob yes"_s);
}

TEST_CASE("we are not mentioned, and nobody twice", "[mastodon]")
{
    CHECK(replyText(u"Yes"_s, {u"@brand@m.example"_s, u"@ana@o.example"_s, u"@ana@o.example"_s}) ==
          u"@ana@o.example Yes"_s);
}

TEST_CASE("a reply is never seen by more people than what it answers", "[mastodon]")
{
    CHECK(replyVisibility(Visibility::Public, u"public"_s) == u"public"_s);
    CHECK(replyVisibility(Visibility::Public, u"unlisted"_s) == u"unlisted"_s);
    CHECK(replyVisibility(Visibility::Public, u"direct"_s) == u"direct"_s);
    CHECK(replyVisibility(Visibility::Private, u"public"_s) == u"direct"_s);
    CHECK(replyVisibility(Visibility::Private, u"private"_s) == u"direct"_s);
    CHECK(replyVisibility(Visibility::Public, u"circle"_s) == u"direct"_s);
}

TEST_CASE("texts compare equal whatever a server does to mentions and formatting", "[mastodon]")
{
    CHECK(mastodonComparable(u"@ana@o.example  Hello *you*\n\n👍 a_b"_s) ==
          mastodonComparable(u"@ana Hello you 👍 ab"_s));
    CHECK(mastodonComparable(u"see #sale <https://m.example/tags/sale>\n• a"_s) ==
          mastodonComparable(u"see #sale\n- a"_s));
    CHECK(mastodonComparable(u"@ana 👍"_s) != mastodonComparable(u"@ana 🎉"_s));
    CHECK(mastodonComparable(u"Yes?"_s) != mastodonComparable(u"Yes!"_s));
}

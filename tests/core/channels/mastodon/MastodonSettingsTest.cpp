// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonSettings.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

TEST_CASE("a server is found in whatever a person types", "[mastodon]")
{
    const auto server = [](const QString &typed) { return mastodonServer(typed).value_or(QUrl()).toString(); };
    CHECK(server(u"social.example"_s) == u"https://social.example"_s);
    CHECK(server(u" @brand@Social.Example "_s) == u"https://social.example"_s);
    CHECK(server(u"brand@social.example"_s) == u"https://social.example"_s);
    CHECK(server(u"https://social.example/@brand/1?x#y"_s) == u"https://social.example"_s);
    CHECK(server(u"social.example:8443"_s) == u"https://social.example:8443"_s);
    CHECK(server(u"http://127.0.0.1:3000/"_s) == u"http://127.0.0.1:3000"_s);
    CHECK(QUrl(server(u"bücher.example"_s)).host(QUrl::EncodeUnicode) == u"xn--bcher-kva.example"_s);
    for (const auto &typed : {u""_s, u"@"_s, u"ftp://social.example"_s, u"https://"_s, u"two words"_s})
        CHECK_FALSE(mastodonServer(typed));
}

TEST_CASE("a handle always carries its host", "[mastodon]")
{
    CHECK(mastodonHandle(u"ana"_s, u"social.example"_s) == u"@ana@social.example"_s);
    CHECK(mastodonHandle(u"ana@other.example"_s, u"social.example"_s) == u"@ana@other.example"_s);
    CHECK(mastodonDomain(QUrl(u"http://127.0.0.1:3000"_s)) == u"127.0.0.1:3000"_s);
}

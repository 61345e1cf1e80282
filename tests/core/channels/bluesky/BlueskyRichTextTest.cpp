// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyRichText.h"
#include "tests/support/Printers.h"

#include <QJsonDocument>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject facet(qint64 start, qint64 end, const QString &type, const QJsonObject &what)
{
    auto feature = what;
    feature[u"$type"_s] = u"app.bsky.richtext.facet#"_s + type;
    return {{u"index"_s, QJsonObject{{u"byteStart"_s, start}, {u"byteEnd"_s, end}}},
            {u"features"_s, QJsonArray{feature}}};
}

QJsonObject link(qint64 start, qint64 end, const QString &uri)
{
    return facet(start, end, u"link"_s, {{u"uri"_s, uri}});
}

QString readText(const QString &text, const QJsonArray &facets)
{
    return BlueskyRichText::read({{u"text"_s, text}, {u"facets"_s, facets}}).text;
}

}

TEST_CASE("facets are written with offsets in UTF-8 bytes", "[bluesky]")
{
    const auto text =
        u"✨ example mentioning @atproto.com to share the URL \U0001F468\u200D\u2764\uFE0F\u200D\U0001F468 "
        "https://en.wikipedia.org/wiki/CBOR."_s;
    REQUIRE(text.toUtf8().size() == 109);
    CHECK(blueskyMentions(text) == QStringList{u"atproto.com"_s});
    const auto facets = blueskyFacetsJson(text, {{u"atproto.com"_s, u"did:plc:ewvi"_s}});
    CHECK(facets == QJsonArray{facet(23, 35, u"mention"_s, {{u"did"_s, u"did:plc:ewvi"_s}}),
                               link(74, 108, u"https://en.wikipedia.org/wiki/CBOR"_s)});
}

TEST_CASE("a mention of nobody stays plain text, a tag is a facet", "[bluesky]")
{
    const auto facets = blueskyFacetsJson(u"é @nobody.com #help"_s, {});
    CHECK(facets == QJsonArray{facet(15, 20, u"tag"_s, {{u"tag"_s, u"help"_s}})});
    CHECK(blueskyMentions(u"@A.com and @a.com"_s) == QStringList{u"a.com"_s});
}

TEST_CASE("a link that was shortened is read in full, one with another text tells where it leads", "[bluesky]")
{
    const auto uri = u"https://shop.example/orders/4711/returns"_s;
    CHECK(readText(u"see shop.example/orders/4… now"_s, {link(4, 28, uri)}) == u"see "_s + uri + u" now"_s);
    CHECK(readText(u"see shop.example/ord..."_s, {link(4, 23, uri)}) == u"see "_s + uri);
    CHECK(readText(u"see shop.example"_s, {link(4, 16, uri)}) == u"see "_s + uri);
    CHECK(readText(u"shop.example"_s, {link(0, 12, u"https://shop.example"_s)}) == u"shop.example"_s);
    CHECK(readText(u"https://shop.example/"_s, {link(0, 21, u"https://shop.example"_s)}) == u"https://shop.example/"_s);
    CHECK(readText(u"bank.example/login"_s, {link(0, 18, u"https://evil.example/x"_s)}) ==
          u"bank.example/login <https://evil.example/x>"_s);
    CHECK(readText(u"press here"_s, {link(6, 10, u"https://a.example"_s)}) == u"press here <https://a.example>"_s);
}

TEST_CASE("facets that are out of range, split a character or overlap are ignored", "[bluesky]")
{
    const auto uri = u"https://a.example/"_s;
    const auto text = u"ab é cd"_s; // é is bytes 3 and 4
    for (const auto &[start, end] :
         QList<QPair<qint64, qint64>>{{-1, 2}, {0, 9}, {5, 5}, {6, 2}, {4, 6}, {0, 4}, {100, 200}})
        CHECK(readText(text, {link(start, end, uri)}) == text);
    CHECK(readText(text, {link(0, 2, uri), link(1, 5, uri)}) == u"ab <https://a.example/> é cd"_s);
    CHECK(readText(text, {link(6, 8, u"https://b.example"_s), link(0, 2, uri)}) ==
          u"ab <https://a.example/> é cd <https://b.example>"_s);
    CHECK(readText(text, {QJsonValue(), u"x"_s, QJsonObject{{u"index"_s, QJsonValue()}}}) == text);
}

TEST_CASE("mentions are read as they are written, tags change nothing", "[bluesky]")
{
    const auto text = u"hi @ana.test and @ana.test #x"_s;
    const auto said = BlueskyRichText::read(
        {{u"text"_s, text},
         {u"facets"_s, QJsonArray{facet(3, 12, u"mention"_s, {{u"did"_s, u"did:plc:ana"_s}}),
                                  facet(17, 26, u"mention"_s, {{u"did"_s, u"did:plc:ana"_s}}),
                                  facet(27, 29, u"tag"_s, {{u"tag"_s, u"x"_s}}), facet(0, 2, u"unheard"_s, {})}}});
    CHECK(said.text == text);
    CHECK(said.mentions == QStringList{u"@ana.test"_s});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/SearchFold.h"
#include "core/text/PhraseMatch.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

TEST_CASE("case and diacritics are folded away", "[text][search]")
{
    CHECK(foldForSearch(u"L’Équipe Straße ŁÓDŹ Ærø œuvre İstanbul ısı"_s) ==
          u"l equipe strasse lodz aero oeuvre istanbul isi"_s);
    CHECK(foldForSearch(u"e\u0301tude"_s) == u"etude"_s);
    CHECK(foldForSearch(u"Ποιός ΠΟΙΌΣ"_s) == u"ποιοσ ποιοσ"_s);
    CHECK(foldForSearch(u"Ёлка"_s) == foldForSearch(u"елка"_s));
    CHECK(foldForSearch(u"مُحَمَّد"_s) == u"محمد"_s);
    CHECK(foldForSearch(u"ｆｕｌｌ ﬁne"_s) == u"full fine"_s);
}

TEST_CASE("handles, addresses and order numbers are found by their parts", "[text][search]")
{
    CHECK(foldForSearch(u"@jane_doe99 wrote to help@acme-shop.example about AB-1234/56."_s) ==
          u"jane doe99 wrote to help acme shop example about ab 1234 56"_s);
    CHECK(foldForSearch(u"№ ٤٢ १२"_s) == u"no 42 12"_s);
}

TEST_CASE("scripts without spaces become overlapping pairs", "[text][search]")
{
    CHECK(foldForSearch(u"返品したい"_s) == u"返品 品し した たい い"_s);
    CHECK(foldForSearch(u"返品"_s) == u"返品 品"_s);
    CHECK(foldForSearch(u"返"_s) == u"返"_s);
    CHECK(foldForSearch(u"我的订单AB12呢"_s) == u"我的 的订 订单 单 ab12 呢"_s);
    CHECK(foldForSearch(u"주문 취소"_s) == u"주문 문 취소 소"_s);
    CHECK(foldForSearch(u"ﾀﾞﾒ"_s) == u"ダメ メ"_s);
    CHECK(foldForSearch(u"ไม่ได้"_s) == u"ไม มไ ได ด"_s);
}

TEST_CASE("the vowel signs of Indic words stay in the word", "[text][search]")
{
    CHECK(foldForSearch(u"नमस्ते दुनिया"_s) == u"नमस्ते दुनिया"_s);
}

TEST_CASE("each emoji is a word of its own", "[text][search]")
{
    CHECK(foldForSearch(u"late😡😡again"_s) == u"late u1f621 u1f621 again"_s);
    CHECK(foldForSearch(u"👍🏽"_s) == foldForSearch(u"👍"_s));
    CHECK(foldForSearch(u"👨‍👩‍👧"_s) == u"u1f468 u1f469 u1f467"_s);
    CHECK(foldForSearch(u"🇧🇷🇵🇹"_s) == u"u1f1e7u1f1f7 u1f1f5u1f1f9"_s);
    CHECK(foldForSearch(u"❤️"_s) == u"u2764"_s);
    CHECK(foldForSearch(u"1️⃣"_s) == u"1"_s);
}

TEST_CASE("what is looked for is found in the text that has it", "[text][search]")
{
    const QString folded = foldForSearch(u"Où est ma commande AB-1234 ? 返品したい 😡 我的订单AB12呢"_s);
    for (const auto &query : {u"ou est"_s, u"ab-1234"_s, u"返品"_s, u"品した"_s, u"い"_s, u"品"_s, u"😡"_s,
                              u"COMMANDE"_s, u"订单ab12"_s, u"单AB12呢"_s}) {
        INFO(query.toStdString());
        CHECK(containsPhrase(folded, foldPhrase(query, false)));
    }
    CHECK(containsPhrase(folded, foldPhrase(u"comm"_s, true)));
    for (const auto &query : {u"comm"_s, u"est commande"_s, u"品返"_s, u"返し"_s, u"b 1234"_s}) {
        INFO(query.toStdString());
        CHECK_FALSE(containsPhrase(folded, foldPhrase(query, false)));
    }
    CHECK(foldPhrase(u" \"NEAR( * "_s, false).words == QStringList{u"near"_s});
}

TEST_CASE("a token knows of which stretch of the text it was made", "[text][search]")
{
    const QString text = u"À l’E\u0301quipe: 返品 ﬁne 👍🏽 🇧🇷 ｶﾞﾑ"_s;
    QStringList words;
    QStringList spelled;
    for (const FoldedToken &token : foldWithPlaces(text)) {
        words.append(token.word);
        spelled.append(text.mid(token.whole.start, token.whole.length));
    }
    CHECK(words.join(u' ') == foldForSearch(text));
    CHECK(spelled == QStringList{u"À"_s, u"l"_s, u"E\u0301quipe"_s, u"返品"_s, u"品"_s, u"ﬁne"_s, u"👍"_s, u"🇧🇷"_s,
                                 u"ｶﾞﾑ"_s, u"ﾑ"_s});
}

TEST_CASE("nothing to find gives nothing", "[text][search]")
{
    CHECK(foldForSearch({}).isEmpty());
    CHECK(foldForSearch(u" — … !"_s).isEmpty());
    CHECK(foldPhrase(u"\n"_s, true) == SearchPhrase());
    CHECK(foldForSearch(QString(QChar(0xD83D)) + u"a"_s) == u"a"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/SpellWords.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

QStringList spelled(const QString &text)
{
    QStringList words;
    for (const TextRange &place : wordsToSpell(text))
        words << text.mid(place.start, place.length);
    return words;
}

}

TEST_CASE("words keep their apostrophes and hyphens and lose the punctuation around them", "[text][spelling]")
{
    CHECK(spelled(u"«L’équipe» d'aujourd'hui, (porte-monnaie)... 'yes' dogs' -no- well—then"_s) ==
          QStringList{u"L’équipe"_s, u"d'aujourd'hui"_s, u"porte-monnaie"_s, u"yes"_s, u"dogs"_s, u"no"_s, u"well"_s,
                      u"then"_s});
}

TEST_CASE("what has a spelling of its own is not spelled", "[text][spelling]")
{
    CHECK(
        spelled(u"@anna #hashtg $ACME ana@shop.example https://shop.example/abut shop.example/tst www.tst.example "
                "IMAP XKCD FirstMile iPhone 4G A4 x 3rd file_nme notes.txt {order|nummber} 😀\n> quotd text\n>> more"_s)
            .isEmpty());
    CHECK(spelled(u"QUALITY CAPITALS"_s) == QStringList{u"QUALITY"_s, u"CAPITALS"_s});
    CHECK(spelled(u"end.Start"_s).isEmpty()); // may be a file or a host
    CHECK(spelled(u"and/or"_s) == QStringList{u"and"_s, u"or"_s});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/WordBeginnings.h"

#include "core/text/SearchFold.h"
#include "tests/support/Printers.h"

#include <random>

using namespace firstmile;
using namespace Qt::StringLiterals;

TEST_CASE("words are found as beginnings of words, whatever their accents and case", "[text]")
{
    const WordBeginnings words(u"élo ACME"_s);
    REQUIRE(words.words() == QByteArrayList{"elo", "acme"});
    CHECK(words.in("Eloise") == 1);
    CHECK(words.in(u"Éloïse, Acmé & Söhne"_s.toUtf8()) == 3);
    CHECK(words.in("melo@acme.example") == 2);
    CHECK(words.in("") == 0);
    CHECK(words.all() == 3);
    CHECK(WordBeginnings(u"…"_s).isEmpty());
    CHECK(WordBeginnings(u"Ana ana ANA"_s).words() == QByteArrayList{"ana"});
}

TEST_CASE("only so many words are looked for as there are bits", "[text]")
{
    QStringList many;
    for (int i = 0; i < 40; ++i)
        many.append(u"w%1"_s.arg(i, 3, 10, QChar(u'0')));
    const WordBeginnings words(many.join(u' '));
    CHECK(words.words().size() == 32);
    CHECK(words.all() == 0xffffffffU);
    CHECK(words.in(many.join(u' ').toUtf8()) == words.all());
}

TEST_CASE("the short way for plain text finds what the folded text has", "[text]")
{
    std::mt19937 random(7);
    const QString letters = u"aAbBzZ09 .-_@#éßŁøǆə×\u00ad²"_s;
    const auto text = [&](int length) {
        QString made;
        for (int i = 0; i < length; ++i)
            made += letters[static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size()))];
        return made;
    };
    for (int round = 0; round < 3000; ++round) {
        const WordBeginnings words(text(4));
        const QString where = text(12);
        quint32 expected = 0;
        for (const QString &token : foldForSearch(where).split(u' ', Qt::SkipEmptyParts)) {
            for (qsizetype i = 0; i < words.words().size(); ++i) {
                if (token.toUtf8().startsWith(words.words().at(i)))
                    expected |= 1U << i;
            }
        }
        INFO(where.toStdString() << " / " << words.words().join(' ').toStdString());
        REQUIRE(words.in(where.toUtf8()) == expected);
    }
}

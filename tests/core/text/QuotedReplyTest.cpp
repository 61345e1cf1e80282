// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/QuotedReply.h"
#include "core/text/QuoteFold.h"
#include "tests/support/Printers.h"

#include <QTimeZone>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

QDateTime mayMorning()
{
    return {QDate(2026, 5, 3), QTime(9, 5), QTimeZone("Europe/Lisbon")};
}

}

TEST_CASE("a quote says who wrote it and when, in the customer's language", "[text][quoted]")
{
    const auto of = [](const QString &language) { return attribution(language, u"Ana Lopes"_s, mayMorning()); };
    CHECK(of(u"en"_s) == u"On 3 May 2026 at 09:05, Ana Lopes wrote:"_s);
    CHECK(of(u"fr"_s) == u"Le 3 mai 2026 à 09:05, Ana Lopes a écrit :"_s);
    CHECK(of(u"pt-BR"_s) == u"Em 3 de maio de 2026 às 09:05, Ana Lopes escreveu:"_s);
    CHECK(of(u"es"_s) == u"El 3 de mayo de 2026 a las 09:05, Ana Lopes escribió:"_s);
    CHECK(of(u"de"_s) == u"Am 3. Mai 2026 um 09:05 schrieb Ana Lopes:"_s);
    CHECK(of(u"ja"_s) == of(u"en"_s));
    CHECK(attribution(u"de"_s, u" "_s, mayMorning()) == u"Am 3. Mai 2026 um 09:05 schrieben Sie:"_s);
}

TEST_CASE("what is quoted here is folded away by who receives it, in every language", "[text][quoted]")
{
    for (const QString &language : {u"en"_s, u"fr"_s, u"pt"_s, u"es"_s, u"de"_s}) {
        for (const QString &name : {u"Ana Lopes"_s, u""_s}) {
            CAPTURE(language, name);
            const QString mail = u"It is on its way.\n\n"_s +
                                 quotedFor(u"Where is it?\n\nAna"_s, attribution(language, name, mayMorning()));
            CHECK(foldQuotes(mail).visible == u"It is on its way."_s);
        }
    }
}

TEST_CASE("a quote marks every line, and of a mail takes its own words alone", "[text][quoted]")
{
    CHECK(quotedFor(u"\nWhere is it?\r\n\r\n> sent\nAna\n\n"_s, u"Ana wrote:"_s) ==
          u"Ana wrote:\n> Where is it?\n>\n>> sent\n> Ana\n"_s);
    CHECK(quotedFor(u"one word"_s, {}) == u"> one word\n"_s);
    CHECK(quotedFor(u" \n"_s, u"Ana wrote:"_s).isEmpty());
    CHECK(quotedMail(u"Where is it?\n\n-- \nAna\n\nOn 1 May 2026, Bea wrote:\n> Sent."_s, u"Ana wrote:"_s) ==
          u"Ana wrote:\n> Where is it?\n"_s);
}

TEST_CASE("trimming leaves of a quote what is answered between its lines", "[text][quoted]")
{
    const QString mail =
        u"Hi Ana,\n\nOn 3 May 2026 at 09:05, Ana wrote:\n> Hello,\n>\n> where is it?\n> I paid.\n>\n\nIt is here.\n\n"
        "> And when?\n> Tell me.\nTomorrow.\n\n> Bye\n> Ana\n\n-- \nBea"_s;
    const QString trimmed =
        u"Hi Ana,\n\nOn 3 May 2026 at 09:05, Ana wrote:\n> where is it?\n> I paid.\n\nIt is here.\n\n"
        "> And when?\n> Tell me.\nTomorrow.\n\n-- \nBea"_s;
    CHECK(trimQuotes(mail) == trimmed);
    CHECK(trimQuotes(trimmed) == trimmed);
}

TEST_CASE("trimming an answer above its quote leaves the answer alone", "[text][quoted]")
{
    CHECK(trimQuotes(u"It is here.\n\nOn 3 May 2026 at 09:05, Ana\nwrote:\n> where is it?\n> Ana\n"_s) ==
          u"It is here."_s);
    CHECK(trimQuotes(u"It is here.\n\nBye\n"_s) == u"It is here.\n\nBye\n"_s);
    CHECK(trimQuotes(u"As you wrote:\nno quote here"_s) == u"As you wrote:\nno quote here"_s);
    CHECK(trimQuotes(u"> only a quote"_s).isEmpty());
}

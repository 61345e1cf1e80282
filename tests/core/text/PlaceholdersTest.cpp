// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Placeholders.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

const QMap<QString, QString> placeholderValues{
    {u"customer.first-name"_s, u"Ana"_s}, {u"order"_s, u"A-21903"_s}, {u"subject"_s, {}}, {u"odd"_s, u"{order}"_s}};

QString filledWith(const QString &text)
{
    return fillPlaceholders(text, placeholderValues).text;
}

}

TEST_CASE("a placeholder takes its value, else its fallback", "[text][placeholders]")
{
    CHECK(filledWith(u"Hello {customer.first-name}, {order} left."_s) == u"Hello Ana, A-21903 left."_s);
    CHECK(filledWith(u"Hello {customer.first-name|there}"_s) == u"Hello Ana"_s);
    CHECK(filledWith(u"Hello {customer.name|there}!"_s) == u"Hello there!"_s);
    CHECK(filledWith(u"Order{number|} left"_s) == u"Order left"_s);
    CHECK(filledWith(u"About {subject|your question}"_s) == u"About your question"_s);
    CHECK(filledWith(u"{x|a|b}"_s) == u"a|b"_s);
}

TEST_CASE("what nothing fills stands as it was and is named once", "[text][placeholders]")
{
    const FilledText filled =
        fillPlaceholders(u"{order}: {refund.amount} to {iban}, {refund.amount}"_s, placeholderValues);
    CHECK(filled.text == u"A-21903: {refund.amount} to {iban}, {refund.amount}"_s);
    CHECK(filled.unresolved == QStringList{u"refund.amount"_s, u"iban"_s});
    REQUIRE(filled.places.size() == 3);
    for (const TextRange &place : filled.places)
        CHECK(filled.text.mid(place.start, place.length).startsWith(u'{'));
    CHECK(filled.text.mid(filled.places[1].start, filled.places[1].length) == u"{iban}"_s);
    CHECK(fillPlaceholders(u"{subject}"_s, placeholderValues).unresolved == QStringList{u"subject"_s});
}

TEST_CASE("a brace that begins no placeholder stays, a doubled one is one", "[text][placeholders]")
{
    for (const QString &text : {u"{"_s, u"}"_s, u"{}"_s, u"{ order }"_s, u"{Order}"_s, u"{0}"_s, u"{order"_s,
                                u"order}"_s, u"{or\nder}"_s, u"{order|a\nb}"_s, u"{-order}"_s, u":-{"_s, u"{ör}"_s})
        CHECK(fillPlaceholders(text, placeholderValues) == FilledText{text, {}, {}});
    CHECK(filledWith(u"{{order}}"_s) == u"{order}"_s);
    CHECK(filledWith(u"{a{order}"_s) == u"{aA-21903"_s);
    CHECK(filledWith(u"{{{order}}}"_s) == u"{A-21903}"_s);
}

TEST_CASE("what was filled in is not read again", "[text][placeholders]")
{
    CHECK(fillPlaceholders(u"{odd}"_s, placeholderValues) == FilledText{u"{order}"_s, {}, {}});
}

TEST_CASE("what is left of placeholders is found in a text", "[text][placeholders]")
{
    CHECK(placeholdersIn(u"All is well, {Ana} :-{"_s).isEmpty());
    CHECK(placeholdersIn(u"Hi {customer.name}, {order|your order}"_s) == QList<TextRange>{{3, 15}, {20, 18}});
    CHECK(placeholdersIn(u"{{order}}"_s) == QList<TextRange>{{1, 7}});
    CHECK(placeholdersIn(u"{{{order"_s).isEmpty());
}

TEST_CASE("a text full of braces is read in one pass", "[text][placeholders]")
{
    const QString open(200'000, u'{');
    CHECK(filledWith(open).size() == 100'000);
    CHECK(placeholdersIn(open).isEmpty());
    const QString begun = u"{a|"_s.repeated(100'000);
    CHECK(filledWith(begun) == begun);
}

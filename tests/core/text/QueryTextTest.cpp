// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/QueryText.h"
#include "core/text/QueryDate.h"
#include "tests/support/Printers.h"

#include <QRandomGenerator>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

QueryTerm term(QueryField field, const QStringList &values, bool negated = false)
{
    QueryTerm made;
    made.field = field;
    made.negated = negated;
    for (const QString &value : values)
        made.values.append({value, false, false, 0, 0});
    return made;
}

QueryTerm beginning(const QString &word, bool negated = false)
{
    QueryTerm made = term(QueryField::Words, {word}, negated);
    made.values.first().beginning = true;
    return made;
}

QList<QueryTerm> valid(const QString &text)
{
    const QueryText parsed = parseQuery(text);
    INFO(text.toStdString());
    CHECK(parsed.problems.isEmpty());
    return parsed.terms;
}

QueryProblem onlyProblem(const QString &text)
{
    const QueryText parsed = parseQuery(text);
    INFO(text.toStdString());
    REQUIRE(parsed.problems.size() == 1);
    return parsed.problems.first();
}

}

TEST_CASE("a query is words, phrases and fields", "[query]")
{
    CHECK(valid(u"refund late "_s) ==
          QList{term(QueryField::Words, {u"refund"_s}), term(QueryField::Words, {u"late"_s})});
    CHECK(valid(u"\"where is it\" -spam "_s) ==
          QList{term(QueryField::Words, {u"where is it"_s}), term(QueryField::Words, {u"spam"_s}, true)});
    CHECK(valid(u"channel:x,mastodon is:unanswered -tag:spam FROM:\"Anna Maria\""_s) ==
          QList{term(QueryField::Channel, {u"x"_s, u"mastodon"_s}), term(QueryField::Is, {u"waiting"_s}),
                term(QueryField::Tag, {u"spam"_s}, true), term(QueryField::From, {u"Anna Maria"_s})});
    CHECK(valid(u"  "_s).isEmpty());
}

TEST_CASE("an unquoted word at the end is a beginning, a star makes one anywhere", "[query]")
{
    CHECK(valid(u"late refu"_s) == QList{term(QueryField::Words, {u"late"_s}), beginning(u"refu"_s)});
    CHECK(valid(u"refu "_s) == QList{term(QueryField::Words, {u"refu"_s})});
    CHECK(valid(u"\"refu\""_s) == QList{term(QueryField::Words, {u"refu"_s})});
    CHECK(valid(u"refu* late "_s) == QList{beginning(u"refu"_s), term(QueryField::Words, {u"late"_s})});
    CHECK(valid(u"\"late refu\"*"_s) == QList{beginning(u"late refu"_s)});
    CHECK(valid(u"tag:spam"_s) == QList{term(QueryField::Tag, {u"spam"_s})});
}

TEST_CASE("what only looks like a field is a word", "[query]")
{
    CHECK(valid(u"https://x.example/a?b at 12:30 "_s).size() == 3);
    CHECK(valid(u"say\"it\" AB-1234 ✓:x "_s).size() == 3);
}

TEST_CASE("every term and value knows where it stands", "[query]")
{
    const QString text = u"  -tag:\"a b\",c refund"_s;
    const auto terms = valid(text);
    REQUIRE(terms.size() == 2);
    CHECK(text.mid(terms[0].start, terms[0].length) == u"-tag:\"a b\",c"_s);
    CHECK(text.mid(terms[0].values[0].start, terms[0].values[0].length) == u"\"a b\""_s);
    CHECK(text.mid(terms[0].values[1].start, terms[0].values[1].length) == u"c"_s);
    CHECK(text.mid(terms[1].start, terms[1].length) == u"refund"_s);
}

TEST_CASE("a problem says what is wrong, and where", "[query]")
{
    using Kind = QueryProblem::Kind;
    CHECK(onlyProblem(u"refund colour:red"_s) ==
          QueryProblem{Kind::UnknownField, 7, 6, u"colour"_s, QueryField::Words});
    CHECK(onlyProblem(u"is:angry"_s) == QueryProblem{Kind::UnknownValue, 3, 5, u"angry"_s, QueryField::Is});
    CHECK(onlyProblem(u"before:2026-13"_s) == QueryProblem{Kind::BadDate, 7, 7, u"2026-13"_s, QueryField::Before});
    CHECK(onlyProblem(u"reach:many"_s) == QueryProblem{Kind::BadNumber, 6, 4, u"many"_s, QueryField::Reach});
    CHECK(onlyProblem(u"from:\"anna"_s) == QueryProblem{Kind::UnclosedQuote, 5, 5, u"\"anna"_s, QueryField::From});
    CHECK(onlyProblem(u"tag:a,,b"_s) == QueryProblem{Kind::EmptyValue, 6, 0, {}, QueryField::Tag});
    CHECK(onlyProblem(u"tag: x "_s) == QueryProblem{Kind::EmptyValue, 4, 0, {}, QueryField::Tag});
    CHECK(onlyProblem(u"a - b "_s) == QueryProblem{Kind::LoneMinus, 2, 1, u"-"_s, QueryField::Words});
}

TEST_CASE("terms become a text that is read as the same terms", "[query]")
{
    const QList<QueryTerm> terms{
        term(QueryField::Words, {u"-odd"_s}),         term(QueryField::Tag, {u"a b"_s, u"c,d"_s}),
        term(QueryField::Words, {u"is:open"_s}),      beginning(u"re*f"_s),
        term(QueryField::Words, {u"say \"\\no\""_s}), term(QueryField::Subject, {u"last"_s})};
    CHECK(parseQuery(toText(terms)).terms == terms);
    CHECK(toText(valid(u"is:open   refu"_s)) == u"is:open refu"_s);
    CHECK(toText(valid(u"IS:OPEN refu* "_s)) == u"is:open refu"_s);
    CHECK(toText({term(QueryField::Words, {u"refund"_s})}) == u"refund "_s);
}

TEST_CASE("a single letter at the end is a beginning only with a star", "[query]")
{
    CHECK(valid(u"vitamin c"_s).last() == term(QueryField::Words, {u"c"_s}));
    CHECK(valid(u"vitamin c*"_s).last() == beginning(u"c"_s));
    CHECK(valid(u"vitamin ca"_s).last() == beginning(u"ca"_s));
    CHECK(valid(u"返"_s).last() == beginning(u"返"_s));
    CHECK(toText({beginning(u"c"_s)}) == u"c*"_s);
    CHECK(toText({term(QueryField::Words, {u"c"_s})}) == u"c"_s);
}

TEST_CASE("any text can be read, points into itself, and is stable when written", "[query]")
{
    auto random = QRandomGenerator(11);
    const QStringList pieces{
        u" "_s,           u"-"_s,       u":"_s,    u","_s,       u"\""_s,        u"*"_s,
        u"\\"_s,          u"is:"_s,     u"tag:"_s, u"refund"_s,  u"é"_s,         u"返品"_s,
        u"before:"_s,     u"2026-05"_s, u"7d"_s,   u"reach:>"_s, u"10"_s,        u"open"_s,
        u"from:"_s,       u"😡"_s,       u"\n"_s,   u"//"_s,      u"channel:x"_s, QString(QChar(0xD800)),
        QString(QChar(0))};
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int i = random.bounded(12); i > 0; --i)
            text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
        const QueryText parsed = parseQuery(text);
        INFO(text.toStdString());
        for (const QueryTerm &each : parsed.terms) {
            REQUIRE((each.start >= 0 && each.length > 0 && each.start + each.length <= text.size()));
            for (const QueryValue &value : each.values)
                REQUIRE((value.start >= each.start && value.start + value.length <= each.start + each.length));
        }
        for (const QueryProblem &each : parsed.problems)
            REQUIRE((each.start >= 0 && each.start + each.length <= text.size()));
        const QString written = toText(parsed.terms);
        const QueryText again = parseQuery(written);
        INFO(written.toStdString());
        REQUIRE(again.terms == parsed.terms);
        REQUIRE(toText(again.terms) == written);
        if (parsed.problems.isEmpty())
            REQUIRE(again.problems.isEmpty());
    }
}

TEST_CASE("a date is a day, a month, a year, or a time ago", "[query]")
{
    const QTimeZone lisbon("Europe/Lisbon");
    const Instant now = *fromIso(u"2026-05-20T23:30:00Z"_s); // already the 21st in Lisbon
    const auto span = [&](const QString &text) {
        const DateSpan found = spanOf(*queryDateFromString(text), now, lisbon);
        return toIso(found.from) + u'/' + toIso(found.until);
    };
    const auto begin = [&](const QString &text) { return toIso(beginOf(*queryDateFromString(text), now, lisbon)); };
    CHECK(span(u"2026-05-03"_s) == u"2026-05-02T23:00:00Z/2026-05-03T23:00:00Z"_s);
    CHECK(span(u"2026-02"_s) == u"2026-02-01T00:00:00Z/2026-03-01T00:00:00Z"_s);
    CHECK(span(u"2025"_s) == u"2025-01-01T00:00:00Z/2026-01-01T00:00:00Z"_s);
    CHECK(span(u"yesterday"_s) == u"2026-05-19T23:00:00Z/2026-05-20T23:00:00Z"_s);
    CHECK(begin(u"today"_s) == u"2026-05-20T23:00:00Z"_s);
    CHECK(begin(u"7d"_s) == u"2026-05-13T23:30:00Z"_s);
    CHECK(begin(u"1y"_s) == u"2025-05-20T23:30:00Z"_s);
    CHECK(begin(u"3h"_s) == u"2026-05-20T20:30:00Z"_s);
    for (const auto &wrong : {u"2026-13"_s, u"2026-02-30"_s, u"7x"_s, u"may"_s, u""_s, u"20260503"_s})
        CHECK_FALSE(queryDateFromString(wrong));
}

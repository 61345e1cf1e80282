// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/PageExport.h"
#include "tests/support/LedgerOfRows.h"
#include "tests/support/Printers.h"

#include <QJsonArray>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

MeasurePage pageFor(PageId id, const QString &agent = {})
{
    const Instant asOf = *fromIso(u"2026-05-20T12:00:00Z"_s);
    LedgerOfRows rows(asOf);
    CaseRow row;
    row.openedAt = toMsecs(asOf) - 100'000'000;
    row.answeredAt = row.openedAt + 90'000;
    row.sender = rows.agents().numberOf(agent);
    rows.add(row);
    row.leftOut = LeftOut::Spam;
    rows.add(row);
    return pageOf(rows.ledger(), *SurveyBenchmarks::load(), {.page = id});
}

QString csvOf(const MeasurePage &page)
{
    return QString::fromUtf8(toCsv(page, definitionOf));
}

}

TEST_CASE("a page's CSV has its figures, definitions, surveys and what was left out", "[metrics]")
{
    const QString csv = csvOf(pageFor(PageId::Response));
    CHECK(csv.startsWith(u"card,key,name,series,measure,k,n,rate,low,high,maturing,left_out,count,answers,p50,p90,"
                         "mean\r\nresponse.figures,within-900,,,answered-within,1,1,1,"_s));
    CHECK(csv.contains(u"\r\nresponse.figures,time,,,answered,,,,,,,,0,1,90,90,90\r\n"_s));
    CHECK(csv.contains(u"\r\nresponse.curve,90,1,"_s));
    CHECK(csv.contains(u"\r\nanswered-within,\"cases answered with a delay of at most 24 hours, of the cases"_s));
    CHECK(csv.contains(u"Customer-service complaints sent on Twitter,not stated,yes,"_s));
    CHECK(csv.contains(u"\r\ncases,1\r\nleft_out_spam,1\r\nleft_out_no_answer_needed,0\r\n"_s));
    CHECK_FALSE(csv.contains(u",nan"_s));
    CHECK(csv.count(u'\n') == csv.count(u"\r\n"_s));
}

TEST_CASE("a name that a spreadsheet would run as a formula is made harmless", "[metrics]")
{
    for (const QString &name : {u"=1+2"_s, u"+49"_s, u"-x"_s, u"@sum(a1)"_s, u"\tx"_s}) {
        const QString csv = csvOf(pageFor(PageId::Team, name));
        CHECK(csv.contains(u",'"_s + name + u','));
        CHECK_FALSE(csv.contains(u',' + name + u','));
    }
    CHECK(csvOf(pageFor(PageId::Team, u"Ann \"Q\", Lee"_s)).contains(u",\"Ann \"\"Q\"\", Lee\","_s));
}

TEST_CASE("a page's JSON has null where there is no figure", "[metrics]")
{
    const QJsonObject json = toJson(pageFor(PageId::Response));
    CHECK(json[u"page"].toString() == u"response"_s);
    CHECK(json[u"from"].isNull());
    CHECK(json[u"asOf"].toString() == u"2026-05-20T12:00:00Z"_s);
    CHECK(json[u"leftOut"][u"spam"].toInt() == 1);
    const QJsonObject figures = json[u"cards"][0].toObject();
    CHECK(figures[u"id"].toString() == u"response.figures"_s);
    const QJsonObject within = figures[u"points"][3].toObject();
    CHECK(within[u"horizon"].toDouble() == 259'200);
    CHECK(within[u"n"].toInt() == 0);
    CHECK(within[u"rate"].isNull());
    CHECK(within[u"maturing"].toInt() == 1);
    CHECK(figures[u"references"][0][u"value"].toDouble() == 0.4);
}

TEST_CASE("every measure has a definition of its own", "[metrics]")
{
    QStringList definitions;
    for (int i = 0; i <= static_cast<int>(Measure::HasComplexity); ++i)
        definitions.append(definitionOf({.measure = static_cast<Measure>(i), .horizon = std::chrono::minutes(15)}));
    CHECK(definitions.first().contains(u"15 minutes"_s));
    CHECK(definitions.removeDuplicates() == 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/MeasurePage.h"

#include "core/metrics/pages/PageCases.h"

#include <QTimeZone>

#include <cmath>

namespace firstmile
{

namespace
{

bool sameNumber(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool sameTime(const std::optional<ResponseTime> &a, const std::optional<ResponseTime> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->n == b->n && sameNumber(a->p50, b->p50) && sameNumber(a->p90, b->p90) && sameNumber(a->mean, b->mean);
}

QList<MeasureCard> cardsOf(const CaseLedger &ledger, const SurveyBenchmarks &surveys, const PageQuery &query)
{
    switch (query.page) {
    case PageId::Start:
        return startCards(ledger, surveys, query);
    case PageId::Response:
        return responseCards(ledger, surveys, query);
    case PageId::Coverage:
        return coverageCards(ledger, surveys, query);
    case PageId::WhyTheyWrite:
        return whyCards(ledger, surveys, query);
    case PageId::Channels:
        return channelCards(ledger, surveys, query);
    case PageId::Advocacy:
        return advocacyCards(ledger, surveys, query);
    case PageId::HandOffs:
        return handOffCards(ledger, surveys, query);
    case PageId::Team:
        return teamCards(ledger, surveys, query);
    case PageId::AtStake:
        return stakeCards(ledger, surveys, query);
    }
    return {};
}

void countCases(const CaseLedger &ledger, MeasurePage *page)
{
    PageCases(ledger, page->query, false).each(false, [page](const CaseRow &row) {
        page->cases += row.leftOut == LeftOut::No;
        page->spam += row.leftOut == LeftOut::Spam;
        page->noAnswerNeeded += row.leftOut == LeftOut::NoAnswerNeeded;
    });
}

}

bool CardPoint::operator==(const CardPoint &other) const
{
    return key == other.key && name == other.name && series == other.series && share == other.share &&
           sameTime(time, other.time) && count == other.count && measure == other.measure && slice == other.slice;
}

bool MeasureCard::operator==(const MeasureCard &other) const
{
    return id == other.id && form == other.form && points == other.points && curve == other.curve &&
           watchedFor == other.watchedFor && sameTime(time, other.time) && references == other.references;
}

MeasurePage pageOf(const CaseLedger &ledger, const SurveyBenchmarks &surveys, const PageQuery &query)
{
    MeasurePage page;
    page.query = answerableQuery(ledger, query);
    page.asOf = ledger.now();
    page.zone = ledger.rules().timeZone().id();
    page.hasCalendar = ledger.hasCalendar();
    countCases(ledger, &page);
    page.cards = cardsOf(ledger, surveys, page.query);
    if (page.query.page == PageId::Start)
        page.remarks = startRemarks(ledger, page.query);
    return page;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/Wilson.h"
#include "ui/dashboard/CardWords.h"

#include <algorithm>
#include <numeric>

namespace firstmile
{

using CardForm = MeasureCard::Form;

using namespace Qt::StringLiterals;

namespace
{

std::optional<CardPoint> pointOfKey(const MeasureCard &card, QLatin1StringView key)
{
    for (const CardPoint &point : card.points) {
        if (point.key == key && point.series != "before"_L1)
            return point;
    }
    return std::nullopt;
}

/// The last bucket that is whole: its cases are all old enough to say.
std::optional<CardPoint> lastWhole(const MeasureCard &card)
{
    for (auto point = card.points.crbegin(); point != card.points.crend(); ++point) {
        const bool whole = point->share ? !point->share->share.isEmpty() && point->share->maturing == 0
                                        : point->count || (point->time && point->time->n > 0);
        if (point->series != "before"_L1 && point->series != "p90"_L1 && whole)
            return *point;
    }
    return std::nullopt;
}

/// All squares of a heat map together.
std::optional<CardPoint> everyHour(const MeasureCard &card)
{
    qint64 k = 0;
    qint64 n = 0;
    for (const CardPoint &point : card.points) {
        k += point.share ? point.share->share.k : 0;
        n += point.share ? point.share->share.n : 0;
    }
    if (n == 0)
        return std::nullopt;
    CardPoint all = card.points.first();
    all.key = u"all"_s;
    all.share = Share{wilson(k, n), 0, 0};
    all.slice = {};
    return all;
}

std::optional<CardPoint> sumOf(const MeasureCard &card)
{
    if (card.points.isEmpty())
        return std::nullopt;
    CardPoint all = card.points.first();
    all.key = u"all"_s;
    all.series.clear();
    all.slice = {};
    all.count =
        std::accumulate(card.points.cbegin(), card.points.cend(), qint64{0}, [](qint64 sum, const CardPoint &point) {
            return point.series == "before"_L1 ? sum : sum + point.count.value_or(0);
        });
    return all;
}

}

std::optional<CardPoint> CardWords::mainPoint(const MeasureCard &card)
{
    switch (card.form) {
    case CardForm::Bars:
        return pointOfKey(card, "all"_L1);
    case CardForm::Timeline:
        return lastWhole(card);
    case CardForm::HeatMap:
        return everyHour(card);
    case CardForm::Funnel:
        return pointOfKey(card, "answered"_L1);
    case CardForm::Numbers:
        return sumOf(card);
    case CardForm::Tiles:
    case CardForm::Curve:
    case CardForm::Distribution:
    case CardForm::Table:
    case CardForm::Context:
        return std::nullopt;
    }
    return std::nullopt;
}

double CardWords::seconds(const CardPoint &point)
{
    if (!point.time)
        return Proportion::absent;
    if (point.series == "p90"_L1 || point.key == "p90"_L1)
        return point.time->p90;
    return point.series == "mean"_L1 || point.key == "mean"_L1 ? point.time->mean : point.time->p50;
}

QString CardWords::value(const CardPoint &point)
{
    if (point.share)
        return percent(point.share->share.rate);
    if (point.time)
        return span(seconds(point));
    if (point.count && point.series == "oldest"_L1)
        return span(static_cast<double>(*point.count));
    return point.count ? number(*point.count) : percent(Proportion::absent);
}

QString CardWords::figure(const MeasureCard &card)
{
    if (card.form == CardForm::Curve && !card.curve.isEmpty() && card.watchedFor >= 86'400)
        return percent(survivalAt(card.curve, 86'400).answered);
    if (card.form == CardForm::Distribution && card.time && card.time->n > 0)
        return span(card.time->p50);
    const auto point = mainPoint(card);
    return point ? value(*point) : QString();
}

QString CardWords::figureEvidence(const MeasureCard &card)
{
    if (card.form == CardForm::Curve && !card.curve.isEmpty() && card.watchedFor >= 86'400) {
        const SurvivalPoint at = survivalAt(card.curve, 86'400);
        return tr("answered within %1, 95 % band %2 to %3").arg(span(86'400), percent(at.low), percent(at.high));
    }
    if (card.form == CardForm::Distribution && card.time && card.time->n > 0)
        return tr("is the median %1; nine in ten within %2", "follows a span of time")
            .arg(timeEvidence(*card.time), span(card.time->p90));
    const auto point = mainPoint(card);
    if (!point)
        return {};
    const QDate day = QDate::fromString(point->key, Qt::ISODate);
    if (point->share) {
        const QString words = evidence(*point->share);
        return day.isValid()
                   ? tr("%1, the last that is complete: %2", "a day, or the first of a week or month; its figure")
                         .arg(bucketMark(day, BucketStep::Day), words)
                   : words;
    }
    if (point->time)
        return timeEvidence(*point->time);
    return day.isValid() ? tr("on %1", "the last day, week or month").arg(bucketMark(day, BucketStep::Day))
                         : tr("in all", "follows a number");
}

QString CardWords::spoken(const CardPoint &point, const MeasureCard &card, const MeasurePage &page)
{
    const QString name =
        point.series.isEmpty()
            ? pointName(point, page)
            : tr("%1, %2", "a point's name and its series").arg(pointName(point, page), seriesName(point.series, card));
    if (point.share) {
        const QString said = point.share->share.isEmpty()
                                 ? tr("%1: %2").arg(name, evidence(*point.share))
                                 : tr("%1: %2, %3").arg(name, value(point), evidence(*point.share));
        const QString young = maturing(point.share->maturing);
        const QString whole = young.isEmpty() ? said : tr("%1; %2").arg(said, young);
        return point.time && point.time->n > 0 ? tr("%1; half answered within %2").arg(whole, span(point.time->p50))
                                               : whole;
    }
    if (point.time) {
        const QString said = point.time->n > 0 ? tr("%1: %2, %3").arg(name, value(point), timeEvidence(*point.time))
                                               : tr("%1: %2").arg(name, timeEvidence(*point.time));
        return point.count ? tr("%1; %2").arg(said, stillWaiting(*point.count)) : said;
    }
    return tr("%1: %2").arg(name, value(point));
}

QString CardWords::lost(const QString &key, qint64 cases)
{
    const int count = static_cast<int>(std::clamp<qint64>(cases, 0, std::numeric_limits<int>::max()));
    if (count == 0)
        return {};
    if (key == u"seen"_s)
        return tr("%n case(s) nobody of us looked at", nullptr, count);
    if (key == u"answered"_s)
        return tr("%n case(s) seen and not answered", nullptr, count);
    if (key == u"resolved"_s)
        return tr("%n case(s) answered and not resolved", nullptr, count);
    if (key == u"praised"_s)
        return tr("%n case(s) fewer ended in praise", nullptr, count);
    return tr("%n case(s) fewer", nullptr, count);
}

}

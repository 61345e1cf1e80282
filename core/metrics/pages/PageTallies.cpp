// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/PageTallies.h"

#include "core/metrics/pages/DayBuckets.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Milliseconds rateHorizon = std::chrono::hours(24);

constexpr std::array<qint64, 5> ageSeconds{0, 3600, 86400, 259200, 604800};

std::size_t agePart(qint64 age)
{
    const auto after = std::ranges::upper_bound(ageSeconds, std::max<qint64>(0, age) / 1000);
    return static_cast<std::size_t>(after - ageSeconds.begin()) - 1;
}

Slice ageSlice(std::size_t part)
{
    Slice slice{.ageFrom = std::chrono::seconds(ageSeconds[part])};
    if (part + 1 < ageSeconds.size())
        slice.ageTo = std::chrono::seconds(ageSeconds[part + 1]);
    return slice;
}

QString ageKey(std::size_t part)
{
    const QString to = part + 1 < ageSeconds.size() ? QString::number(ageSeconds[part + 1]) : QString();
    return u"%1-%2"_s.arg(ageSeconds[part]).arg(to);
}

}

MeasureOf rateMeasure(const PageCases &cases)
{
    const auto &all = cases.ledger().rules().horizons;
    const auto nearest =
        std::ranges::min_element(all, {}, [](Milliseconds each) { return std::chrono::abs(each - rateHorizon); });
    return {.measure = Measure::AnsweredWithin,
            .horizon = nearest == all.cend() ? rateHorizon : *nearest,
            .clock = cases.query().clock};
}

MeasureOf timeMeasure(const PageCases &cases)
{
    return {.measure = Measure::Answered, .clock = cases.query().clock};
}

CardPoint pointOf(const QString &key, const QString &series, const MeasureOf &measure, const Slice &slice)
{
    CardPoint point;
    point.key = key;
    point.series = series;
    point.measure = measure;
    point.slice = slice;
    return point;
}

CardPoint sharePoint(const QString &key, const QString &series, const MeasureOf &measure, const Slice &slice,
                     const ShareTally &tally)
{
    CardPoint point = pointOf(key, series, measure, slice);
    point.share = tally.share();
    return point;
}

CardPoint timePoint(const QString &key, const QString &series, const MeasureOf &measure, const Slice &slice,
                    const TimeTally &tally)
{
    CardPoint point = pointOf(key, series, measure, slice);
    point.time = tally.time();
    return point;
}

CardPoint countPoint(const QString &key, const QString &series, const MeasureOf &measure, const Slice &slice,
                     qint64 count)
{
    CardPoint point = pointOf(key, series, measure, slice);
    point.count = count;
    return point;
}

QString seriesOf(bool before)
{
    return before ? u"before"_s : QString();
}

QList<CardPoint> sharePoints(const PageCases &cases, const QList<KeyedMeasure> &figures)
{
    QList<MeasureOf> measures;
    for (const KeyedMeasure &each : figures)
        measures.append(each.measure);
    std::vector<std::vector<ShareTally>> tallies;
    for (const bool before : cases.periods())
        tallies.push_back(sharesOf(cases, before, measures, [](const CaseRow &) { return true; }));
    QList<CardPoint> points;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        for (const bool before : cases.periods())
            points.append(sharePoint(figures[i].key, seriesOf(before), figures[i].measure, {},
                                     tallies[before ? 1 : 0][static_cast<std::size_t>(i)]));
    }
    return points;
}

QList<CardPoint> channelPoints(const PageCases &cases, const MeasureOf &measure, bool withAll)
{
    QList<CardPoint> whole;
    QList<CardPoint> points;
    for (const bool before : cases.periods()) {
        const auto tallies = sharesBy(cases, before, measure, static_cast<std::size_t>(allChannels().size()),
                                      [](const CaseRow &row) { return static_cast<int>(row.channel); });
        ShareTally all;
        for (const ShareTally &each : tallies)
            all.add(each);
        if (withAll)
            whole.append(sharePoint(u"all"_s, seriesOf(before), measure, {}, all));
        for (const Channel channel : cases.channels())
            points.append(sharePoint(toString(channel), seriesOf(before), measure, {.channel = channel},
                                     tallies[static_cast<std::size_t>(channel)]));
    }
    return whole + points;
}

QList<CardPoint> bucketPoints(const PageCases &cases, const MeasureOf &measure)
{
    QList<CardPoint> points;
    const DayBuckets buckets(cases);
    for (const bool before : cases.periods()) {
        const auto tallies = sharesBy(cases, before, measure, buckets.size(),
                                      [&](const CaseRow &row) { return buckets.of(row, before); });
        for (std::size_t i = 0; i < tallies.size(); ++i)
            points.append(sharePoint(buckets.key(i), seriesOf(before), measure, buckets.slice(i, before), tallies[i]));
    }
    return points;
}

QList<CardPoint> waitingPoints(const PageCases &cases, bool byReach)
{
    std::array<std::array<qint64, ageSeconds.size()>, 2> counts{};
    const qint64 now = toMsecs(cases.ledger().now());
    cases.eachOfStock([&](const CaseRow &row) {
        if (isWaiting(row))
            ++counts[byReach && !cases.ledger().isHighReach(row) ? 1 : 0][agePart(now - row.openedAt)];
    });
    const QStringList series = byReach ? QStringList{u"high"_s, u"ordinary"_s} : QStringList{QString()};
    QList<CardPoint> points;
    for (std::size_t part = 0; part < ageSeconds.size(); ++part) {
        for (std::size_t group = 0; group < static_cast<std::size_t>(series.size()); ++group) {
            Slice slice = ageSlice(part);
            if (byReach)
                slice.highReach = group == 0;
            points.append(countPoint(ageKey(part), series[group], {}, slice, counts[group][part]));
        }
    }
    return points;
}

}

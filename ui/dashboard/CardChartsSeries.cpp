// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CardCharts.h"

#include <algorithm>
#include <cmath>

namespace firstmile
{

using CardForm = MeasureCard::Form;

using namespace Qt::StringLiterals;
using KeyMark = ChartKey::Mark;

namespace
{

/// How many buckets a day is after another.
int bucketsBetween(QDate first, QDate day, BucketStep step)
{
    if (step == BucketStep::Month)
        return (day.year() - first.year()) * 12 + day.month() - first.month();
    const int days = static_cast<int>(first.daysTo(day));
    return step == BucketStep::Week ? days / 7 : days;
}

QDate bucketAfter(QDate first, int buckets, BucketStep step)
{
    return step == BucketStep::Month ? first.addMonths(buckets)
                                     : first.addDays(step == BucketStep::Week ? qint64{7} * buckets : buckets);
}

TimelineChart::Value valueOf(const CardPoint &point)
{
    TimelineChart::Value value;
    if (point.share && !point.share->share.isEmpty()) {
        const Proportion &share = point.share->share;
        value = {share.rate, share.low, share.high, false, share.isTooFewToCompare(), -1};
    } else if (point.time && std::isfinite(CardWords::seconds(point)))
        value.value = CardWords::seconds(point);
    else if (point.count)
        value.value = static_cast<double>(*point.count);
    value.maturing = point.share && point.share->maturing > 0;
    return value;
}

/// The highest that is drawn; a band that says little must not press the line flat.
double mostOf(const TimelineChart &chart)
{
    double most = chart.reference ? chart.reference->value : 0;
    for (const auto &line : chart.lines) {
        for (const auto &value : line.values)
            most = std::max({most, value.value.value_or(0), value.greyed ? 0 : value.high.value_or(0)});
    }
    return most;
}

}

std::optional<ChartReference> CardCharts::line() const
{
    // A survey's one figure, however many points it stands beside, is one line.
    if (m_card.references.isEmpty() || !m_card.references.first().value)
        return std::nullopt;
    const CardReference &first = m_card.references.first();
    bool compared = isLandmark(first);
    for (const CardReference &each : m_card.references) {
        if (each.benchmark != first.benchmark || each.figure != first.figure || each.column != first.column)
            return std::nullopt;
        compared |= each.compared;
    }
    const bool whole = m_card.references.size() > 1 || first.pointKey.isEmpty();
    return compared && whole ? std::optional(ChartReference{*first.value, m_words.referenceName(first)}) : std::nullopt;
}

/// STELLAService's rate keeps its name, "Twitter", beside the same rate of other channels.
bool CardCharts::isLandmark(const CardReference &reference) const
{
    const bool isRate = !m_card.points.isEmpty() && m_card.points.first().measure.measure == Measure::AnsweredWithin &&
                        m_card.points.first().measure.horizon == std::chrono::hours(24) &&
                        m_card.points.first().measure.clock == MeasureClock::Wall;
    return isRate && !m_page.query.byAnswer && !reference.pointKey.isEmpty() && m_words.isResponseRate(reference);
}

QList<ChartReference> CardCharts::marksAt(const QString &key) const
{
    QList<ChartReference> marks;
    for (const CardReference &each : m_card.references) {
        if (each.compared && each.value && each.pointKey == key)
            marks.append({*each.value, m_words.referenceName(each)});
    }
    return marks;
}

BarChart::Bar CardCharts::bar(const CardPoint &point) const
{
    const Share share = point.share.value_or(Share{});
    const Proportion &of = share.share;
    BarChart::Bar bar;
    bar.label = CardWords::pointName(point, m_page);
    bar.remark = of.isEmpty() ? tr("none old enough")
                              : tr("%1, %2 of %3", "a share, cases of cases")
                                    .arg(CardWords::percent(of.rate), CardWords::number(of.k), CardWords::number(of.n));
    if (point.time && point.time->n > 0)
        bar.remark = tr("%1, half within %2", "a share, a time")
                         .arg(CardWords::percent(of.rate), CardWords::span(point.time->p50));
    bar.greyed = of.isTooFewToCompare();
    if (!of.isEmpty()) {
        bar.value = of.rate;
        bar.low = of.low;
        bar.high = of.high;
    }
    if (share.maturing > 0) {
        const double all = static_cast<double>(of.n + share.maturing);
        bar.hasMaturing = true;
        bar.maturingLow = static_cast<double>(of.k) / all;
        bar.maturingHigh = static_cast<double>(of.k + share.maturing) / all;
    }
    bar.spoken = CardWords::spoken(point, m_card, m_page);
    return bar;
}

BarChart CardCharts::bars() const
{
    BarChart chart;
    chart.reference = line();
    QStringList all;
    for (const CardPoint &point : m_card.points) {
        if (point.share && !all.contains(point.series))
            all.append(point.series);
    }
    for (const QString &one : all.size() > 1 ? all : QStringList())
        chart.series.append(CardWords::seriesName(one, m_card));
    for (const QString &key : keys()) {
        const qsizetype first = chart.bars.size();
        for (qsizetype i = 0; i < m_card.points.size(); ++i) {
            const CardPoint &point = m_card.points[i];
            if (point.key != key || !point.share)
                continue;
            BarChart::Bar one = bar(point);
            one.series = static_cast<int>(all.indexOf(point.series));
            if (chart.bars.size() > first)
                one.label.clear();
            chart.bars.append(one);
            chart.points.append(static_cast<int>(i));
        }
        if (chart.bars.size() > first && !chart.reference)
            chart.bars.last().marks = marksAt(key);
    }
    return chart;
}

TimelineChart::Line CardCharts::lineOf(const QString &one, QDate *first, TimelineChart *chart) const
{
    TimelineChart::Line line{CardWords::seriesName(one, m_card), one == u"before"_s, {}};
    for (qsizetype i = 0; i < m_card.points.size(); ++i) {
        CardPoint point = m_card.points[i];
        const QDate day = QDate::fromString(point.key, Qt::ISODate);
        if (!day.isValid() ||
            (point.series != one && !(point.series.isEmpty() && (one == u"p50"_s || one == u"p90"_s))))
            continue;
        point.series = one;
        *first = first->isValid() ? *first : day;
        const int bucket = std::max(0, bucketsBetween(*first, day, m_page.query.step));
        while (line.values.size() <= bucket)
            line.values.append(TimelineChart::Value());
        line.values[bucket] = valueOf(point);
        line.values[bucket].walk = static_cast<int>(chart->spoken.size());
        chart->spoken.append(CardWords::spoken(point, m_card, m_page));
        chart->points.append(static_cast<int>(i));
    }
    return line;
}

TimelineChart CardCharts::timeline() const
{
    TimelineChart chart;
    chart.reference = line();
    const BucketStep step = m_page.query.step;
    const bool times =
        std::ranges::any_of(m_card.points, [](const CardPoint &point) { return point.time && !point.share; });
    const bool counts =
        std::ranges::any_of(m_card.points, [](const CardPoint &point) { return point.count.has_value(); });
    QStringList all = series();
    if (times && all.first().isEmpty()) { // one point says both
        all.removeFirst();
        all = QStringList{u"p50"_s, u"p90"_s} + all;
    }
    QDate from;
    int longest = 0;
    for (const QString &one : all) {
        QDate first;
        const TimelineChart::Line line = lineOf(one, &first, &chart);
        from = from.isValid() ? from : first;
        longest = std::max(longest, static_cast<int>(line.values.size()));
        chart.lines.append(line);
    }
    for (int i = 0; i < longest; ++i)
        chart.buckets.append(CardWords::bucketMark(bucketAfter(from, i, step), step));
    const double most = mostOf(chart);
    chart.scale = times ? ChartScales::spans(most) : counts ? ChartScales::counts(most) : ChartScales::shares(most);
    return chart;
}

SurveyChart CardCharts::surveys() const
{
    SurveyChart chart;
    double people = 1;
    for (const CardReference &each : m_card.references)
        people = std::max(people, each.value.value_or(0));
    for (const CardReference &each : m_card.references) {
        const QString name = m_words.surveyName(each);
        if (chart.surveys.isEmpty() || chart.surveys.last().name != name)
            chart.surveys.append({name, m_words.surveyPeople(each), {}});
        const QString column = m_words.referenceColumn(each);
        SurveyChart::Row row;
        row.label = column.isEmpty()
                        ? m_words.referenceFigure(each)
                        : tr("%1: %2", "what a survey asked, of whom").arg(m_words.referenceFigure(each), column);
        row.figure = m_words.isStatement(each) ? QString() : m_words.referenceValue(each);
        row.isUpperBound = m_words.isUpperBound(each);
        if (each.value)
            row.bar = people > 1 ? *each.value / people : *each.value;
        chart.surveys.last().rows.append(row);
        chart.spoken.append(
            row.figure.isEmpty()
                ? tr("%1, %2", "what a survey says, its name").arg(row.label, name)
                : tr("%1: %2, %3", "what a survey asked, its figure, its name").arg(row.label, row.figure, name));
        chart.points.append(-1);
    }
    return chart;
}

QList<QPair<KeyMark, QString>> CardCharts::barKey() const
{
    QList<QPair<KeyMark, QString>> key;
    const BarChart chart = bars();
    constexpr int kinds = static_cast<int>(KeyMark::FourthBar) - static_cast<int>(KeyMark::Bar) + 1;
    for (int i = 0; i < chart.series.size(); ++i)
        key.append({static_cast<KeyMark>(static_cast<int>(KeyMark::Bar) + i % kinds), chart.series[i]});
    key.append({KeyMark::Whisker, tr("95 % interval")});
    if (std::ranges::any_of(chart.bars, &BarChart::Bar::greyed))
        key.append({KeyMark::GreyBar, tr("too few to compare")});
    if (std::ranges::any_of(chart.bars, &BarChart::Bar::hasMaturing))
        key.append({KeyMark::Hatch, tr("maturing: where it can still go")});
    return key;
}

QList<QPair<KeyMark, QString>> CardCharts::timelineKey() const
{
    QList<QPair<KeyMark, QString>> key;
    const TimelineChart chart = timeline();
    bool band = false;
    bool young = false;
    for (qsizetype i = 0; i < chart.lines.size(); ++i) {
        const auto &line = chart.lines[i];
        if (chart.lines.size() > 1)
            key.append({i == 0 ? KeyMark::Curve : line.dashed ? KeyMark::Before : KeyMark::OtherCurve, line.name});
        for (const auto &value : line.values) {
            band |= value.low.has_value();
            young |= value.maturing;
        }
    }
    if (band)
        key.append({KeyMark::Band, tr("95 % interval")});
    if (young)
        key.append({KeyMark::Hatch, tr("maturing: some cases are too young to say")});
    return key;
}

QList<QPair<KeyMark, QString>> CardCharts::key() const
{
    if (form() == CardForm::Bars)
        return barKey();
    if (form() == CardForm::Timeline)
        return timelineKey();
    if (form() == CardForm::Curve)
        return {{KeyMark::Curve, tr("answered by then")}, {KeyMark::Band, tr("95 % band")}};
    if (form() == CardForm::HeatMap)
        return {{KeyMark::Bar, tr("all answered in time")}, {KeyMark::Crossed, tr("too few to compare")}};
    QList<QPair<KeyMark, QString>> key;
    const QStringList all = form() == CardForm::Numbers ? series() : QStringList();
    for (int i = 0; i < all.size() && all.size() > 1; ++i)
        key.append({static_cast<KeyMark>(static_cast<int>(KeyMark::Bar) + std::min(i, 3)),
                    CardWords::seriesName(all[i], m_card)});
    return key;
}

}

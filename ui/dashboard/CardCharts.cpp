// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CardCharts.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace firstmile
{

using CardForm = MeasureCard::Form;

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array chartCurveTimes{60.0, 300.0, 900.0, 3600.0, 14'400.0, 86'400.0, 259'200.0, 604'800.0};
constexpr int hoursOfWeek = 7 * 24;

bool isBefore(const CardPoint &point)
{
    return point.series == "before"_L1;
}

}

CardCharts::CardCharts(const MeasureCard &card, const MeasurePage &page, const CardWords &words)
    : m_card(card), m_page(page), m_words(words)
{}

CardForm CardCharts::form() const
{
    const bool areWords = std::ranges::any_of(m_card.points, [](const CardPoint &point) {
        return CardWords::spanRange(point.key).isEmpty() && !QDate::fromString(point.key, Qt::ISODate).isValid();
    });
    return m_card.form == CardForm::Numbers && areWords ? CardForm::Tiles : m_card.form;
}

bool CardCharts::isEmpty() const
{
    switch (m_card.form) {
    case CardForm::Curve:
        return m_card.curve.isEmpty();
    case CardForm::Context:
        return m_card.references.isEmpty();
    case CardForm::Tiles:
    case CardForm::Table:
    case CardForm::Funnel:
        return m_card.points.isEmpty();
    case CardForm::Distribution:
    case CardForm::Numbers:
        return std::ranges::none_of(m_card.points, [](const CardPoint &point) { return point.count.value_or(0) > 0; });
    case CardForm::Bars:
    case CardForm::Timeline:
    case CardForm::HeatMap:
        return std::ranges::none_of(m_card.points, [](const CardPoint &point) {
            return (point.share && (!point.share->share.isEmpty() || point.share->maturing > 0)) ||
                   (point.time && point.time->n > 0) || point.count;
        });
    }
    return true;
}

void CardCharts::speak(ChartWalk *chart, qsizetype point) const
{
    chart->spoken.append(CardWords::spoken(m_card.points[point], m_card, m_page));
    chart->points.append(static_cast<int>(point));
}

QStringList CardCharts::keys() const
{
    QStringList found;
    for (const CardPoint &point : m_card.points) {
        if (!found.contains(point.key))
            found.append(point.key);
    }
    return found;
}

QStringList CardCharts::series() const
{
    QStringList found;
    for (const CardPoint &point : m_card.points) {
        if (!found.contains(point.series))
            found.append(point.series);
    }
    return found;
}

CurveChart CardCharts::curve() const
{
    CurveChart chart;
    chart.end = m_card.watchedFor;
    for (const SurvivalPoint &point : m_card.curve)
        chart.steps.append({point.t, point.answered, point.low, point.high});
    for (const double t : chartCurveTimes) {
        const SurvivalPoint point = survivalAt(m_card.curve, t);
        const QString after = CardWords::span(t);
        const QString spoken = t > m_card.watchedFor
                                   ? tr("After %1: not known yet").arg(after)
                                   : tr("After %1: %2 answered, 95 % band %3 to %4")
                                         .arg(after, CardWords::percent(point.answered), CardWords::percent(point.low),
                                              CardWords::percent(point.high));
        chart.ticks.append({t, after, spoken});
        chart.points.append(m_card.points.isEmpty() ? -1 : 0); // all of its cases are behind each of its values
    }
    chart.reference = line();
    chart.referenceAt = 86'400; // a survey of answers within a day
    return chart;
}

NumbersChart CardCharts::numbers() const
{
    NumbersChart chart;
    const QStringList found = keys();
    const QStringList all = series();
    chart.atEdges = std::ranges::all_of(found, [](const QString &key) { return !CardWords::spanRange(key).isEmpty(); });
    chart.stacked = all.size() > 1 && !all.contains(u"before"_s);
    for (const QString &key : found) {
        const QDate day = QDate::fromString(key, Qt::ISODate);
        const QString to = key.section(u'-', 1);
        chart.kinds.append(day.isValid()  ? CardWords::bucketMark(day, m_page.query.step)
                           : to.isEmpty() ? QString()
                                          : CardWords::span(to.toDouble()));
    }
    QList<double> sums(found.size(), 0);
    for (const QString &one : all) {
        chart.series.append(CardWords::seriesName(one, m_card));
        QList<double> numbers;
        for (qsizetype i = 0; i < found.size(); ++i) {
            const auto at = std::ranges::find_if(
                m_card.points, [&](const CardPoint &point) { return point.key == found[i] && point.series == one; });
            const bool there = at != m_card.points.cend();
            numbers.append(there ? static_cast<double>(at->count.value_or(0)) : 0);
            sums[i] = chart.stacked ? sums[i] + numbers.last() : std::max(sums[i], numbers.last());
            if (there)
                speak(&chart, at - m_card.points.cbegin());
            else {
                chart.spoken.append(QString());
                chart.points.append(-1);
            }
        }
        chart.numbers.append(numbers);
    }
    chart.scale = ChartScales::counts(sums.isEmpty() ? 1 : *std::ranges::max_element(sums));
    return chart;
}

NumbersChart CardCharts::distribution() const
{
    NumbersChart chart = numbers();
    if (!m_card.time || m_card.time->n == 0)
        return chart;
    const QStringList found = keys();
    const auto placeOf = [&found](double seconds) {
        for (qsizetype i = 0; i < found.size(); ++i) {
            const double from = found[i].section(u'-', 0, 0).toDouble();
            const QString end = found[i].section(u'-', 1);
            const double to = end.isEmpty() ? std::max(from * 2, seconds * 1.2) : end.toDouble();
            if (seconds < to || i + 1 == found.size())
                return static_cast<double>(i) + std::clamp((seconds - from) / (to - from), 0.0, 1.0);
        }
        return 0.0;
    };
    chart.marks = {{placeOf(m_card.time->p50), tr("Half within %1").arg(CardWords::span(m_card.time->p50))},
                   {placeOf(m_card.time->p90), tr("Nine in ten within %1").arg(CardWords::span(m_card.time->p90))}};
    return chart;
}

HeatChart CardCharts::heat() const
{
    HeatChart chart;
    const QLocale locale;
    for (int day = 1; day <= 7; ++day)
        chart.days.append(locale.standaloneDayName(day, QLocale::ShortFormat));
    for (int hour = 0; hour < 24; ++hour)
        chart.hourMarks.append(locale.toString(QTime(hour, 0), QLocale::ShortFormat));
    chart.hours.resize(hoursOfWeek);
    chart.points = QList<int>(hoursOfWeek, -1);
    for (int hour = 0; hour < hoursOfWeek; ++hour)
        chart.spoken.append(
            tr("%1: no case").arg(CardWords::weekdayHour(u"%1-%2"_s.arg(hour / 24 + 1).arg(hour % 24))));
    for (qsizetype i = 0; i < m_card.points.size(); ++i) {
        const CardPoint &point = m_card.points[i];
        const int at = (point.key.section(u'-', 0, 0).toInt() - 1) * 24 + point.key.section(u'-', 1).toInt();
        if (at < 0 || at >= hoursOfWeek || !point.share || isBefore(point))
            continue;
        const Proportion &share = point.share->share;
        chart.points[at] = static_cast<int>(i);
        if (share.isEmpty() && point.share->maturing == 0)
            continue;
        chart.spoken[at] = CardWords::spoken(point, m_card, m_page);
        if (!share.isEmpty())
            chart.hours[at] = {share.rate, share.n, share.isTooFewToCompare()};
    }
    return chart;
}

FunnelChart CardCharts::funnel() const
{
    FunnelChart chart;
    qint64 before = 0;
    for (qsizetype i = 0; i < m_card.points.size(); ++i) {
        const CardPoint &point = m_card.points[i];
        if (!point.share || isBefore(point))
            continue;
        const Proportion &share = point.share->share;
        FunnelChart::Step step;
        step.label = CardWords::pointName(point, m_page);
        step.figure = tr("%1, %2 of %3", "a share, cases of cases")
                          .arg(CardWords::percent(share.rate), CardWords::number(share.k), CardWords::number(share.n));
        step.share = share.isEmpty() ? 0 : share.rate;
        step.greyed = share.isTooFewToCompare();
        if (!chart.steps.isEmpty())
            step.lost = CardWords::lost(point.key, before - share.k);
        before = share.k;
        chart.steps.append(step);
        speak(&chart, i);
        if (!step.lost.isEmpty())
            chart.spoken.last() = tr("%1; %2").arg(chart.spoken.last(), step.lost);
    }
    return chart;
}

TilesChart CardCharts::tiles() const
{
    TilesChart chart;
    for (qsizetype i = 0; i < m_card.points.size(); ++i) {
        const CardPoint &point = m_card.points[i];
        if (isBefore(point))
            continue;
        QStringList details;
        if (point.share)
            details = {CardWords::evidence(*point.share), CardWords::maturing(point.share->maturing)};
        else if (point.time && point.key != "p90"_L1 && point.time->n > 0)
            details = {tr("nine in ten within %1").arg(CardWords::span(point.time->p90)),
                       CardWords::timeEvidence(*point.time)};
        else if (point.time)
            details = {CardWords::timeEvidence(*point.time)};
        for (const CardPoint &other : m_card.points) {
            if (isBefore(other) && other.key == point.key)
                details.append(tr("The period before: %1").arg(CardWords::value(other)));
        }
        if (point.time && point.count)
            details.append(CardWords::stillWaiting(*point.count));
        details.removeAll(QString());
        const bool few = point.share && point.share->share.isTooFewToCompare();
        chart.tiles.append({CardWords::pointName(point, m_page), CardWords::value(point), details.join(u'\n'), few});
        speak(&chart, i);
    }
    return chart;
}

QString CardCharts::remark() const
{
    const auto point = CardWords::mainPoint(m_card);
    return point && point->share ? CardWords::maturing(point->share->maturing) : QString();
}

bool CardCharts::isGreyed() const
{
    const auto point = CardWords::mainPoint(m_card);
    return point && point->share && point->share->share.isTooFewToCompare();
}

}

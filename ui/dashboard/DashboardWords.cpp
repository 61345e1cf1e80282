// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardWords.h"

#include "ui/widgets/Words.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString dashboardDash = u"\u2013"_s;

constexpr std::array curveTimes{60.0, 300.0, 900.0, 3600.0, 14'400.0, 86'400.0, 259'200.0, 604'800.0};

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

/// "STELLAService" of "STELLAService, mystery shopping": what fits beside a line.
QString briefName(const ResponseReference &reference)
{
    return reference.survey.section(u',', 0, 0);
}

/// What the share may become once the young cases have matured: none of them in time, or all of them.
void setMaturing(BarChart::Bar *bar, const AnsweredWithin &answered)
{
    const double all = static_cast<double>(answered.share.n + answered.maturing);
    bar->hasMaturing = answered.maturing > 0;
    if (!bar->hasMaturing)
        return;
    bar->maturingLow = static_cast<double>(answered.share.k) / all;
    bar->maturingHigh = static_cast<double>(answered.share.k + answered.maturing) / all;
}

}

QString DashboardWords::percent(double share)
{
    if (!std::isfinite(share))
        return dashboardDash;
    // The sign stays on its number's line.
    return tr("%1 %", "percentage").arg(QLocale().toString(qRound(share * 100))).replace(u' ', QChar::Nbsp);
}

QString DashboardWords::span(double seconds)
{
    if (!std::isfinite(seconds))
        return dashboardDash;
    if (seconds < 59.5)
        return tr("%1 s", "seconds").arg(qRound(seconds));
    const qint64 minutes = qRound64(seconds / 60);
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    if (minutes <= 24 * 60)
        return minutes % 60 == 0 ? tr("%1 h").arg(minutes / 60) : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    const qint64 hours = qRound64(seconds / 3600);
    return hours % 24 == 0 ? tr("%1 d", "days").arg(hours / 24)
                           : tr("%1 d %2 h", "days and hours").arg(hours / 24).arg(hours % 24);
}

QString DashboardWords::period(const ResponseReport &report)
{
    const QString asOf = Words::dayAndTime(report.now);
    const auto day = [](Instant at) {
        return QLocale().toString(toDateTime(at).toLocalTime().date(), tr("d MMMM yyyy", "day, in QDate's notation"));
    };
    const auto lastDay = [&day](Instant end) { return day(end - Milliseconds(1)); };
    const auto &[from, to] = report.window;
    if (!from && !to)
        return tr("All cases, as of %1").arg(asOf);
    if (!to)
        return tr("Cases opened since %1, as of %2").arg(day(*from), asOf);
    if (!from)
        return tr("Cases opened up to %1, as of %2").arg(lastDay(*to), asOf);
    return tr("Cases opened from %1 to %2, as of %3").arg(day(*from), lastDay(*to), asOf);
}

QString DashboardWords::evidence(const Proportion &share)
{
    if (share.isEmpty())
        return tr("no case is old enough to say");
    const QString counted = tr("%1 of %2 cases, 95 % interval %3 to %4")
                                .arg(numberText(share.k), numberText(share.n), percent(share.low), percent(share.high));
    return share.isTooFewToCompare() ? tr("%1; too few to compare").arg(counted) : counted;
}

QList<Figure> DashboardWords::figures(const ResponseMeasures &measures)
{
    const ResponseTime &time = measures.timeToFirstResponse;
    const QString leftOut = measures.excluded > 0
                                ? tr("%1 more left out: spam, or no answer needed").arg(numberText(measures.excluded))
                                : tr("none left out");
    const QString closed = measures.closedUnanswered > 0
                               ? tr("%1 more closed without an answer").arg(numberText(measures.closedUnanswered))
                               : tr("none closed without an answer");
    const QString answered = tr("of %1 answered cases").arg(numberText(time.n));
    return {{tr("Cases"), numberText(measures.cases), leftOut},
            {tr("Waiting now"), numberText(measures.waiting), closed},
            {tr("Half answered within"), span(time.p50), answered},
            {tr("Nine in ten within"), span(time.p90), answered},
            {tr("Never answered"), percent(measures.neverAnswered.rate), evidence(measures.neverAnswered),
             measures.neverAnswered.isTooFewToCompare()}};
}

BarChart DashboardWords::responseRates(const ResponseReport &report, const std::optional<ResponseReference> &reference)
{
    BarChart chart;
    for (const auto &row : report.channels) {
        const AnsweredWithin &answered = row.measures.within24h();
        const Proportion &share = answered.share;
        BarChart::Bar bar;
        bar.label = Words::channel(row.channel);
        bar.remark = share.isEmpty()
                         ? tr("none old enough")
                         : tr("%1 of %2", "cases answered of cases").arg(numberText(share.k), numberText(share.n));
        bar.greyed = share.isTooFewToCompare();
        if (!share.isEmpty()) {
            bar.value = share.rate;
            bar.low = share.low;
            bar.high = share.high;
        }
        setMaturing(&bar, answered);
        bar.spoken = share.isEmpty() ? tr("%1: %2").arg(bar.label, evidence(share))
                                     : tr("%1: %2, %3").arg(bar.label, percent(share.rate), evidence(share));
        if (bar.hasMaturing)
            bar.spoken = tr("%1; %2 maturing").arg(bar.spoken, numberText(answered.maturing));
        chart.bars.append(bar);
    }
    if (reference)
        chart.reference = {
            reference->rate,
            tr("%1, Twitter, %2: %3").arg(briefName(*reference), reference->dateLabel, percent(reference->rate))};
    return chart;
}

ChartTable DashboardWords::responseRateTable(const ResponseReport &report)
{
    ChartTable table;
    table.columns = {tr("Channel"), tr("Answered within 24 h"), tr("Rate"), tr("95 % interval"), tr("Maturing"),
                     tr("Remark")};
    const auto append = [&table](const QString &name, const AnsweredWithin &answered) {
        const Proportion &share = answered.share;
        const QString interval =
            share.isEmpty() ? dashboardDash : tr("%1 to %2").arg(percent(share.low), percent(share.high));
        table.rows.append({name,
                           tr("%1 of %2", "cases answered of cases").arg(numberText(share.k), numberText(share.n)),
                           percent(share.rate), interval, numberText(answered.maturing),
                           share.isTooFewToCompare() ? tr("too few to compare") : QString()});
    };
    for (const auto &row : report.channels)
        append(Words::channel(row.channel), row.measures.within24h());
    append(tr("All channels"), report.total.within24h());
    return table;
}

CurveChart DashboardWords::answeredCurve(const ResponseMeasures &measures,
                                         const std::optional<ResponseReference> &reference)
{
    CurveChart chart;
    chart.end = measures.watchedFor;
    for (const SurvivalPoint &point : measures.survival)
        chart.steps.append({point.t, point.answered, point.low, point.high});
    for (const double t : curveTimes) {
        const SurvivalPoint point = survivalAt(measures.survival, t);
        const QString spoken = t > measures.watchedFor ? tr("After %1: not known yet").arg(span(t))
                                                       : tr("After %1: %2 answered, 95 % band %3 to %4")
                                                             .arg(span(t), percent(point.answered), percent(point.low),
                                                                  percent(point.high));
        chart.ticks.append({t, span(t), spoken});
    }
    if (reference) {
        chart.referenceAt = reference->hours * 3600;
        chart.reference = {reference->rate, tr("%1, Twitter, %2: %3 in %4")
                                                .arg(briefName(*reference), reference->dateLabel,
                                                     percent(reference->rate), span(chart.referenceAt))};
    }
    return chart;
}

ChartTable DashboardWords::answeredTable(const ResponseMeasures &measures)
{
    ChartTable table;
    table.columns = {tr("Time since the customer wrote"), tr("Answered"), tr("95 % band"), tr("Cases at risk")};
    for (const double t : curveTimes) {
        const SurvivalPoint point = survivalAt(measures.survival, t);
        if (t > measures.watchedFor)
            table.rows.append({span(t), dashboardDash, dashboardDash, dashboardDash});
        else
            table.rows.append({span(t), percent(point.answered),
                               tr("%1 to %2").arg(percent(point.low), percent(point.high)),
                               point.atRisk > 0 ? numberText(point.atRisk) : dashboardDash});
    }
    return table;
}

QString DashboardWords::maturing(const ResponseReport &report)
{
    const auto maturing = report.total.within24h().maturing;
    if (maturing == 0)
        return {};
    return tr("%n case(s) opened within the last 24 hours: maturing, in no rate yet", nullptr,
              static_cast<int>(maturing));
}

QString DashboardWords::referenceSentence(const ResponseReference &reference)
{
    const bool stated = reference.nText != "not stated"_L1; // how the survey data spell it
    const QString n = stated ? reference.nText : tr("not stated", "how many people a survey asked");
    return tr("%1 (%2): %3 answered within %4. Asked of: %5. n: %6.")
        .arg(reference.survey, reference.dateLabel, percent(reference.rate), span(reference.hours * 3600),
             reference.population, n);
}

QString DashboardWords::responseRateDefinition(const std::optional<ResponseReference> &reference)
{
    QStringList parts{
        tr("A case is a customer's message that opens a waiting period: the first of a thread, or the first after we "
           "had "
           "answered. It is answered by the first reply of a person that the customer can see; automatic replies and "
           "notes do "
           "not count."),
        tr("The rate is the cases answered within 24 hours, of those that opened more than 24 hours ago. Younger cases "
           "are "
           "maturing: they are in no rate, and the hatched strip shows how far they can still carry it, from none to "
           "all of "
           "them answered in time. Nights and Sundays count. Closing a conversation without an answer keeps its case "
           "in."),
        tr("The whisker is the 95 % interval (Wilson). Below 30 cases a rate is too few to compare, and greyed."),
    };
    if (reference)
        parts.append(
            tr("The dashed line is the survey's figure as quoted. It is about complaints on Twitter: only X compares "
               "like with like, on other channels it is a landmark. %1")
                .arg(reference->details));
    return parts.join(u"\n\n"_s);
}

QString DashboardWords::answeredCurveDefinition(const std::optional<ResponseReference> &reference)
{
    QStringList parts{
        tr("The share of cases answered by then, estimated from all cases, the young ones too (Kaplan-Meier). A case "
           "without an "
           "answer says only that it has waited as long as it is old, and counts up to that age; one that was closed "
           "without "
           "an answer likewise."),
        tr("The band is the 95 % interval (Greenwood), clipped to 0 and 100 %. Towards the right fewer cases are left "
           "and the "
           "band widens. Time runs on the wall clock and is drawn on a logarithmic scale."),
    };
    if (reference)
        parts.append(tr("The mark at 24 hours is the survey's figure as quoted, about complaints on Twitter. %1")
                         .arg(reference->details));
    return parts.join(u"\n\n"_s);
}

}

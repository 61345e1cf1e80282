// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CardWords.h"

#include <algorithm>
#include <array>

namespace firstmile
{

using CardForm = MeasureCard::Form;

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array cardCurveTimes{60.0, 300.0, 900.0, 3600.0, 14'400.0, 86'400.0, 259'200.0, 604'800.0};

struct TableKeys
{
    QStringList keys;
    QStringList series;
};

TableKeys keysOf(const MeasureCard &card)
{
    TableKeys found;
    for (const CardPoint &point : card.points) {
        if (!found.keys.contains(point.key))
            found.keys.append(point.key);
        if (!found.series.contains(point.series))
            found.series.append(point.series);
    }
    return found;
}

const CardPoint *pointAt(const MeasureCard &card, const QString &key, const QString &series)
{
    const auto found = std::ranges::find_if(
        card.points, [&](const CardPoint &point) { return point.key == key && point.series == series; });
    return found == card.points.cend() ? nullptr : &*found;
}

double plainValue(const CardPoint &point)
{
    if (point.share)
        return point.share->share.rate;
    return point.time ? CardWords::seconds(point) : static_cast<double>(point.count.value_or(0));
}

/// Which columns a list of points needs.
struct TableNeeds
{
    bool series = false;
    bool share = false;
    bool time = false;
    bool count = false;

    explicit TableNeeds(const MeasureCard &card)
    {
        for (const CardPoint &point : card.points) {
            series |= !point.series.isEmpty();
            share |= point.share.has_value();
            time |= point.time.has_value();
            count |= point.count.has_value();
        }
    }
};

}

QString CardWords::tableHead(const MeasureCard &card)
{
    if (card.form == CardForm::Timeline || card.id == u"hand-offs.timeline"_s)
        return tr("From", "the first day of a day, week or month");
    if (card.form == CardForm::Distribution)
        return tr("Answered after");
    if (card.form == CardForm::HeatMap)
        return tr("Opened");
    if (card.form == CardForm::Funnel)
        return tr("Step");
    if (card.form == CardForm::Tiles)
        return tr("Figure");
    if (card.id == u"team.agents"_s)
        return tr("Agent");
    if (card.id == u"team.assignees"_s)
        return tr("Assigned to");
    if (card.id.endsWith(u".teams"_s))
        return tr("Team");
    if (card.id.endsWith(u".waiting"_s))
        return tr("Waiting for");
    return card.id.endsWith(u"channels"_s) || card.id == u"channels.mix"_s ? tr("Channel") : tr("Cases");
}

ChartTable CardWords::curveTable(const MeasureCard &card)
{
    ChartTable table;
    table.columns = {tr("Time since the customer wrote"), tr("Answered"), tr("95 % band"), tr("Cases at risk")};
    if (card.curve.isEmpty())
        return table;
    const QString dash = percent(Proportion::absent);
    for (const double t : cardCurveTimes) {
        const SurvivalPoint point = survivalAt(card.curve, t);
        if (t > card.watchedFor)
            table.rows.append({span(t), dash, dash, dash});
        else
            table.rows.append({span(t), percent(point.answered),
                               tr("%1 to %2", "an interval").arg(percent(point.low), percent(point.high)),
                               point.atRisk > 0 ? number(point.atRisk) : dash});
    }
    return table;
}

/// Points of one key are one row, series are the columns.
ChartTable CardWords::crossTable(const MeasureCard &card, const MeasurePage &page)
{
    const TableKeys found = keysOf(card);
    ChartTable table;
    table.columns = {tableHead(card)};
    for (const QString &series : found.series)
        table.columns.append(series.isEmpty() && found.series.size() == 1 ? tr("Number of cases")
                                                                          : seriesName(series, card));
    for (const QString &key : found.keys) {
        const auto named = std::ranges::find(card.points, key, &CardPoint::key);
        QStringList row{pointName(*named, page)};
        QList<double> values{Proportion::absent};
        for (const QString &series : found.series) {
            const CardPoint *point = pointAt(card, key, series);
            row.append(point ? value(*point) : QString());
            values.append(point ? plainValue(*point) : Proportion::absent);
        }
        table.rows.append(row);
        table.values.append(values);
        table.points.append(static_cast<int>(named - card.points.cbegin()));
    }
    return table;
}

QStringList CardWords::tableRow(const CardPoint &point, bool hasShare, bool hasTime, bool hasCount)
{
    const QString dash = percent(Proportion::absent);
    QStringList row;
    if (hasShare) {
        const Share share = point.share.value_or(Share{});
        const Proportion &of = share.share;
        row += {percent(of.rate), point.share ? tr("%1 of %2", "cases of cases").arg(number(of.k), number(of.n)) : dash,
                of.isEmpty() ? dash : tr("%1 to %2", "an interval").arg(percent(of.low), percent(of.high)),
                point.share ? number(share.maturing) : dash,
                point.share && of.isTooFewToCompare() ? tr("too few to compare") : QString()};
    }
    if (hasTime) {
        const ResponseTime time = point.time.value_or(ResponseTime{});
        row += {span(time.p50), span(time.p90), span(time.mean), point.time ? number(time.n) : dash};
    }
    if (hasCount)
        row += point.count ? number(*point.count) : dash;
    return row;
}

ChartTable CardWords::table(const MeasureCard &card, const MeasurePage &page)
{
    if (card.form == CardForm::Context)
        return {};
    if (card.form == CardForm::Curve)
        return curveTable(card);
    const TableNeeds needs(card);
    if (card.form == CardForm::Table || (card.form == CardForm::Numbers && !needs.share))
        return crossTable(card, page);
    ChartTable table;
    table.columns = {tableHead(card)};
    if (needs.series)
        table.columns.append(tr("Of", "which of several series"));
    if (needs.share)
        table.columns += {tr("Share"), tr("Number of cases"), tr("95 % interval"), tr("Maturing"), tr("Remark")};
    if (needs.time)
        table.columns += {tr("Half within"), tr("Nine in ten within"), tr("Mean"), tr("Answered cases")};
    if (needs.count)
        table.columns.append(tr("Number of cases"));
    for (const CardPoint &point : card.points) {
        QStringList row{pointName(point, page)};
        if (needs.series)
            row.append(seriesName(point.series, card));
        table.rows.append(row + tableRow(point, needs.share, needs.time, needs.count));
        table.points.append(static_cast<int>(table.points.size()));
    }
    return table;
}

}

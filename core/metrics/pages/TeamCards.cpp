// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/PageTallies.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// One line of a table of people or teams.
struct TeamLine
{
    QString key;
    QString name;
    Slice slice;
    std::size_t part = 0;
};

/// What each part of the cases has in all columns; `partOf` as in sharesBy().
template <class PartOf>
struct TeamColumns
{
    TeamColumns(const PageCases &cases, std::size_t size, PartOf partOf)
        : rateOf(rateMeasure(cases))
        , timeOf(timeMeasure(cases))
        , answered(size)
        , rate(size)
        , oneTouch(size)
        , praised(size)
        , times(timesBy(cases, false, size, partOf))
    {
        cases.each(false, [&](const CaseRow &row) {
            const int found = partOf(row);
            if (found < 0)
                return;
            const auto part = static_cast<std::size_t>(found);
            answered[part].add(standingOf(row, {.measure = Measure::Answered}, cases.ledger()));
            rate[part].add(standingOf(row, rateOf, cases.ledger()));
            oneTouch[part].add(standingOf(row, {.measure = Measure::OneTouch}, cases.ledger()));
            praised[part].add(standingOf(row, {.measure = Measure::Praised}, cases.ledger()));
        });
    }

    bool isEmpty(std::size_t part) const { return answered[part].share().share.isEmpty(); }

    QList<CardPoint> points(const TeamLine &line) const
    {
        Slice answers = line.slice;
        answers.state = CaseState::Answered;
        QList<CardPoint> points{
            countPoint(line.key, u"answered"_s, {}, answers, answered[line.part].count(Standing::Counts)),
            sharePoint(line.key, u"rate"_s, rateOf, line.slice, rate[line.part]),
            timePoint(line.key, u"p50"_s, timeOf, line.slice, times[line.part]),
            timePoint(line.key, u"p90"_s, timeOf, line.slice, times[line.part]),
            sharePoint(line.key, u"one-touch"_s, {.measure = Measure::OneTouch}, line.slice, oneTouch[line.part]),
            sharePoint(line.key, u"praised"_s, {.measure = Measure::Praised}, line.slice, praised[line.part])};
        for (CardPoint &point : points)
            point.name = line.name;
        return points;
    }

    MeasureOf rateOf;
    MeasureOf timeOf;
    std::vector<ShareTally> answered;
    std::vector<ShareTally> rate;
    std::vector<ShareTally> oneTouch;
    std::vector<ShareTally> praised;
    std::vector<TimeTally> times;
};

/// By name: this is no contest.
void sortLines(QList<TeamLine> *lines)
{
    std::ranges::sort(*lines, [](const TeamLine &a, const TeamLine &b) {
        return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
    });
}

TeamLine agentLine(const CaseLedger &ledger, qint32 agent, bool asAssignee)
{
    TeamLine line{.key = ledger.agents().name(agent), .name = ledger.agents().name(agent), .slice = {}};
    (asAssignee ? line.slice.assignee : line.slice.sender) = line.name;
    if (agent < 0)
        line.key = u"nobody"_s;
    line.part = static_cast<std::size_t>(agent + 1);
    return line;
}

QList<TeamLine> agentLines(const CaseLedger &ledger, bool asAssignees)
{
    QList<TeamLine> lines;
    for (qint32 agent = -1; agent < ledger.agents().all().size(); ++agent)
        lines.append(agentLine(ledger, agent, asAssignees));
    sortLines(&lines);
    return lines;
}

MeasureCard teamAgents(const PageCases &cases)
{
    MeasureCard card{.id = u"team.agents"_s, .form = MeasureCard::Form::Table};
    const QList<TeamLine> lines = agentLines(cases.ledger(), false);
    const TeamColumns columns(cases, static_cast<std::size_t>(lines.size()),
                              [](const CaseRow &row) { return row.isAnswered() ? row.sender + 1 : -1; });
    for (const TeamLine &line : lines) {
        if (!columns.isEmpty(line.part))
            card.points += columns.points(line);
    }
    return card;
}

/// Whose the work is, apart from who did it.
MeasureCard teamAssignees(const PageCases &cases)
{
    MeasureCard card{.id = u"team.assignees"_s, .form = MeasureCard::Form::Table};
    const QList<TeamLine> lines = agentLines(cases.ledger(), true);
    std::vector<qint64> waiting(static_cast<std::size_t>(lines.size()));
    std::vector<qint64> oldest(waiting.size());
    const qint64 now = toMsecs(cases.ledger().now());
    cases.eachOfStock([&](const CaseRow &row) {
        if (!isWaiting(row))
            return;
        const auto part = static_cast<std::size_t>(row.assignee + 1);
        ++waiting[part];
        oldest[part] = std::max(oldest[part], now - row.openedAt);
    });
    for (const TeamLine &line : lines) {
        if (waiting[line.part] == 0)
            continue;
        Slice slice = line.slice;
        slice.ageFrom = Milliseconds(0);
        QList<CardPoint> points{countPoint(line.key, u"waiting"_s, {}, slice, waiting[line.part]),
                                countPoint(line.key, u"oldest"_s, {}, slice, oldest[line.part] / 1000)};
        for (CardPoint &point : points)
            point.name = line.name;
        card.points += points;
    }
    return card;
}

QStringList teamNames(const CaseLedger &ledger)
{
    QStringList names{QString()};
    for (const QString &team : ledger.rules().teams) {
        if (!names.contains(team))
            names.append(team);
    }
    return names;
}

MeasureCard teamTeams(const PageCases &cases)
{
    MeasureCard card{.id = u"team.teams"_s, .form = MeasureCard::Form::Table};
    const CaseLedger &ledger = cases.ledger();
    const QStringList names = teamNames(ledger);
    std::vector<int> teamOf; // by agent, after nobody
    for (qint32 agent = -1; agent < ledger.agents().all().size(); ++agent)
        teamOf.push_back(static_cast<int>(names.indexOf(ledger.teamOf(agent))));
    const TeamColumns columns(cases, static_cast<std::size_t>(names.size()),
                              [&](const CaseRow &row) { return teamOf[static_cast<std::size_t>(agentOf(row) + 1)]; });
    QList<TeamLine> lines;
    for (qsizetype i = 0; i < names.size(); ++i)
        lines.append(
            {names[i].isEmpty() ? u"none"_s : names[i], names[i], {.team = names[i]}, static_cast<std::size_t>(i)});
    sortLines(&lines);
    for (const TeamLine &line : lines) {
        if (!columns.isEmpty(line.part))
            card.points += columns.points(line);
    }
    return card;
}

MeasureCard teamFairness(const PageCases &cases)
{
    MeasureCard card{.id = u"team.fairness"_s, .form = MeasureCard::Form::Bars};
    const MeasureOf rate = rateMeasure(cases);
    const auto partOf = [&](const CaseRow &row) { return cases.ledger().isHighReach(row) ? 0 : 1; };
    for (const bool before : cases.periods()) {
        const auto shares = sharesBy(cases, before, rate, 2, partOf);
        const auto times = timesBy(cases, before, 2, partOf);
        for (const std::size_t part : {0U, 1U}) {
            CardPoint point = sharePoint(part == 0 ? u"high"_s : u"ordinary"_s, seriesOf(before), rate,
                                         {.highReach = part == 0}, shares[part]);
            point.time = times[part].time();
            card.points.append(point);
        }
    }
    return card;
}

}

QList<MeasureCard> teamCards(const CaseLedger &ledger, const SurveyBenchmarks &, const PageQuery &query)
{
    const PageCases cases(ledger, query, query.compareBefore);
    return {teamAgents(cases), teamAssignees(cases), teamTeams(cases), teamFairness(cases)};
}

}

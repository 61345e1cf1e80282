// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/marks/ReviewRecords.h"

#include <algorithm>
#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct VerdictName
{
    Verdict verdict;
    QLatin1StringView name;
};

constexpr VerdictName verdictNames[] = {
    {Verdict::None, ""_L1}, {Verdict::Good, "good"_L1}, {Verdict::Coaching, "coaching"_L1}, {Verdict::Poor, "poor"_L1}};

}

QString toString(Verdict verdict)
{
    for (const VerdictName &each : verdictNames) {
        if (each.verdict == verdict)
            return each.name;
    }
    return {};
}

Verdict verdictFromString(const QString &name)
{
    for (const VerdictName &each : verdictNames) {
        if (each.name == name)
            return each.verdict;
    }
    return Verdict::None;
}

QStringList answersOf(const ScoreQuestion &question)
{
    switch (question.kind) {
    case ScoreQuestion::Kind::YesNo:
        return {u"no"_s, u"yes"_s};
    case ScoreQuestion::Kind::Scale:
        return {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
    case ScoreQuestion::Kind::Choice:
        return question.choices;
    }
    return {};
}

std::optional<double> worthOf(const ScoreQuestion &question, const QString &answer)
{
    const QStringList possible = answersOf(question);
    const qsizetype place = possible.indexOf(answer);
    if (place < 0)
        return std::nullopt;
    return possible.size() < 2 ? 1.0 : static_cast<double>(place) / static_cast<double>(possible.size() - 1);
}

std::optional<double> scoreOf(const ScoreCard &card, const QMap<QString, QString> &answers)
{
    double reached = 0;
    double reachable = 0;
    for (const ScoreQuestion &question : card.questions) {
        const auto worth = worthOf(question, answers.value(question.id));
        if (!worth)
            continue;
        if (question.critical && *worth == 0)
            return 0;
        const double weight = std::isfinite(question.weight) ? std::max(0.0, question.weight) : 0.0;
        reached += weight * *worth;
        reachable += weight;
    }
    if (reachable <= 0)
        return std::nullopt;
    return 100 * reached / reachable;
}

TextRange clipped(const TextRange &passage, qsizetype length)
{
    const qsizetype start = std::clamp<qsizetype>(passage.start, 0, length);
    return {start, std::clamp<qsizetype>(passage.length, 0, length - start)};
}

}

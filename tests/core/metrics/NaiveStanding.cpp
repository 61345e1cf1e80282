// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/metrics/NaiveStanding.h"

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 sevenDays = 7 * 24 * 3'600'000LL;

QString yesOrNo(bool yes)
{
    return yes ? u"counts"_s : u"counts-not"_s;
}

QString onlyIf(bool asked, bool yes)
{
    return asked ? yesOrNo(yes) : u"not-asked"_s;
}

QString withinOf(const NaiveCase &one, qint64 horizon, qint64 age, qint64 delay)
{
    if (age <= horizon)
        return u"maturing"_s;
    return yesOrNo(one.answeredAt >= 0 && delay <= horizon);
}

QString neverOf(const NaiveCase &one, qint64 now)
{
    const bool answered = one.answeredAt >= 0;
    const bool ripe = now - one.openedAt > sevenDays || (!answered && one.closedAt >= 0);
    return ripe ? yesOrNo(!answered) : u"maturing"_s;
}

QString labelOf(const QString &said, const QString &suggested, const MeasureOf &measure, const QString &wanted)
{
    const QString label = !measure.suggested ? said : said.isEmpty() ? suggested : QString();
    return onlyIf(!label.isEmpty(), label == wanted);
}

QString byDeeds(const NaiveCase &one, Measure measure)
{
    const bool answered = one.answeredAt >= 0;
    switch (measure) {
    case Measure::Answered:
        return yesOrNo(answered);
    case Measure::Seen:
        return yesOrNo(one.seen);
    case Measure::Acted:
        return yesOrNo(one.acted);
    case Measure::HandedOff:
        return yesOrNo(one.handedOff);
    case Measure::ClosedUnanswered:
        return yesOrNo(!answered && one.closedAt >= 0);
    case Measure::Resolved:
        return yesOrNo(one.resolved);
    case Measure::Praised:
        return yesOrNo(one.praised);
    case Measure::OneTouch:
        return onlyIf(one.resolved, one.replies == 1);
    case Measure::Reopened:
        return onlyIf(answered, one.reopened);
    case Measure::Recovered:
        return onlyIf(answered && one.intent == u"vent"_s, one.recovered);
    case Measure::MovedToPhone:
        return onlyIf(answered, one.movedToPhone);
    case Measure::MovedToPrivate:
        return onlyIf(answered, one.movedToPrivate);
    case Measure::Acknowledged:
        return yesOrNo(one.acknowledged);
    default:
        return u"nothing"_s;
    }
}

}

QString naiveStanding(const NaiveCase &one, const MeasureOf &measure, const NaiveMoment &moment)
{
    if (!one.left.isEmpty())
        return one.left;
    const bool working = measure.clock == MeasureClock::Working;
    if (working && !moment.hasCalendar)
        return u"no-calendar"_s;
    switch (measure.measure) {
    case Measure::AnsweredWithin:
        return withinOf(one, measure.horizon.count(), working ? moment.workAge : moment.now - one.openedAt,
                        working ? moment.workDelay : one.answeredAt - one.openedAt);
    case Measure::NeverAnswered:
        return neverOf(one, moment.now);
    case Measure::HasChannel:
        return yesOrNo(one.channel == toString(*measure.channel));
    case Measure::HasIntent:
        return labelOf(one.intent, one.suggestedIntent, measure, toString(*measure.intent));
    case Measure::HasComplexity:
        return labelOf(one.complexity, one.suggestedComplexity, measure, toString(*measure.complexity));
    default:
        return byDeeds(one, measure.measure);
    }
}

QList<MeasureOf> everyMeasure(const MeasureRules &rules)
{
    QList<MeasureOf> measures;
    for (int i = static_cast<int>(Measure::NeverAnswered); i <= static_cast<int>(Measure::Acknowledged); ++i)
        measures.append({.measure = static_cast<Measure>(i)});
    for (const Milliseconds horizon : rules.horizons) {
        for (const MeasureClock clock : {MeasureClock::Wall, MeasureClock::Working})
            measures.append({.measure = Measure::AnsweredWithin, .horizon = horizon, .clock = clock});
    }
    measures.append({.measure = Measure::HasChannel, .channel = Channel::Email});
    for (const bool suggested : {false, true}) {
        for (const Intent intent : allIntents())
            measures.append({.measure = Measure::HasIntent, .intent = intent, .suggested = suggested});
        measures.append({.measure = Measure::HasComplexity, .complexity = Complexity::Simple, .suggested = suggested});
    }
    return measures;
}

}

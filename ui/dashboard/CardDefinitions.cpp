// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CardWords.h"
#include "ui/widgets/Words.h"

#include <algorithm>

namespace firstmile
{

using CardForm = MeasureCard::Form;

using namespace Qt::StringLiterals;

namespace
{

double horizonSeconds(const MeasureOf &measure)
{
    return static_cast<double>(measure.horizon.count()) / 1000;
}

bool isFigured(const MeasureCard &card, bool (*has)(const CardPoint &))
{
    return std::ranges::any_of(card.points, has);
}

}

QString CardWords::measureName(const MeasureOf &measure)
{
    switch (measure.measure) {
    case Measure::AnsweredWithin:
        return measure.clock == MeasureClock::Working
                   ? tr("Answered within %1 of working time").arg(span(horizonSeconds(measure)))
                   : tr("Answered within %1").arg(span(horizonSeconds(measure)));
    case Measure::NeverAnswered:
        return tr("Never answered");
    case Measure::Answered:
        return tr("Answered");
    case Measure::Seen:
        return tr("Seen by us");
    case Measure::Acted:
        return tr("Acted upon");
    case Measure::HandedOff:
        return tr("Handed over");
    case Measure::ClosedUnanswered:
        return tr("Closed without an answer");
    case Measure::Resolved:
        return tr("Resolved");
    case Measure::Praised:
        return tr("Praised us afterwards");
    case Measure::OneTouch:
        return tr("Resolved with one reply");
    case Measure::Reopened:
        return tr("Reopened");
    case Measure::Recovered:
        return tr("Complaints that ended in thanks");
    case Measure::MovedToPhone:
        return tr("Moved to the phone");
    case Measure::MovedToPrivate:
        return tr("Moved to a private channel");
    case Measure::Acknowledged:
        return tr("Acknowledged by a machine");
    case Measure::HasChannel:
        return measure.channel ? Words::channel(*measure.channel) : tr("Channel");
    case Measure::HasIntent:
        return measure.intent ? intent(*measure.intent) : tr("Why they wrote");
    case Measure::HasComplexity:
        return measure.complexity ? complexity(*measure.complexity) : tr("How hard the question is");
    }
    return {};
}

QString CardWords::formula(const MeasureOf &measure)
{
    switch (measure.measure) {
    case Measure::AnsweredWithin:
        return tr("Cases answered within %1, of the cases that opened longer ago than that.")
            .arg(span(horizonSeconds(measure)));
    case Measure::NeverAnswered:
        return tr("Cases without an answer that are older than 7 days or were closed, of all cases older than 7 days "
                  "and those closed without an answer.");
    case Measure::Answered:
        return tr("Cases that a person of ours answered so that the customer can see it, of all cases.");
    case Measure::Seen:
        return tr("Cases that somebody of us opened or worked on, of all cases. What was answered was seen.");
    case Measure::Acted:
        return tr("Cases that a person of ours answered, noted, tagged, assigned, labelled or handed over, of all "
                  "cases.");
    case Measure::HandedOff:
        return tr("Cases that were handed over to another team, of all cases.");
    case Measure::ClosedUnanswered:
        return tr("Cases that were closed while the customer waited, of all cases.");
    case Measure::Resolved:
        return tr("Cases that were answered and then closed, and neither reopened nor taken up again by the customer, "
                  "of all cases.");
    case Measure::Praised:
        return tr("Cases after whose answer the customer praised or thanked us, of all cases.");
    case Measure::OneTouch:
        return tr("Resolved cases in which the customer saw exactly one reply, of all resolved cases.");
    case Measure::Reopened:
        return tr("Cases that were closed after their answer and reopened, of the answered cases.");
    case Measure::Recovered:
        return tr("Complaints whose customer's last message is thanks or praise, of the answered complaints. A "
                  "complaint is what a person of ours labelled so.");
    case Measure::MovedToPhone:
        return tr("Cases that went on by telephone, of the answered cases.");
    case Measure::MovedToPrivate:
        return tr("Cases that went on where only the customer reads, of the answered cases.");
    case Measure::Acknowledged:
        return tr("Cases to which a machine of ours replied at once, of all cases. That answers nothing.");
    case Measure::HasChannel:
        return tr("Cases of the channel, of all cases.");
    case Measure::HasIntent:
    case Measure::HasComplexity:
        return measure.suggested
                   ? tr("Cases for which the classifier suggests it, of those that nobody labelled. A suggestion is "
                        "not a fact and stands apart.")
                   : tr("Cases that a person labelled so, of those that a person labelled at all.");
    }
    return {};
}

QString CardWords::ripeness(const MeasureOf &measure)
{
    if (measure.measure == Measure::AnsweredWithin)
        return tr(
            "Younger cases are maturing: they are in no figure, answered or not, and are drawn hatched. Otherwise "
            "a fresh day would look better than it is.");
    if (measure.measure == Measure::NeverAnswered)
        return tr("A case of the last 7 days is too young to say, unless it was closed without an answer.");
    return {};
}

QString CardWords::definition(const MeasureOf &measure)
{
    QStringList parts{formula(measure), ripeness(measure)};
    if (measure.measure == Measure::AnsweredWithin)
        parts.append(measure.clock == MeasureClock::Working
                         ? tr("Time runs in the working hours of the team's calendar alone.")
                         : tr("Time runs on the wall clock: nights and Sundays count."));
    parts.append(tr("Spam and messages that needed no answer are left out, and counted."));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString CardWords::drawing(MeasureCard::Form form)
{
    switch (form) {
    case CardForm::Timeline:
        return tr("Each point is the cases of one day, week or month, in the team's time zone. Where there is no case "
                  "there is no point, and the line has a gap.");
    case CardForm::Curve:
        return tr("The share of cases answered by then, estimated from all cases, the young ones too (Kaplan-Meier). A "
                  "case without an answer says only that it has waited as long as it is old; one that was closed "
                  "without an answer likewise. The band is the 95 % interval (Greenwood), clipped to 0 and 100 %. Time "
                  "is drawn on a logarithmic scale.");
    case CardForm::Distribution:
        return tr("The answered cases by the time to their first reply. Half of them were answered before the one "
                  "mark, nine in ten before the other. Those who still wait are not in it.");
    case CardForm::HeatMap:
        return tr("Each square is the cases that opened in that hour of that weekday, in the team's time zone. The "
                  "darker, the more of them were answered in time; a crossed square has too few cases to compare.");
    case CardForm::Funnel:
        return tr("Each step counts all cases that got so far, answered or not. Between the steps stands what was "
                  "lost.");
    case CardForm::Context:
        return tr("These are figures of surveys, not ours. They were read in articles that quote them, and stand here "
                  "because nothing of ours may be compared with them.");
    case CardForm::Tiles:
    case CardForm::Bars:
    case CardForm::Numbers:
    case CardForm::Table:
        return {};
    }
    return {};
}

QString CardWords::cardDefinition(const MeasureCard &card, const MeasurePage &page)
{
    QStringList parts;
    const bool hasShares = isFigured(card, [](const CardPoint &point) { return point.share.has_value(); });
    if (card.form != MeasureCard::Form::Context)
        parts.append(tr("A case is a customer's message that opens a waiting period: the first of a thread, or the "
                        "first after we had answered. It is answered by the first reply of a person that the customer "
                        "can see; automatic replies and notes do not count."));
    for (const CardPoint &point : card.points) {
        const QString words = point.share ? definition(point.measure) : QString();
        if (!words.isEmpty() && !parts.contains(words))
            parts.append(words);
    }
    if (isFigured(card, [](const CardPoint &point) { return point.time.has_value(); }))
        parts.append(tr("Times to the first answer are of the answered cases alone: half were answered within the "
                        "median, nine in ten within the other time. Read them beside the number still waiting."));
    if (card.id == u"coverage.backlog"_s)
        parts.append(tr("The stock is the cases that were neither answered nor closed at the end of the day, week or "
                        "month: counted then, not what was opened less what was closed."));
    parts.append(drawing(card.form));
    if (hasShares)
        parts.append(tr("The interval is the one in which the true share lies with 95 % confidence (Wilson). Below 30 "
                        "cases a share is too few to compare, and greyed."));
    if (card.id.startsWith(u"team."_s))
        parts.append(tr("The credit goes to whoever wrote the reply, not to whom the case was assigned."));
    if (card.form != MeasureCard::Form::Context)
        parts.append(leftOut(page));
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

}

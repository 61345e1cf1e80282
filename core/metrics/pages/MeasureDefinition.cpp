// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/PageExport.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString horizonWords(Milliseconds horizon)
{
    const qint64 minutes = horizon.count() / 60'000;
    if (minutes % 60 != 0)
        return u"%1 minutes"_s.arg(minutes);
    return minutes == 60 ? u"1 hour"_s : u"%1 hours"_s.arg(minutes / 60);
}

QString labelWords(const MeasureOf &measure, const QString &what)
{
    return measure.suggested
               ? u"cases for which the classifier suggests %1, of those that it suggests something for and nobody has "
                 u"labelled; a suggestion is no fact"_s.arg(what)
               : u"cases that a person labelled %1, of those that a person labelled"_s.arg(what);
}

QString plainDefinition(const MeasureOf &measure)
{
    switch (measure.measure) {
    case Measure::AnsweredWithin:
        return u"cases answered with a delay of at most %1, of the cases that opened longer ago than that; younger "
               u"ones "
               u"are maturing and in neither part"_s.arg(horizonWords(measure.horizon));
    case Measure::NeverAnswered:
        return u"unanswered cases that are older than 7 days or were closed without an answer, of the cases older than "
               u"7 "
               u"days and those closed without an answer"_s;
    case Measure::Answered:
        return u"cases that a person of ours answered so that the customer can see it, of all cases"_s;
    case Measure::Seen:
        return u"cases that somebody of us opened or did anything to, of all cases"_s;
    case Measure::Acted:
        return u"cases that a person of ours answered, noted, tagged, assigned, labelled or handed over, of all cases"_s;
    case Measure::HandedOff:
        return u"what was handed over to another team; back in time: of those handed over longer ago than the time "
               u"allowed, on the wall clock"_s;
    case Measure::ClosedUnanswered:
        return u"cases that were closed without an answer, of all cases"_s;
    case Measure::Resolved:
        return u"cases that were answered and closed, and neither reopened nor come back, of all cases"_s;
    case Measure::Praised:
        return u"cases after whose answer the customer praised or thanked us, of all cases"_s;
    case Measure::OneTouch:
        return u"cases resolved with exactly one visible reply, of the resolved cases"_s;
    case Measure::Reopened:
        return u"cases that were closed after their answer and reopened, of the answered cases"_s;
    case Measure::Recovered:
        return u"complaints whose customer's last message is thanks or praise, of the answered complaints; a complaint "
               u"is "
               u"what a person labelled so"_s;
    case Measure::MovedToPhone:
        return u"cases that went on by telephone, of the answered cases"_s;
    case Measure::MovedToPrivate:
        return u"cases that went on in private, of the answered cases"_s;
    case Measure::Acknowledged:
        return u"cases that an automatic reply acknowledged, which is no answer, of all cases"_s;
    case Measure::HasChannel:
        return measure.channel ? u"cases on the channel %1, of all cases"_s.arg(toString(*measure.channel))
                               : u"every case"_s;
    case Measure::HasIntent:
        return labelWords(measure, measure.intent ? toString(*measure.intent) : u"with a reason"_s);
    case Measure::HasComplexity:
        return labelWords(measure, measure.complexity ? toString(*measure.complexity) : u"by difficulty"_s);
    }
    return {};
}

}

QString definitionOf(const MeasureOf &measure)
{
    const QString clock =
        measure.clock == MeasureClock::Working ? u"; on the working clock of the team's calendar"_s : QString();
    return plainDefinition(measure) + clock + u". Spam and what needed no answer are left out."_s;
}

}

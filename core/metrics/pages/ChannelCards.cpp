// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/CardSurveys.h"
#include "core/metrics/pages/PageTallies.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString maritzId = u"maritz-channels"_s;
const QString difficultyId = u"amex-channel-by-difficulty"_s;

/// The channels that both Maritz and we have.
const QList<std::pair<Channel, QString>> &maritzChannels()
{
    static const QList<std::pair<Channel, QString>> both{
        {Channel::Facebook, u"facebook"_s}, {Channel::Email, u"company-email"_s}, {Channel::X, u"twitter"_s}};
    return both;
}

QList<CardPoint> mixPoints(const PageCases &cases, const QString &series, const Slice &within, bool before)
{
    const SliceMatch isWithin(cases.ledger(), within, cases.query());
    QList<MeasureOf> measures;
    for (const Channel channel : cases.channels())
        measures.append({.measure = Measure::HasChannel, .channel = channel});
    const auto tallies = sharesOf(cases, before, measures, isWithin);
    QList<CardPoint> points;
    for (qsizetype i = 0; i < measures.size(); ++i)
        points.append(sharePoint(toString(*measures[i].channel), series, measures[i], within,
                                 tallies[static_cast<std::size_t>(i)]));
    return points;
}

MeasureCard channelMix(const PageCases &cases, const SurveyBenchmarks &surveys)
{
    MeasureCard card{.id = u"channels.mix"_s, .form = MeasureCard::Form::Bars};
    for (const bool before : cases.periods())
        card.points += mixPoints(cases, seriesOf(before), {}, before);
    CardSurveys beside(surveys);
    for (const auto &[channel, figure] : maritzChannels()) {
        if (!cases.channels().contains(channel))
            continue;
        beside.compare(maritzId, figure, u"used"_s, toString(channel));
        beside.compare(maritzId, figure, u"prefer"_s, toString(channel));
    }
    card.references = beside.references();
    return card;
}

/// By which channel the questions came that a person called simple, and those called complex: the survey's question.
MeasureCard channelComplexity(const PageCases &cases, const SurveyBenchmarks &surveys)
{
    MeasureCard card{.id = u"channels.complexity"_s, .form = MeasureCard::Form::Bars};
    for (const Complexity complexity : {Complexity::Simple, Complexity::Complex})
        card.points += mixPoints(cases, toString(complexity), {.complexity = complexity}, false);
    CardSurveys beside(surveys);
    beside.mention(difficultyId, u"website-or-email"_s, u"simple"_s, u"email"_s,
                   u"The survey asks for the company's website and e-mail together."_s);
    for (const QString &column : {u"simple"_s, u"complex"_s})
        beside.mention(difficultyId, u"social-media"_s, column, {},
                       u"The survey asks for social media as a whole, not for one network."_s);
    card.references = beside.references();
    return card;
}

MeasureCard channelPhone(const PageCases &cases, const SurveyBenchmarks &surveys)
{
    MeasureCard card{.id = u"channels.phone"_s, .form = MeasureCard::Form::Bars};
    const MeasureOf moved{.measure = Measure::MovedToPhone};
    card.points = sharePoints(cases, {{u"all"_s, moved}});
    CardSurveys beside(surveys);
    for (const Complexity complexity : {Complexity::Simple, Complexity::Complex}) {
        for (const bool before : cases.periods()) {
            const auto tally = sharesBy(cases, before, moved, 1, [&](const CaseRow &row) {
                return row.complexity == static_cast<qint8>(complexity) ? 0 : -1;
            });
            card.points.append(
                sharePoint(toString(complexity), seriesOf(before), moved, {.complexity = complexity}, tally.front()));
        }
        beside.compare(difficultyId, u"phone-person"_s, toString(complexity), toString(complexity));
    }
    beside.mention(difficultyId, u"social-media"_s, u"complex"_s, u"complex"_s,
                   u"The share that would rather ask a complex question on social media: the other end of the "
                   u"comparison, not a share that moves to the phone."_s);
    card.references = beside.references();
    return card;
}

/// What was asked about channels that we do not have, or that are not one channel of ours.
QList<CardReference> channelSurveys(const SurveyBenchmarks &surveys)
{
    CardSurveys context(surveys);
    const QString otherwise = u"None of our channels is the same: calls and letters are logged together."_s;
    for (const QString &figure : {u"phone-call"_s, u"letter"_s, u"google-plus"_s, u"linkedin"_s}) {
        for (const QString &column : {u"aware"_s, u"used"_s, u"prefer"_s})
            context.mention(maritzId, figure, column, {}, otherwise);
    }
    for (const auto &[channel, figure] : maritzChannels())
        context.mention(maritzId, figure, u"aware"_s, {}, u"To know a channel is not to write on it."_s);
    for (const QString &figure : {u"website-or-email"_s, u"phone-system"_s, u"in-person"_s, u"chat"_s, u"app"_s,
                                  u"text-message"_s, u"social-media"_s}) {
        for (const QString &column : {u"simple"_s, u"complex"_s})
            context.mention(difficultyId, figure, column, {}, u"None of our channels is the same."_s);
    }
    return context.references();
}

}

QList<MeasureCard> channelCards(const CaseLedger &ledger, const SurveyBenchmarks &surveys, const PageQuery &query)
{
    const PageCases cases(ledger, query, query.compareBefore);
    return {channelMix(cases, surveys),
            channelComplexity(cases, surveys),
            channelPhone(cases, surveys),
            {.id = u"channels.surveys"_s, .form = MeasureCard::Form::Context, .references = channelSurveys(surveys)}};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CardWords.h"
#include "tests/support/Printers.h"
#include "tests/ui/dashboard/InventedCards.h"

#include <QLocale>
#include <QSet>

#include <catch2/generators/catch_generators_range.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const QStringList everyCard{u"start.figures"_s,
                            u"start.timeline"_s,
                            u"start.waiting"_s,
                            u"start.channels"_s,
                            u"response.figures"_s,
                            u"response.channels"_s,
                            u"response.timeline"_s,
                            u"response.times"_s,
                            u"response.curve"_s,
                            u"response.distribution"_s,
                            u"response.heat"_s,
                            u"coverage.arc"_s,
                            u"coverage.lost"_s,
                            u"coverage.waiting"_s,
                            u"coverage.backlog"_s,
                            u"coverage.never"_s,
                            u"coverage.companies"_s,
                            u"why.labelled"_s,
                            u"why.intents"_s,
                            u"why.complexity"_s,
                            u"why.use"_s,
                            u"channels.mix"_s,
                            u"channels.complexity"_s,
                            u"channels.phone"_s,
                            u"channels.surveys"_s,
                            u"advocacy.figures"_s,
                            u"advocacy.timeline"_s,
                            u"advocacy.recovered"_s,
                            u"advocacy.times"_s,
                            u"advocacy.surveys"_s,
                            u"hand-offs.figures"_s,
                            u"hand-offs.teams"_s,
                            u"hand-offs.timeline"_s,
                            u"team.agents"_s,
                            u"team.assignees"_s,
                            u"team.teams"_s,
                            u"team.fairness"_s,
                            u"stake.spend"_s,
                            u"stake.purchase"_s,
                            u"stake.told"_s};

const QStringList everyKey{u"rate-24h"_s,
                           u"never-answered"_s,
                           u"median"_s,
                           u"waiting"_s,
                           u"waiting-long"_s,
                           u"hand-offs-open"_s,
                           u"praised"_s,
                           u"within-900"_s,
                           u"within-86400"_s,
                           u"time"_s,
                           u"p50"_s,
                           u"p90"_s,
                           u"all"_s,
                           u"x"_s,
                           u"email"_s,
                           u"logged"_s,
                           u"mention"_s,
                           u"seen"_s,
                           u"answered"_s,
                           u"resolved"_s,
                           u"closed-unanswered"_s,
                           u"no-answer-needed"_s,
                           u"spam"_s,
                           u"0-3600"_s,
                           u"604800-"_s,
                           u"300-900"_s,
                           u"confirmed"_s,
                           u"suggested"_s,
                           u"unlabelled"_s,
                           u"help"_s,
                           u"praise"_s,
                           u"share"_s,
                           u"vent"_s,
                           u"ask-others"_s,
                           u"other"_s,
                           u"simple"_s,
                           u"complex"_s,
                           u"recovered"_s,
                           u"shared"_s,
                           u"one-touch"_s,
                           u"open"_s,
                           u"round-trip"_s,
                           u"in-time"_s,
                           u"high"_s,
                           u"ordinary"_s,
                           u"2026-05-04"_s,
                           u""_s};

const QStringList everySeries{u""_s,          u"before"_s, u"high"_s,    u"ordinary"_s, u"confirmed"_s,
                              u"suggested"_s, u"simple"_s, u"complex"_s, u"p50"_s,      u"p90"_s};

const QStringList everyColumn{u"all"_s,  u"open"_s,      u"p50"_s,     u"p90"_s,     u"in-time"_s, u"answered"_s,
                              u"rate"_s, u"one-touch"_s, u"praised"_s, u"waiting"_s, u"oldest"_s};

SurveyBenchmarks theSurveys()
{
    return *SurveyBenchmarks::load();
}

}

TEST_CASE("every card has a question of its own for a title", "[metrics]")
{
    QSet<QString> questions;
    for (const QString &id : everyCard) {
        INFO(id.toStdString());
        const QString question = CardWords::question(InventedCard(id, MeasureCard::Form::Bars).card);
        CHECK(question.endsWith(u'?'));
        questions.insert(question);
    }
    CHECK(questions.size() == everyCard.size());
}

TEST_CASE("every key, series and column of the pages has words", "[metrics]")
{
    for (const PageId page : allPages()) {
        for (const QString &key : everyKey) {
            INFO(key.toStdString());
            InventedCard made(u"response.channels"_s, MeasureCard::Form::Bars, page);
            made.count(key, 1);
            const QString name = CardWords::pointName(made.card.points.first(), made.page);
            CHECK_FALSE(name.isEmpty());
            CHECK((name != key || key == u"x"_s));
        }
        CHECK_FALSE(CardWords::pageTitle(page).isEmpty());
    }
    const MeasureCard bars = InventedCard(u"response.channels"_s, MeasureCard::Form::Bars).card;
    for (const QString &series : everySeries)
        CHECK(CardWords::seriesName(series, bars) != series);
    const MeasureCard table = InventedCard(u"team.agents"_s, MeasureCard::Form::Table).card;
    for (const QString &series : everyColumn)
        CHECK(CardWords::seriesName(series, table) != series);
    InventedCard heat(u"response.heat"_s, MeasureCard::Form::HeatMap);
    heat.share(u"1-13"_s, 3, 4);
    heat.card.points.first().slice.hour = 13;
    CHECK(CardWords::pointName(heat.card.points.first(), heat.page) == u"Monday, 13:00"_s);
}

TEST_CASE("a proper name stands as it is", "[metrics]")
{
    const InventedCard team = inventedTeam();
    CHECK(CardWords::pointName(team.card.points.first(), team.page) == u"Anna"_s);
}

TEST_CASE("every measure has a name and a definition that says its base", "[metrics]")
{
    for (int i = 0; i <= static_cast<int>(Measure::HasComplexity); ++i) {
        INFO(i);
        MeasureOf measure;
        measure.measure = static_cast<Measure>(i);
        measure.horizon = std::chrono::hours(24);
        CHECK_FALSE(CardWords::measureName(measure).isEmpty());
        CHECK(CardWords::definition(measure).contains(u"of "_s));
        CHECK(CardWords::definition(measure).contains(u"Spam"_s));
    }
    MeasureOf rate;
    rate.measure = Measure::AnsweredWithin;
    rate.horizon = std::chrono::hours(1);
    CHECK(CardWords::definition(rate).contains(u"maturing"_s));
    CHECK(CardWords::definition(rate).contains(u"nights and Sundays count"_s));
    rate.clock = MeasureClock::Working;
    CHECK(CardWords::definition(rate).contains(u"working hours"_s));
}

TEST_CASE("a share is spoken with its cases, its interval and how many are too young", "[metrics]")
{
    const InventedCard made = inventedChannels();
    CHECK(
        CardWords::spoken(made.card.points[1], made.card, made.page) ==
        u"X: 61\u00a0%, 140 of 230 cases, 95 % interval 54\u00a0% to 67\u00a0%; 11 case(s) too young to say: maturing, in no rate yet"_s);
    CHECK(CardWords::spoken(made.card.points[4], made.card, made.page).contains(u"too few to compare"_s));
    CHECK(CardWords::figure(made.card) == u"61\u00a0%"_s);
    CHECK(CardWords::figureEvidence(made.card).startsWith(u"428 of 702 cases"_s));
}

TEST_CASE("a figure that does not exist is a dash, never 0", "[metrics]")
{
    const InventedCard made = inventedChannels();
    CHECK(CardWords::value(made.card.points.last()) == u"\u2013"_s);
    CHECK(CardWords::spoken(made.card.points.last(), made.card, made.page).contains(u"no case is old enough"_s));
    InventedCard times(u"response.times"_s, MeasureCard::Form::Timeline);
    times.time(u"2026-05-04"_s, Proportion::absent, Proportion::absent, 0);
    CHECK(CardWords::value(times.card.points.first()) == u"\u2013"_s);
}

TEST_CASE("numbers, days and spans are written as the reader's language writes them", "[metrics]")
{
    CHECK(CardWords::number(1012) == u"1,012"_s);
    CHECK(CardWords::bucket(QDate(2026, 5, 4), BucketStep::Week) == u"Week of 4 May 2026"_s);
    CHECK(CardWords::span(31'200) == u"8\u00a0h\u00a040\u00a0min"_s);
    CHECK(CardWords::spanRange(u"0-300"_s) == u"under 5\u00a0min"_s);
    CHECK(CardWords::spanRange(u"604800-"_s) == u"over 7\u00a0d"_s);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::French));
    CHECK(CardWords::number(1012) == u"1\u202f012"_s);
    QLocale::setDefault(before);
}

TEST_CASE("a survey's figure stands with its name, year, population and n", "[metrics]")
{
    const SurveyBenchmarks surveys = theSurveys();
    const CardWords words(surveys);
    const CardReference stella = inventedChannels().card.references.first();
    CHECK(words.referenceName(stella) == u"STELLAService, Twitter, 2011-12: 40\u00a0%"_s);
    CHECK(words.referenceSentence(stella) ==
          u"STELLAService, mystery shopping (2011-12): 40\u00a0% (answered within 24 hours). Asked of: "
          "Customer-service complaints sent on Twitter. n: not stated."_s);
    const MeasureCard companies = inventedCompanies().card;
    CHECK(words.referenceValue(companies.references.first()) == u"fewer than 50\u00a0%"_s);
    CHECK(words.referenceSentence(companies.references.last()).contains(u"Not compared with our figures"_s));
    CHECK(
        words.referenceSentence(companies.references.last()).contains(u"28 % of companies is not 28 % of messages"_s));
    CHECK(words.referenceTable(companies).rows.size() == 2);
}

TEST_CASE("the two American Express series keep their own names", "[metrics]")
{
    const SurveyBenchmarks surveys = theSurveys();
    const CardWords words(surveys);
    const QStringList notes = words.notes(inventedIntents().card);
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].contains(u"2012"_s));
    CHECK(notes[1].contains(u"users only"_s));
}

TEST_CASE("a survey's figure that was not stated is not 0", "[metrics]")
{
    const SurveyBenchmarks surveys = theSurveys();
    CardReference reference = inventedIntents().card.references.last();
    reference.value.reset();
    CHECK(CardWords(surveys).referenceValue(reference) == u"not stated"_s);
}

TEST_CASE("the start page's remarks are whole sentences with their figures", "[metrics]")
{
    MeasurePage page;
    page.cases = 12;
    for (const QString &key : {u"rate-up"_s, u"rate-down"_s, u"rate-same"_s, u"waiting-long"_s, u"never-up"_s,
                               u"hand-offs-late"_s, u"praise"_s, u"nothing-yet"_s}) {
        INFO(key.toStdString());
        const QString sentence = CardWords::remark({key, {0.61, 0.55}, {}, false}, page);
        CHECK(sentence.endsWith(u'.'));
        CHECK(sentence.front().isUpper() != sentence.front().isDigit());
    }
    CHECK(CardWords::remark({u"rate-up"_s, {0.61, 0.55}, {}, false}, page) ==
          u"61\u00a0% of the cases had an answer within a day, more than the 55\u00a0% of the period before."_s);
}

TEST_CASE("a card's table says what its points say", "[metrics]")
{
    const InventedCard channels = inventedChannels();
    const ChartTable rates = CardWords::table(channels.card, channels.page);
    REQUIRE(rates.rows.size() == channels.card.points.size());
    CHECK(rates.rows[1] ==
          QStringList{u"X"_s, u"61\u00a0%"_s, u"140 of 230"_s, u"54\u00a0% to 67\u00a0%"_s, u"11"_s, QString()});
    CHECK(rates.rows[4].last() == u"too few to compare"_s);
    CHECK(rates.rows.last()[1] == u"\u2013"_s);

    const InventedCard team = inventedTeam();
    const ChartTable agents = CardWords::table(team.card, team.page);
    REQUIRE(agents.rows.size() == 3);
    CHECK(agents.columns.size() == 7);
    CHECK(agents.rows[2].mid(0, 5) ==
          QStringList{u"Chloé"_s, u"1,012"_s, u"65\u00a0%"_s, u"5\u00a0min"_s, u"31\u00a0min"_s});
    CHECK(agents.points == QList<int>{0, 6, 12});
    for (const QStringList &row : agents.rows)
        CHECK(row.size() == agents.columns.size());
}

TEST_CASE("the definition of a card says what was left out", "[metrics]")
{
    const InventedCard made = inventedChannels();
    const QString words = CardWords::cardDefinition(made.card, made.page);
    CHECK(words.contains(u"Left out of every figure: 12 case(s) of spam."_s));
    CHECK(words.contains(u"Wilson"_s));
    CHECK(words.count(u"nights and Sundays count"_s) == 1);
}

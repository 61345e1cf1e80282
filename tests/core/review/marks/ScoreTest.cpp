// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/marks/ReviewFile.h"
#include "tests/support/Printers.h"

#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace firstmile;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinAbs;

namespace
{

using Kind = ScoreQuestion::Kind;

const ScoreCard weighted{u"c"_s,
                         u"Card"_s,
                         1,
                         {{u"solved"_s, {}, Kind::YesNo, {}, 3, false},
                          {u"tone"_s, {}, Kind::Scale, {}, 2, false},
                          {u"place"_s, {}, Kind::Choice, {u"bad"_s, u"fair"_s, u"good"_s}, 1, false},
                          {u"asked"_s, {}, Kind::YesNo, {}, 0, false},
                          {u"safe"_s, {}, Kind::YesNo, {}, 0, true}}};

}

TEST_CASE("a score is the weighted worth of what was answered", "[review][marks]")
{
    CHECK_THAT(*scoreOf(weighted, {{u"solved"_s, u"yes"_s}, {u"tone"_s, u"4"_s}, {u"place"_s, u"fair"_s}}),
               WithinAbs(100 * (3 * 1 + 2 * 0.75 + 1 * 0.5) / 6, 1e-12));
    CHECK_THAT(*scoreOf(weighted, {{u"solved"_s, u"n/a"_s}, {u"tone"_s, u"2"_s}}), WithinAbs(25, 1e-12));
    CHECK(*scoreOf(weighted, {{u"solved"_s, u"no"_s}, {u"asked"_s, u"yes"_s}}) == 0);
}

TEST_CASE("without a counted answer there is no score, and a critical worst answer makes it 0", "[review][marks]")
{
    CHECK_FALSE(scoreOf(weighted, {}));
    CHECK_FALSE(scoreOf(weighted, {{u"asked"_s, u"yes"_s}, {u"safe"_s, u"yes"_s}}));
    CHECK_FALSE(scoreOf(weighted, {{u"solved"_s, u"n/a"_s}, {u"tone"_s, u"6"_s}, {u"place"_s, u"GOOD"_s}}));
    CHECK(*scoreOf(weighted, {{u"solved"_s, u"yes"_s}, {u"safe"_s, u"no"_s}}) == 0);
    CHECK(*scoreOf(weighted, {{u"solved"_s, u"yes"_s}, {u"safe"_s, u"n/a"_s}}) == 100);
}

TEST_CASE("all best answers of the standard card give 100, all worst give 0", "[review][marks]")
{
    const ScoreCard card = standardScoreCard();
    QMap<QString, QString> best;
    QMap<QString, QString> worst;
    for (const ScoreQuestion &each : card.questions) {
        best.insert(each.id, answersOf(each).last());
        worst.insert(each.id, answersOf(each).first());
    }
    CHECK(card.questions.size() == 5);
    CHECK(*scoreOf(card, best) == 100);
    CHECK(*scoreOf(card, worst) == 0);
}

TEST_CASE("a verdict's name is read again", "[review][marks]")
{
    for (const Verdict each : {Verdict::None, Verdict::Good, Verdict::Coaching, Verdict::Poor})
        CHECK(verdictFromString(toString(each)) == each);
    CHECK(verdictFromString(u"excellent"_s) == Verdict::None);
}

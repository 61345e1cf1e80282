// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/AnswerRanking.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

AnswerVoice voice(const QString &text, double nearness, bool offered = true)
{
    AnswerVoice made;
    made.words = comparedWords(text);
    made.step = nextStepOf(text);
    made.nearness = nearness;
    made.trust = 1;
    made.mayBeOffered = offered;
    return made;
}

}

TEST_CASE("What most near cases were told comes first, and what says the same comes once", "[reply]")
{
    const QList<AnswerVoice> voices{voice(u"Restart the router and wait for the green light."_s, 0.5),
                                    voice(u"Please send us a DM with your postcode."_s, 0.4),
                                    voice(u"Restart the router, and wait for a green light."_s, 0.4),
                                    voice(u"Restart your router and wait for the green light"_s, 0.4)};
    const auto chosen = AnswerChoice(voices).choose(3);
    REQUIRE(chosen.size() == 2);
    CHECK(voices[chosen[0].voice].step == NextStep::Read);
    CHECK(chosen[0].alike == 3);
    CHECK(chosen[1].voice == 1);
    CHECK(chosen[1].alike == 1);
    CHECK(chosen[0].worth > chosen[1].worth);
}

TEST_CASE("Nothing is chosen from nothing, and only what may be offered", "[reply]")
{
    CHECK(AnswerChoice({}).choose(3).isEmpty());
    CHECK(AnswerChoice({voice(u"Please restart it."_s, 0.5, false)}).choose(3).isEmpty());
    CHECK(AnswerChoice({voice(u"Please restart it."_s, 0.5)}).choose(0).isEmpty());
}

TEST_CASE("Placeholders, pages and handles are no words of an answer", "[reply]")
{
    CHECK(comparedWords(u"Hi {customer.name}, see https://brand.example/a @brand"_s) == comparedWords(u"hi see"_s));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/NextStep.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

TEST_CASE("An answer's next step is told in three languages", "[reply]")
{
    const std::pair<QString, NextStep> answers[] = {
        {u"Sorry to hear that! Please send us a DM with your e-mail address."_s, NextStep::GoPrivate},
        {u"Pouvez-vous nous écrire en message privé ?"_s, NextStep::GoPrivate},
        {u"Envie-nos uma mensagem privada, por favor."_s, NextStep::GoPrivate},
        {u"Please ring +44 20 7946 0999, we are there until six."_s, NextStep::Call},
        {u"Appelez-nous, nous trouverons une solution."_s, NextStep::Call},
        {u"You can track it here: https://brand.example/track"_s, NextStep::FollowLink},
        {u"Which version of the app do you have?"_s, NextStep::GiveDetails},
        {u"Pode indicar a cidade onde está"_s, NextStep::GiveDetails},
        {u"Could you tell us the town"_s, NextStep::GiveDetails},
        {u"You're welcome, enjoy your trip!"_s, NextStep::Nothing},
        {u"Avec plaisir, bonne journée !"_s, NextStep::Nothing},
        {u"Restart the router and wait until the light is green."_s, NextStep::Read},
        {QString(), NextStep::Read},
    };
    for (const auto &[answer, step] : answers) {
        INFO(answer.toStdString());
        CHECK(toString(nextStepOf(answer)) == toString(step));
    }
}

TEST_CASE("A year, a price and a short number are no telephone", "[reply]")
{
    CHECK(nextStepOf(u"It was made in 2019 and costs 24.99 with 12 months of warranty."_s) == NextStep::Read);
}

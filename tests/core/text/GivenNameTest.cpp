// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/PersonName.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

TEST_CASE("somebody is called by the name that they are given, or not by name at all", "[text][names]")
{
    const std::pair<QString, QString> cases[] = {
        {u"Ana Lopes"_s, u"Ana"_s},
        {u"LOPES, Ana"_s, u"Ana"_s},
        {u"ana lopes"_s, u"Ana"_s},
        {u"Dr. Ana Lopes (she/her)"_s, u"Ana"_s},
        {u"M. Jean-Luc O’Neill"_s, u"Jean-Luc"_s},
        {u"Zoé"_s, u"Zoé"_s},
        {u"Мария Петрова"_s, u"Мария"_s},
        {u"J. Smith"_s, {}},
        {u"J Smith"_s, {}},
        {u"ana"_s, {}},
        {u"山田太郎"_s, {}},
        {u"ana@x.example"_s, {}},
        {u"ana_lopes"_s, {}},
        {u"ana1987"_s, {}},
        {u"Billing Department"_s, {}},
        {u"Dr."_s, {}},
        {{}, {}},
        {u" ,"_s, {}},
    };
    for (const auto &[name, given] : cases) {
        CAPTURE(name);
        CHECK(givenName(name) == given);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Tokens.h"
#include "tests/support/Printers.h"
#include "ui/widgets/Avatar.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

TEST_CASE("Every text colour reaches 4.5 to 1 on every ground it is written on", "[ui]")
{
    for (const Tokens *tokens : {&Tokens::light(), &Tokens::darkSet()}) {
        const QList<QColor> inks = {tokens->text, tokens->muted,    tokens->accent, tokens->waiting,
                                    tokens->late, tokens->answered, tokens->failed};
        const QList<QColor> grounds = {tokens->surface,  tokens->raised, tokens->hover,
                                       tokens->selected, tokens->ours,   tokens->note};
        for (const QColor &ink : inks) {
            for (const QColor &ground : grounds) {
                CAPTURE(tokens->dark, ink.name(), ground.name());
                CHECK(contrastRatio(ink, ground) >= 4.5);
            }
        }
        CHECK(contrastRatio(tokens->noteInk, tokens->note) >= 4.5);
        CHECK(contrastRatio(tokens->onAccent, tokens->accent) >= 4.5);
        for (const QColor &disc : tokens->people)
            CHECK(contrastRatio(tokens->text, disc) >= 4.5);
    }
}

TEST_CASE("A palette made from a set of tokens leads back to that set", "[ui]")
{
    CHECK_FALSE(Tokens::of(Tokens::light().palette()).dark);
    CHECK(Tokens::of(Tokens::darkSet().palette()).dark);
}

TEST_CASE("Initials come from the first and last word that has a letter", "[ui]")
{
    CHECK(initialsOf(u"Ana Maria Sousa"_s) == u"AS"_s);
    CHECK(initialsOf(u"@ana"_s) == u"A"_s);
    CHECK(initialsOf(u"  "_s) == u"?"_s);
    CHECK(initialsOf(u"🔥🔥"_s) == u"?"_s);
    CHECK(initialsOf(u"\u0627\u062D\u0645\u062F"_s) == u"\u0627"_s);
    CHECK(initialsOf(u"😀 joão 😀 silva"_s) == u"JS"_s);
}

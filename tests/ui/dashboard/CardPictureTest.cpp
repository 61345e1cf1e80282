// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printers.h"
#include "tests/ui/dashboard/ShownCard.h"
#include "ui/widgets/Tokens.h"

#include <QXmlStreamReader>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

TEST_CASE("every chart takes the colours of the palette when it changes", "[metrics]")
{
    int drawn = 0;
    int redrawn = 0;
    for (const InventedCard &made : everyForm()) {
        INFO(made.card.id.toStdString());
        ShownCard shown(made);
        shown.view.resize(640, 700);
        shown.view.setPalette(Tokens::light().palette());
        const auto light = coloursOf(shown.plot()->grab().toImage());
        shown.view.setPalette(Tokens::darkSet().palette());
        const auto dark = coloursOf(shown.plot()->grab().toImage());
        drawn += light.contains(Tokens::light().text) || light.contains(Tokens::light().accent);
        redrawn += dark.contains(Tokens::darkSet().text) || dark.contains(Tokens::darkSet().accent);
        CHECK_FALSE(dark.contains(Tokens::light().text));
        CHECK_FALSE(dark.contains(Tokens::light().accent));
    }
    CHECK(drawn == everyForm().size() - 1); // a heat map has neither as it is, but blends of them
    CHECK(redrawn == drawn);
}

TEST_CASE("a card's picture is light on white in a dark console, and holds title, figure and survey", "[metrics]")
{
    ShownCard shown(inventedChannels());
    shown.view.setPalette(Tokens::darkSet().palette());
    const QSize size(640, shown.view.pictureHeight(640));
    const QImage image = shown.view.image(size, 2);
    CHECK(image.size() == size * 2);
    CHECK(image.pixelColor(2, 2) == Tokens::light().raised);
    const auto colours = coloursOf(image);
    CHECK(colours.contains(Tokens::light().accent));
    CHECK_FALSE(colours.contains(Tokens::darkSet().accent));

    QXmlStreamReader svg(shown.view.svg(size));
    QString text;
    while (!svg.atEnd()) {
        if (svg.readNext() == QXmlStreamReader::Characters)
            text += svg.text();
    }
    CHECK_FALSE(svg.hasError());
    CHECK(text.contains(u"Do we answer within a day?"_s));
    CHECK(text.contains(u"61\u00a0%"_s));
    CHECK(text.contains(u"STELLAService, Twitter, 2011-12: 40\u00a0%"_s));
}

TEST_CASE("every form has a picture with something drawn on it", "[metrics]")
{
    for (const InventedCard &made : everyForm() + QList<InventedCard>{inventedTeam()}) {
        INFO(made.card.id.toStdString());
        const ShownCard shown(made);
        const QImage image = shown.view.image({360, shown.view.pictureHeight(360)}, 1);
        CHECK(coloursOf(image).size() > 8);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/dashboard/InventedCards.h"
#include "ui/dashboard/CardView.h"
#include "ui/dashboard/CardWords.h"
#include "ui/dashboard/Plot.h"

#include <QImage>
#include <QLabel>
#include <QSet>
#include <QTableWidget>

namespace firstmile::tests
{

inline const SurveyBenchmarks &cardSurveys()
{
    static const SurveyBenchmarks surveys = *SurveyBenchmarks::load();
    return surveys;
}

/// A card on the screen, with the words it needs.
struct ShownCard
{
    CardWords words{cardSurveys()};
    CardView view{words};
    MeasureCard card;
    MeasurePage page;

    explicit ShownCard(const InventedCard &made) : card(made.card), page(made.page) { view.show(card, page); }

    Plot *plot() const { return view.findChild<Plot *>(); }
    QTableWidget *table() const { return view.findChild<QTableWidget *>(); }
    QStringList texts() const
    {
        QStringList texts;
        for (const QLabel *label : view.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&view))
                texts.append(label->text());
        }
        return texts;
    }
};

inline QList<InventedCard> everyForm()
{
    return {inventedStart(), inventedChannels(),     inventedTimeline(26, BucketStep::Week, true),
            inventedCurve(), inventedDistribution(), inventedHeat(),
            inventedArc(),   inventedWaiting(),      inventedCompanies()};
}

inline QList<QColor> coloursOf(const QImage &image)
{
    QSet<QRgb> found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found.insert(image.pixel(x, y));
    }
    QList<QColor> colours;
    for (const QRgb each : found)
        colours.append(QColor(each));
    return colours;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/MeasurePage.h"

class QWidget;

namespace firstmile
{

class CardCharts;
class Plot;

/// The plot of a form, and what it shows.
class CardPlot
{
public:
    /// A new plot for a form; nullptr for a table, which needs none.
    static Plot *make(MeasureCard::Form form, QWidget *parent);

    /// Shows what `charts` says on a plot that was made for its form. Which of the card's points the plot's values are:
    /// an index each, -1 for none.
    static QList<int> show(const CardCharts &charts, Plot *plot);
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CardPlot.h"

#include "ui/dashboard/BarPlot.h"
#include "ui/dashboard/CardCharts.h"
#include "ui/dashboard/CurvePlot.h"
#include "ui/dashboard/FunnelPlot.h"
#include "ui/dashboard/HeatPlot.h"
#include "ui/dashboard/NumbersPlot.h"
#include "ui/dashboard/SurveyPlot.h"
#include "ui/dashboard/TilesPlot.h"
#include "ui/dashboard/TimelinePlot.h"

namespace firstmile
{

using CardForm = MeasureCard::Form;

namespace
{

template <class P, class C>
QList<int> shown(Plot *plot, const C &chart)
{
    static_cast<P *>(plot)->show(chart);
    return chart.points;
}

}

Plot *CardPlot::make(CardForm form, QWidget *parent)
{
    switch (form) {
    case CardForm::Tiles:
        return new TilesPlot(parent);
    case CardForm::Bars:
        return new BarPlot(parent);
    case CardForm::Timeline:
        return new TimelinePlot(parent);
    case CardForm::Curve:
        return new CurvePlot(parent);
    case CardForm::Distribution:
    case CardForm::Numbers:
        return new NumbersPlot(parent);
    case CardForm::HeatMap:
        return new HeatPlot(parent);
    case CardForm::Funnel:
        return new FunnelPlot(parent);
    case CardForm::Context:
        return new SurveyPlot(parent);
    case CardForm::Table:
        return nullptr;
    }
    return nullptr;
}

QList<int> CardPlot::show(const CardCharts &charts, Plot *plot)
{
    switch (charts.form()) {
    case CardForm::Tiles:
        return shown<TilesPlot>(plot, charts.tiles());
    case CardForm::Bars:
        return shown<BarPlot>(plot, charts.bars());
    case CardForm::Timeline:
        return shown<TimelinePlot>(plot, charts.timeline());
    case CardForm::Curve:
        return shown<CurvePlot>(plot, charts.curve());
    case CardForm::Distribution:
        return shown<NumbersPlot>(plot, charts.distribution());
    case CardForm::Numbers:
        return shown<NumbersPlot>(plot, charts.numbers());
    case CardForm::HeatMap:
        return shown<HeatPlot>(plot, charts.heat());
    case CardForm::Funnel:
        return shown<FunnelPlot>(plot, charts.funnel());
    case CardForm::Context:
        return shown<SurveyPlot>(plot, charts.surveys());
    case CardForm::Table:
        return {};
    }
    return {};
}

}

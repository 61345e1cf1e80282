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

using Form = MeasureCard::Form;

namespace
{

template <class P, class C>
QList<int> shown(Plot *plot, const C &chart)
{
    static_cast<P *>(plot)->show(chart);
    return chart.points;
}

QList<int> shownCurve(Plot *plot, const CurveChart &chart)
{
    static_cast<CurvePlot *>(plot)->show(chart);
    return QList<int>(chart.ticks.size(), -1);
}

}

Plot *CardPlot::make(Form form, QWidget *parent)
{
    switch (form) {
    case Form::Tiles:
        return new TilesPlot(parent);
    case Form::Bars:
        return new BarPlot(parent);
    case Form::Timeline:
        return new TimelinePlot(parent);
    case Form::Curve:
        return new CurvePlot(parent);
    case Form::Distribution:
    case Form::Numbers:
        return new NumbersPlot(parent);
    case Form::HeatMap:
        return new HeatPlot(parent);
    case Form::Funnel:
        return new FunnelPlot(parent);
    case Form::Context:
        return new SurveyPlot(parent);
    case Form::Table:
        return nullptr;
    }
    return nullptr;
}

QList<int> CardPlot::show(const CardCharts &charts, Plot *plot)
{
    switch (charts.form()) {
    case Form::Tiles:
        return shown<TilesPlot>(plot, charts.tiles());
    case Form::Bars:
        return shown<BarPlot>(plot, charts.bars());
    case Form::Timeline:
        return shown<TimelinePlot>(plot, charts.timeline());
    case Form::Curve:
        return shownCurve(plot, charts.curve());
    case Form::Distribution:
        return shown<NumbersPlot>(plot, charts.distribution());
    case Form::Numbers:
        return shown<NumbersPlot>(plot, charts.numbers());
    case Form::HeatMap:
        return shown<HeatPlot>(plot, charts.heat());
    case Form::Funnel:
        return shown<FunnelPlot>(plot, charts.funnel());
    case Form::Context:
        return shown<SurveyPlot>(plot, charts.surveys());
    case Form::Table:
        return {};
    }
    return {};
}

}

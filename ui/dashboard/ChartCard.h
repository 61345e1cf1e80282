// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/ChartData.h"
#include "ui/dashboard/ChartKey.h"
#include "ui/dashboard/Panel.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace firstmile
{

class CardTable;
class FlowLayout;
class Plot;

/// A question, the figure that answers it, and the chart and table behind it. The only door to the chart library: what
/// goes in are plain values.
class ChartCard : public Panel
{
    Q_OBJECT

public:
    explicit ChartCard(const QString &question, QWidget *parent = nullptr);

    void showBars(const BarChart &chart);
    void showCurve(const CurveChart &chart);
    void showTable(const ChartTable &table);
    void showTableAlone();                ///< there is no chart, and no way to one
    void showNothing(const QString &why); ///< instead of a chart

    void setFigure(const QString &figure, const QString &evidence, bool greyed);
    void setKey(const QList<QPair<ChartKey::Mark, QString>> &entries);
    void setRemark(const QString &remark);      ///< a line below the chart; empty for none
    void setReference(const QString &sentence); ///< the survey, with year, population and n
    void setDefinition(const QString &definition);

    void setQuestion(const QString &question);
    void setBrief(); ///< question, figure and chart alone, for a page that is to fit one screen
    void setTableShown(bool shown);
    void setDefinitionShown(bool shown);

Q_SIGNALS:
    void valueChosen(int index); ///< of the plot's values
    void rowChosen(int row);     ///< of the table as it was given, however it is sorted

protected:
    Plot *plot() const { return m_plot; }
    /// Shows a plot in the place of the one before, which is deleted. `summary`: all that it says.
    void showPlot(Plot *plot, const QString &summary);

private:
    QWidget *head(const QString &question);
    QWidget *foot();
    void refreshReadout(const QString &words);

    QLabel *m_title;
    QToolButton *m_tableSwitch;
    QLabel *m_figure;
    QLabel *m_evidence;
    QVBoxLayout *m_column;
    QVBoxLayout *m_body;
    QLabel *m_nothing;
    CardTable *m_table;
    QLabel *m_readout;
    QWidget *m_keyRow;
    FlowLayout *m_key;
    QLabel *m_remark;
    QLabel *m_reference;
    QToolButton *m_definitionSwitch;
    QLabel *m_definition;
    QWidget *m_chart = nullptr; ///< what is shown when the table is not
    Plot *m_plot = nullptr;
    bool m_brief = false;
    bool m_hasKey = false;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/ResponseReport.h"
#include "core/metrics/SurveyBenchmarks.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QStackedWidget;

namespace firstmile
{

class ChartCard;
class EmptyState;
class FigureTile;

/// How we answer, beside what surveys found: shows a report that is handed in, and knows nothing of where it came from.
class DashboardPage : public QWidget
{
    Q_OBJECT

public:
    /// `reference` absent: the charts stand without a survey's line.
    explicit DashboardPage(std::optional<ResponseReference> reference, QWidget *parent = nullptr);

    void show(const ResponseReport &report);
    using QWidget::show;
    void showLoading(); ///< until a report or a failure is shown; keeps a report that is there
    void showFailure(const QString &sentence);

Q_SIGNALS:
    void retryAsked();
    void accountsAsked(); ///< there is nothing to measure yet: the user wants to connect an account

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *content();
    QWidget *loading();
    void showRates(const ResponseReport &report);
    void showCurve(const ResponseMeasures &measures);
    void showEmpty();

    std::optional<ResponseReference> m_reference;
    QStackedWidget *m_stack;
    EmptyState *m_state;
    QLabel *m_period;
    QProgressBar *m_busy;
    QList<FigureTile *> m_tiles;
    ChartCard *m_rates;
    ChartCard *m_curve;
    QBoxLayout *m_cards = nullptr;
    QWidget *m_content;
    QWidget *m_loading;
    bool m_hasReport = false;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardPage.h"

#include "ui/dashboard/ChartCard.h"
#include "ui/dashboard/DashboardWords.h"
#include "ui/dashboard/FigureTile.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Type.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int sideBySideWidth = 1080;
constexpr int figureCount = 5;

}

DashboardPage::DashboardPage(std::optional<ResponseReference> reference, QWidget *parent)
    : QWidget(parent)
    , m_reference(std::move(reference))
    , m_stack(new QStackedWidget(this))
    , m_state(new EmptyState(this))
    , m_period(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_rates(new ChartCard(tr("Do we answer within a day?"), this))
    , m_curve(new ChartCard(tr("How soon do customers have an answer?"), this))
    , m_content(content())
    , m_loading(loading())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    for (QWidget *page : {m_content, m_loading, static_cast<QWidget *>(m_state)})
        m_stack->addWidget(page);
    m_rates->setDefinition(DashboardWords::responseRateDefinition(m_reference));
    m_curve->setDefinition(DashboardWords::answeredCurveDefinition(m_reference));
    const QString sentence = m_reference ? DashboardWords::referenceSentence(*m_reference) : QString();
    m_rates->setReference(sentence);
    m_curve->setReference(sentence);
    showLoading();
}

QWidget *DashboardPage::content()
{
    auto *title = new QLabel(tr("How do we answer?"), this);
    setType(title, Type::Title);
    setType(m_period, Type::Body, true);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedSize(96, 6);
    m_busy->setAccessibleName(tr("The figures are being computed"));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::between);
    head->addWidget(title);
    head->addWidget(m_period, 1);
    head->addWidget(m_busy);
    auto *row = new QWidget(this);
    row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *figures = new QHBoxLayout(row);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(space::between);
    for (int i = 0; i < figureCount; ++i) {
        m_tiles.append(new FigureTile(this));
        figures->addWidget(m_tiles.last(), 1);
    }
    m_cards = new QBoxLayout(QBoxLayout::TopToBottom);
    m_cards->setSpacing(space::between);
    m_cards->addWidget(m_rates, 1);
    m_cards->addWidget(m_curve, 1);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::around, space::around, space::around, space::around);
    column->setSpacing(space::between);
    column->addLayout(head);
    column->addWidget(row);
    column->addLayout(m_cards);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget *DashboardPage::loading()
{
    auto *page = new QWidget(this);
    auto *words = new QLabel(tr("Computing the figures from the event log \u2026"), page);
    setType(words, Type::Body, true);
    auto *bar = new QProgressBar(page);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedSize(240, 6);
    bar->setAccessibleName(words->text());
    auto *column = new QVBoxLayout(page);
    column->setSpacing(space::between);
    column->addStretch(2);
    column->addWidget(words, 0, Qt::AlignHCenter);
    column->addWidget(bar, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

void DashboardPage::show(const ResponseReport &report)
{
    m_busy->hide();
    m_hasReport = true;
    if (report.total.cases == 0 && report.total.excluded == 0)
        return showEmpty();
    m_period->setText(DashboardWords::period(report));
    const QList<Figure> figures = DashboardWords::figures(report.total);
    for (int i = 0; i < figureCount; ++i)
        m_tiles[i]->show(figures[i]);
    showRates(report);
    showCurve(report.total);
    m_stack->setCurrentWidget(m_content);
}

void DashboardPage::showRates(const ResponseReport &report)
{
    using Mark = ChartKey::Mark;
    const Proportion &share = report.total.within24h().share;
    const BarChart chart = DashboardWords::responseRates(report, m_reference);
    m_rates->setFigure(DashboardWords::percent(share.rate), DashboardWords::evidence(share), share.isTooFewToCompare());
    m_rates->showTable(DashboardWords::responseRateTable(report));
    m_rates->showBars(chart);
    QList<QPair<Mark, QString>> key{{Mark::Bar, tr("answered within 24 h")}, {Mark::Whisker, tr("95 % interval")}};
    if (std::ranges::any_of(chart.bars, &BarChart::Bar::greyed))
        key.append({Mark::GreyBar, tr("too few to compare")});
    if (std::ranges::any_of(chart.bars, &BarChart::Bar::hasMaturing))
        key.append({Mark::Hatch, tr("maturing: not yet known")});
    m_rates->setKey(key);
    m_rates->setRemark(DashboardWords::maturing(report));
}

void DashboardPage::showCurve(const ResponseMeasures &measures)
{
    using Mark = ChartKey::Mark;
    m_curve->showTable(DashboardWords::answeredTable(measures));
    m_curve->setRemark({});
    if (measures.survival.isEmpty()) {
        m_curve->setFigure(DashboardWords::percent(0), tr("no case has been answered yet"), true);
        m_curve->setKey({});
        return m_curve->showNothing(tr("The curve begins with the first answer."));
    }
    const SurvivalPoint day = survivalAt(measures.survival, 24 * 3600);
    const bool known = measures.watchedFor >= 24 * 3600;
    const QString evidence = tr("answered after 24 h, 95 % band %1 to %2; estimated from %n case(s)", nullptr,
                                static_cast<int>(measures.cases))
                                 .arg(DashboardWords::percent(day.low), DashboardWords::percent(day.high));
    m_curve->setFigure(known ? DashboardWords::percent(day.answered) : DashboardWords::percent(Proportion::absent),
                       known ? evidence : tr("no case is old enough to say what happens within 24 h"),
                       !known || measures.cases < Proportion::fewest);
    m_curve->showCurve(DashboardWords::answeredCurve(measures, m_reference));
    m_curve->setKey({{Mark::Curve, tr("answered")}, {Mark::Band, tr("95 % band")}, {Mark::Point, tr("survey")}});
    if (measures.cases < Proportion::fewest)
        m_curve->setRemark(tr("Fewer than 30 cases: too few to compare with the survey."));
}

void DashboardPage::showEmpty()
{
    m_state->say(
        u"dashboard"_s, tr("Nothing to measure yet"),
        tr("Here you will see how soon and how often customers have an answer, beside what surveys found. The figures "
           "begin with the first message of a customer."));
    m_state->offer(tr("Connect an account"), [this] { Q_EMIT accountsAsked(); });
    m_stack->setCurrentWidget(m_state);
}

void DashboardPage::showLoading()
{
    m_busy->show();
    if (!m_hasReport)
        m_stack->setCurrentWidget(m_loading);
}

void DashboardPage::showFailure(const QString &sentence)
{
    m_busy->hide();
    m_hasReport = false;
    m_state->say(u"failed"_s, tr("The figures could not be computed"), sentence);
    m_state->offer(tr("Try again"), [this] { Q_EMIT retryAsked(); });
    m_stack->setCurrentWidget(m_state);
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_cards->setDirection(width() >= sideBySideWidth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

}

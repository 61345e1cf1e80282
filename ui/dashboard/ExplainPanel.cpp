// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ExplainPanel.h"

#include "ui/dashboard/CardWords.h"
#include "ui/dashboard/ExplainedDelegate.h"
#include "ui/dashboard/ExplainedModel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QProgressBar>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QLabel *explainLabel(Type type, bool muted, QWidget *parent)
{
    auto *label = new QLabel(parent);
    setType(label, type, muted);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QWidget *explainLoading(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *bar = new QProgressBar(page);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedSize(160, 6);
    bar->setAccessibleName(ExplainPanel::tr("The cases are being looked up"));
    auto *column = new QVBoxLayout(page);
    column->addStretch(2);
    column->addWidget(bar, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

const MeasureCard *explainedCard(const MeasurePage &page, const QString &id)
{
    const auto found = std::ranges::find(page.cards, id, &MeasureCard::id);
    return found == page.cards.end() ? nullptr : &*found;
}

}

ExplainPanel::ExplainPanel(MeasureData &measures, QWidget *parent)
    : QWidget(parent)
    , m_measures(measures)
    , m_title(explainLabel(Type::Title, false, this))
    , m_question(explainLabel(Type::Caption, true, this))
    , m_figure(explainLabel(Type::Body, false, this))
    , m_share(explainLabel(Type::Caption, true, this))
    , m_definition(explainLabel(Type::Caption, true, this))
    , m_close(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_state(new EmptyState(this))
    , m_loading(explainLoading(this))
    , m_model(new ExplainedModel(this))
{
    setAccessibleName(tr("What is behind the figure"));
    m_definition->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ExplainedDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Cases"));
    for (QWidget *each : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_state), m_loading})
        m_stack->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0); // the line at the leading edge
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(m_stack, 1);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const ExplainedCase *each = m_model->caseAt(index.row()))
            Q_EMIT conversationChosen(each->conversation, each->opener);
    });
    connect(m_list, &QListView::clicked, m_list, &QListView::activated);
    connect(m_close, &QToolButton::clicked, this, &ExplainPanel::closeAsked);
}

QWidget *ExplainPanel::head()
{
    m_close->setAutoRaise(true);
    m_close->setIcon(lineIcon(u"cross"_s));
    m_close->setIconSize({16, 16});
    m_close->setFixedSize(space::hit, space::hit);
    m_close->setAccessibleName(tr("Close, back to the charts"));
    m_close->setToolTip(m_close->accessibleName());
    auto *head = new QWidget(this);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(space::around, space::between, space::inside, space::inside);
    column->setSpacing(space::half);
    column->addLayout(first);
    for (QLabel *label : {m_question, m_figure, m_share, m_definition})
        column->addWidget(label);
    return head;
}

QString ExplainPanel::definition() const
{
    return m_definition->text();
}

void ExplainPanel::open(const CardPoint &point, const QString &card, const MeasurePage &page)
{
    m_card = card;
    m_model->show({}, page.asOf);
    m_stack->setCurrentWidget(m_loading);
    say(point, page);
    m_share->hide();
    show();
    m_close->setFocus(Qt::OtherFocusReason); // until there is a list
    ask();
}

void ExplainPanel::refresh(const MeasurePage &page)
{
    const MeasureCard *card = explainedCard(page, m_card);
    if (!card)
        return Q_EMIT closeAsked();
    const auto same = std::ranges::find_if(card->points, [this](const CardPoint &each) {
        return each.key == m_point.key && each.series == m_point.series;
    });
    if (same == card->points.end())
        return Q_EMIT closeAsked();
    say(*same, page);
    ask();
}

void ExplainPanel::say(const CardPoint &point, const MeasurePage &page)
{
    m_point = point;
    m_query = page.query;
    m_asOf = page.asOf;
    const MeasureCard *card = explainedCard(page, m_card);
    m_title->setText(CardWords::pointName(point, page));
    m_question->setText(card ? CardWords::question(*card) : QString());
    m_figure->setText(card ? CardWords::spoken(point, *card, page) : QString());
    m_definition->setText(CardWords::definition(point.measure));
}

void ExplainPanel::ask()
{
    whenDone(m_measures.explain(m_query, m_point), this, [this, turn = ++m_turn](const Result<Explanation> &answer) {
        if (turn != m_turn)
            return;
        if (answer)
            return show(*answer);
        m_state->say(u"failed"_s, tr("The cases could not be looked up"), Words::problem(answer.error()));
        m_state->offer(tr("Try again"), [this] { ask(); });
        m_stack->setCurrentWidget(m_state);
    });
}

// What was chosen and where the list stood stay, if the case is still there.
void ExplainPanel::show(const Explanation &explanation)
{
    m_share->setText(CardWords::evidence(explanation.share));
    m_share->setVisible(m_point.share.has_value() && !m_share->text().isEmpty());
    const ExplainedCase *current = m_model->caseAt(m_list->currentIndex().row());
    const std::optional<ExplainedCase> before = current ? std::optional(*current) : std::nullopt;
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model->show(explanation, m_asOf);
    const int again = before ? m_model->rowOf(*before) : -1;
    const int row = again >= 0 ? again : m_model->firstCase();
    if (row < 0) {
        m_state->say(u"dashboard"_s, tr("No case stands behind this"),
                     tr("In the period and with the filters that are set there is none of this kind."));
        return m_stack->setCurrentWidget(m_state);
    }
    const bool first = m_stack->currentWidget() == m_loading && m_close->hasFocus();
    m_stack->setCurrentWidget(m_list);
    m_list->setCurrentIndex(m_model->index(row));
    if (before)
        m_list->verticalScrollBar()->setValue(scrolled);
    else
        m_list->scrollToTop();
    if (first)
        m_list->setFocus(Qt::OtherFocusReason);
}

void ExplainPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closeAsked();
    QWidget::keyPressEvent(event);
}

void ExplainPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.raised);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), tokens.line);
}

}

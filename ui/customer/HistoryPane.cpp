// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/HistoryPane.h"

#include "ui/customer/HistoryLineWords.h"
#include "ui/customer/HistoryModel.h"
#include "ui/customer/HistoryView.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto afterHistoryKey = 120ms;
const HistoryKind historyKinds[] = {HistoryKind::Message,  HistoryKind::Contact, HistoryKind::Note,
                                    HistoryKind::HandOver, HistoryKind::Outcome, HistoryKind::FollowUp,
                                    HistoryKind::Identity, HistoryKind::Consent};

}

HistoryPane::HistoryPane(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_model(new HistoryModel(context, this))
    , m_view(new HistoryView(*m_model, this))
    , m_search(new QLineEdit(this))
    , m_toggles(new FlowLayout(space::half))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    build();
    m_delay.setSingleShot(true);
    m_delay.setInterval(afterHistoryKey);
    connect(&m_delay, &QTimer::timeout, this, &HistoryPane::narrow);
    connect(m_search, &QLineEdit::textChanged, &m_delay, QOverload<>::of(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_delay.stop();
        narrow();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view, &HistoryView::chosen, this, &HistoryPane::chosen);
    connect(m_model, &HistoryModel::stateChanged, this, &HistoryPane::showState);
    m_search->installEventFilter(this);
}

void HistoryPane::build()
{
    m_search->setPlaceholderText(tr("Search in this history"));
    m_search->setAccessibleName(tr("Search in this history"));
    m_search->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    for (const HistoryKind kind : historyKinds)
        m_kinds.insert(static_cast<int>(kind), makeToggle(HistoryLineWords::kinds(kind), {}));
    for (const Channel channel : allChannels())
        m_channels.insert(static_cast<int>(channel), makeToggle(Words::channel(channel), markName(channel)));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::around, space::between, space::around, space::inside);
    head->setSpacing(space::inside);
    head->addWidget(m_search);
    head->addLayout(m_toggles);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
}

QToolButton *HistoryPane::makeToggle(const QString &text, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(tr("Only: %1", "kind or channel").arg(text));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setMinimumHeight(space::hit);
    if (!icon.isEmpty()) {
        button->setIcon(lineIcon(icon));
        button->setIconSize({14, 14});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    button->setFont(typeFont(button->font(), Type::Caption));
    connect(button, &QToolButton::clicked, this, &HistoryPane::narrow);
    m_toggles->addWidget(button);
    return button;
}

void HistoryPane::open(CustomerId customer)
{
    if (customer == m_model->customer())
        return;
    showAll();
    m_model->open(customer);
}

void HistoryPane::offerChannels(const QList<Channel> &channels)
{
    for (const Channel channel : allChannels())
        toggle(channel)->setVisible(channels.size() > 1 && channels.contains(channel));
}

void HistoryPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HistoryPane::narrow()
{
    HistoryFilter filter;
    for (const HistoryKind kind : historyKinds) {
        if (toggle(kind)->isChecked())
            filter.kinds.insert(kind);
    }
    for (const Channel channel : allChannels()) {
        if (toggle(channel)->isChecked())
            filter.channels.insert(channel);
    }
    filter.text = m_search->text().trimmed();
    m_model->setFilter(filter);
}

void HistoryPane::showAll()
{
    for (QToolButton *button : std::as_const(m_kinds))
        button->setChecked(false);
    for (QToolButton *button : std::as_const(m_channels))
        button->setChecked(false);
    m_search->clear();
    m_delay.stop();
    narrow();
}

void HistoryPane::showState()
{
    if (m_model->rowCount() > 0)
        return m_stack->setCurrentWidget(m_view);
    switch (m_model->state()) {
    case HistoryModel::State::Loading:
        return; // what stood there stays for the moment that it takes
    case HistoryModel::State::Failed:
        m_empty->say(u"warning"_s, tr("The history could not be read"), Words::problem(m_model->error()));
        m_empty->offer(tr("Try again"), [this] { m_model->reload(); });
        break;
    case HistoryModel::State::Ready:
        if (m_model->filter() == HistoryFilter()) {
            m_empty->say(u"inbox"_s, tr("No history yet"), tr("What they write and what we answer will stand here."));
        } else {
            m_empty->say(u"search"_s, tr("Nothing in this history fits"),
                         tr("Take away a filter or look for other words."));
            m_empty->offer(tr("Show everything"), [this] { showAll(); });
        }
    }
    m_stack->setCurrentWidget(m_empty);
}

bool HistoryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down) {
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}

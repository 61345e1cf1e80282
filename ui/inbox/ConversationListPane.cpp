// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ConversationListPane.h"

#include "ui/inbox/ConversationListModel.h"
#include "ui/inbox/ConversationListView.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/Words.h"

#include <QActionGroup>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ConversationListPane::ConversationListPane(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ConversationListModel(context, this))
    , m_list(new ConversationListView(*m_model, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_search(new QLineEdit(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_stack, 1);

    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(150ms);
    m_ageing.start(30s);
    connect(&m_searchDelay, &QTimer::timeout, this, &ConversationListPane::search);
    connect(&m_ageing, &QTimer::timeout, m_list->viewport(), QOverload<>::of(&QWidget::update));
    connect(m_search, &QLineEdit::textChanged, &m_searchDelay, QOverload<>::of(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &ConversationListPane::focusList);
    connect(m_model, &ConversationListModel::stateChanged, this, &ConversationListPane::showState);
    connect(m_list, &QListView::activated, this, &ConversationListPane::activated);
    connect(&context.theme, &Theme::changed, this, [this] { m_list->setDensity(m_context.theme.density()); });
    m_list->setDensity(context.theme.density());
}

QWidget *ConversationListPane::makeHead()
{
    setType(m_title, Type::Title);
    setType(m_count, Type::Caption, true);
    m_search->setPlaceholderText(tr("Search all messages"));
    m_search->setAccessibleName(tr("Search all messages"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_sort = makeSortButton();

    auto *head = new QWidget(this);
    auto *titles = new QHBoxLayout;
    titles->setSpacing(space::inside);
    titles->addWidget(m_title);
    titles->addWidget(m_count, 0, Qt::AlignVCenter);
    titles->addStretch();
    titles->addWidget(m_sort);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(space::around, space::between, space::between, space::inside);
    column->setSpacing(space::inside);
    column->addLayout(titles);
    column->addWidget(m_search);
    return head;
}

QToolButton *ConversationListPane::makeSortButton()
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(tr("Order of the list"));
    button->setToolTip(tr("Order of the list"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(lineIcon(u"sort"_s));
    button->setIconSize({16, 16});
    button->setFont(typeFont(button->font(), Type::Caption));
    auto *menu = new QMenu(button);
    auto *group = new QActionGroup(menu);
    const auto offer = [&](const QString &text, SortOrder order) {
        QAction *action = menu->addAction(text, this, [this, order] {
            ListQuery query = m_model->query();
            query.sort = order;
            show(query, m_title->text());
        });
        action->setCheckable(true);
        action->setData(static_cast<int>(order));
        group->addAction(action);
    };
    offer(tr("Longest waiting first"), SortOrder::LongestWaiting);
    offer(tr("Newest first"), SortOrder::Newest);
    button->setMenu(menu);
    return button;
}

void ConversationListPane::show(const ListQuery &query, const QString &title)
{
    m_title->setText(title);
    m_sort->setText(query.sort == SortOrder::Newest ? tr("Newest") : tr("Longest waiting"));
    for (QAction *action : m_sort->menu()->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(query.sort));
    m_model->setQuery(query);
}

void ConversationListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ConversationListPane::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
    m_focusWanted = !m_list->isVisible(); // it is not there while it loads
}

void ConversationListPane::hold(ConversationId conversation)
{
    m_model->hold(conversation);
}

void ConversationListPane::search()
{
    ListQuery query = m_model->query();
    query.search = m_search->text().trimmed();
    m_model->setQuery(query);
}

void ConversationListPane::showState()
{
    const bool ready = m_model->state() == ConversationListModel::State::Ready;
    m_count->setText(ready ? QLocale().toString(m_model->total()) : QString());
    m_count->setAccessibleName(tr("%n conversation(s)", nullptr, m_model->total()));
    const bool rows = m_model->rowCount() > 0;
    if (!rows)
        sayEmpty();
    m_stack->setCurrentWidget(rows ? static_cast<QWidget *>(m_list) : m_empty);
    if (!rows || !ready)
        return;
    chooseFirst();
    if (std::exchange(m_focusWanted, false))
        m_list->setFocus(Qt::OtherFocusReason);
}

void ConversationListPane::chooseFirst()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
}

void ConversationListPane::sayEmpty()
{
    switch (m_model->state()) {
    case ConversationListModel::State::Loading:
        return m_empty->say({}, {}, tr("Loading …"));
    case ConversationListModel::State::Failed:
        m_empty->say(u"warning"_s, tr("The list could not be read"), Words::problem(m_model->error()));
        return m_empty->offer(tr("Try again"), [this] { m_model->reload(); });
    case ConversationListModel::State::Ready:
        break;
    }
    const ListQuery &query = m_model->query();
    if (!query.search.isEmpty()) {
        m_empty->say(u"search"_s, tr("Nothing found"),
                     tr("No message contains “%1” in this view. Try fewer or other words.").arg(query.search));
        return m_empty->offer(tr("Clear the search"), [this] { m_search->clear(); });
    }
    if (query.view == ViewKind::Waiting)
        return m_empty->say(u"check"_s, tr("Nobody waits"),
                            tr("Every customer has an answer. New messages appear here by themselves."));
    m_empty->say(u"inbox"_s, tr("Nothing here"), tr("No conversation is in this view at the moment."));
}

}

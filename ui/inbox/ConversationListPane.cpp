// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ConversationListPane.h"

#include "core/text/QueryText.h"
#include "ui/inbox/BuiltInViews.h"
#include "ui/inbox/ConversationListModel.h"
#include "ui/inbox/ConversationListView.h"
#include "ui/inbox/SearchBox.h"
#include "ui/inbox/SelectionHead.h"
#include "ui/inbox/SortButton.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/Words.h"

#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

bool hasWords(const QString &text)
{
    const QList<QueryTerm> terms = parseQuery(text).terms;
    return std::any_of(terms.cbegin(), terms.cend(), [](const QueryTerm &term) {
        return term.field == QueryField::Words || term.field == QueryField::Subject;
    });
}

}

ConversationListPane::ConversationListPane(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ConversationListModel(context, this))
    , m_list(new ConversationListView(*m_model, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_search(new SearchBox(context, this))
    , m_selectionHead(new SelectionHead(m_list->selection(), this))
    , m_sort(new SortButton(this))
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

    m_ageing.start(30s);
    connect(&m_ageing, &QTimer::timeout, m_list->viewport(), QOverload<>::of(&QWidget::update));
    connect(m_search, &SearchBox::searched, this, &ConversationListPane::onSearched);
    connect(m_search, &SearchBox::leaveAsked, this, &ConversationListPane::focusList);
    connect(m_sort, &SortButton::chosen, this, &ConversationListPane::sortBy);
    connect(m_model, &ConversationListModel::stateChanged, this, &ConversationListPane::showState);
    connect(m_list, &ConversationListView::activated, this, &ConversationListPane::activated);
    connect(&m_list->selection(), &ListSelection::changed, this, &ConversationListPane::showSelection);
    connect(&context.theme, &Theme::changed, this, [this] { m_list->setDensity(m_context.theme.density()); });
    m_list->setDensity(context.theme.density());
    m_list->setGathering(!context.isReadOnly()); // nothing can be done to several
}

// What is selected takes the place of title and search field, so that the list stays where it is.
QWidget *ConversationListPane::makeHead()
{
    m_head = new QStackedWidget(this);
    m_head->addWidget(makeTitle());
    m_head->addWidget(m_selectionHead);
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(space::around, space::between, space::between, space::inside);
    column->addWidget(m_head);
    return head;
}

QWidget *ConversationListPane::makeTitle()
{
    setType(m_title, Type::Title);
    setType(m_count, Type::Caption, true);
    auto *head = new QWidget(this);
    auto *titles = new QHBoxLayout;
    titles->setSpacing(space::inside);
    titles->addWidget(m_title);
    titles->addWidget(m_count, 0, Qt::AlignVCenter);
    titles->addStretch();
    titles->addWidget(m_sort);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addLayout(titles);
    column->addWidget(m_search);
    return head;
}

void ConversationListPane::show(const ListQuery &query, const QString &title)
{
    m_view = query;
    m_viewTitle = title;
    m_search->setView(query.text);
    list(query);
}

void ConversationListPane::list(const ListQuery &query)
{
    const bool searching = !m_search->text().isEmpty();
    m_title->setText(searching ? tr("Search") : m_viewTitle);
    m_sort->show(query.sort, hasWords(query.text));
    m_model->setQuery(query);
}

void ConversationListPane::onSearched(const QString &text)
{
    if (text.isEmpty())
        return list(m_view);
    const bool words = hasWords(text);
    const bool wasSearching = m_model->query().text != m_view.text;
    SortOrder sort = wasSearching ? m_model->query().sort : words ? SortOrder::Relevance : m_view.sort;
    if (sort == SortOrder::Relevance && !words)
        sort = SortOrder::Newest;
    list({text, sort});
}

void ConversationListPane::sortBy(SortOrder order)
{
    ListQuery query = m_model->query();
    query.sort = order;
    if (query.text == m_view.text)
        m_view = query;
    list(query);
}

void ConversationListPane::focusSearch()
{
    m_list->selection().clear();
    m_search->focusField();
}

void ConversationListPane::choose(ConversationId conversation)
{
    m_wanted = m_model->state() == ConversationListModel::State::Ready ? ConversationId() : conversation;
    m_list->choose(conversation);
}

void ConversationListPane::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
    m_focusWanted = !m_list->isVisible(); // it is not there while it loads
    if (m_list->isVisible())
        chooseFirst();
}

void ConversationListPane::hold(ConversationId conversation)
{
    m_model->hold(conversation);
}

void ConversationListPane::showState()
{
    const bool ready = m_model->state() == ConversationListModel::State::Ready;
    if (ready) {
        m_count->setText(m_model->isWhole() ? QLocale().toString(m_model->total()) : QString());
        m_count->setAccessibleName(tr("%n conversation(s)", nullptr, m_model->total()));
    }
    const bool rows = m_model->rowCount() > 0;
    if (!rows)
        sayEmpty();
    m_stack->setCurrentWidget(rows ? static_cast<QWidget *>(m_list) : m_empty);
    if (!m_list->selection().isEmpty())
        showSelection();
    if (!rows || !ready)
        return;
    if (!m_search->isFieldFocused()) // while one types, what is being read stays
        chooseFirst();
    if (std::exchange(m_focusWanted, false))
        m_list->setFocus(Qt::OtherFocusReason);
}

void ConversationListPane::showSelection()
{
    const bool any = !m_list->selection().isEmpty();
    m_selectionHead->refresh(m_model->total(), m_model->isWhole());
    if (any && m_search->isFieldFocused())
        m_list->setFocus(Qt::OtherFocusReason);
    m_head->setCurrentIndex(any ? 1 : 0);
    Q_EMIT selectionChanged();
}

// What was chosen while the list loaded comes first; if it is not in this list, it stays open all the same.
void ConversationListPane::chooseFirst()
{
    if (const ConversationId wanted = std::exchange(m_wanted, {}))
        return m_list->choose(wanted);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
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
    if (!m_search->text().isEmpty())
        return sayNothingFound();
    if (!m_context.isReadOnly() && m_view == BuiltInView::all().first().listQuery())
        return m_empty->say(u"check"_s, tr("Nobody waits"),
                            tr("Every customer has an answer. New messages appear here by themselves."));
    m_empty->say(u"inbox"_s, tr("Nothing here"), tr("No conversation is in this view at the moment."));
}

void ConversationListPane::sayNothingFound()
{
    const QString text = m_search->text();
    const bool inView = !m_view.text.isEmpty() && text.startsWith(m_view.text + u' ');
    if (inView) {
        m_empty->say(u"search"_s, tr("Nothing found in this view"),
                     tr("Nothing matches “%1”. The rest of the workspace was not searched.").arg(text));
        const QString rest = text.mid(m_view.text.size()).trimmed();
        return m_empty->offer(tr("Search everywhere"), [this, rest] { m_search->setText(rest); });
    }
    m_empty->say(u"search"_s, tr("Nothing found"),
                 tr("Nothing matches “%1” in any year or channel. Try fewer or other words.").arg(text));
    m_empty->offer(tr("Clear the search"), [this] {
        m_search->clear();
        focusList();
    });
}

}

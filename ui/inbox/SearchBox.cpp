// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/SearchBox.h"

#include "ui/inbox/CompletionPopup.h"
#include "ui/inbox/QueryEdit.h"
#include "ui/inbox/QueryWording.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto afterLastKey = 60ms;

/// The letter with which a word begins is no word yet: what is found stays until there is more, or nothing more comes.
constexpr auto afterFirstLetter = 500ms;

bool beginsWord(const QString &text)
{
    const bool isLetter = !text.isEmpty() && text.back().isLetterOrNumber();
    return isLetter && (text.size() == 1 || text.at(text.size() - 2).isSpace());
}

constexpr int customersLookedUp = 30;

}

SearchBox::SearchBox(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_edit(new QueryEdit(this)), m_problem(new QLabel(this))
{
    m_edit->setPlaceholderText(tr("Search all messages"));
    m_edit->setAccessibleName(tr("Search all messages"));
    m_edit->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_clear = m_edit->addAction(lineIcon(u"cross"_s), QLineEdit::TrailingPosition);
    m_clear->setText(tr("Clear the search"));
    m_clear->setToolTip(tr("Clear the search  (Esc)"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &SearchBox::clear);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    setType(m_problem, Type::Caption);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->hide();
    m_foot = makeFoot();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    column->addWidget(m_foot);
    setFocusProxy(m_edit);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &SearchBox::search);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchBox::onEdited);
    connect(m_edit, &QLineEdit::textEdited, this, &SearchBox::offerCompletions);
    connect(m_edit, &QLineEdit::returnPressed, this, &SearchBox::onReturn);
    connect(m_edit, &QueryEdit::escaped, this, &SearchBox::onEscape);
    connect(m_edit, &QueryEdit::downPressed, this, &SearchBox::onReturn);
}

QWidget *SearchBox::makeFoot()
{
    auto *foot = new QWidget(this);
    const auto button = [&](const QString &text, const QString &icon) {
        auto *made = new QToolButton(foot);
        made->setText(text);
        made->setAccessibleName(text);
        made->setIcon(lineIcon(icon));
        made->setIconSize({16, 16});
        made->setAutoRaise(true);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setFont(typeFont(made->font(), Type::Caption));
        return made;
    };
    m_inView = button(tr("In this view"), u"inbox"_s);
    m_inView->setCheckable(true);
    m_inView->setToolTip(tr("Search only in the view that you came from"));
    QToolButton *save = button(tr("Save this view"), u"view"_s);
    connect(m_inView, &QToolButton::clicked, this, &SearchBox::setInView);
    connect(save, &QToolButton::clicked, this, [this] {
        if (!m_bad)
            Q_EMIT saveAsked(text());
    });
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::half);
    row->addWidget(m_inView);
    row->addStretch(1);
    row->addWidget(save);
    save->setHidden(m_context.isReadOnly());
    foot->hide();
    return foot;
}

QString SearchBox::text() const
{
    return m_edit->text().trimmed();
}

void SearchBox::setText(const QString &text)
{
    m_edit->setText(text);
    m_delay.stop();
    search();
}

void SearchBox::setView(const QString &query)
{
    m_view = query;
    clear();
}

void SearchBox::clear()
{
    setText({});
    if (m_popup)
        m_popup->offer({});
}

bool SearchBox::isFieldFocused() const
{
    return m_edit->hasFocus();
}

void SearchBox::focusField()
{
    readVocabulary();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchBox::onEdited()
{
    m_delay.start(beginsWord(m_edit->text()) ? afterFirstLetter : afterLastKey);
    const bool any = !text().isEmpty();
    m_foot->setVisible(any);
    m_clear->setVisible(!m_edit->text().isEmpty());
    m_inView->setChecked(any && !m_view.isEmpty() && text().startsWith(m_view));
}

void SearchBox::search()
{
    const QueryText query = parseQuery(m_edit->text());
    m_bad = !query.problems.isEmpty();
    m_edit->mark(query.problems);
    m_problem->setVisible(m_bad);
    if (m_bad)
        return m_problem->setText(QueryWording::problem(query.problems.first()));
    m_problem->clear();
    if (text() == m_searched)
        return;
    m_searched = text();
    Q_EMIT searched(m_searched);
}

// The view's own query is written in front of what is searched, or taken away from there.
void SearchBox::setInView(bool on)
{
    const QString now = text();
    if (on && !now.startsWith(m_view))
        setText(m_view + u' ' + now);
    else if (!on && now.startsWith(m_view))
        setText(now.mid(m_view.size()).trimmed());
    m_edit->setFocus(Qt::OtherFocusReason);
}

void SearchBox::readVocabulary()
{
    whenDone(m_context.data.vocabulary(), this, [this](const Result<Vocabulary> &vocabulary) {
        if (!vocabulary)
            return; // there is less to complete, and nothing is lost
        const bool first = std::exchange(m_vocabulary, *vocabulary) == Vocabulary();
        if (first && m_popup && m_edit->hasFocus())
            offerCompletions();
    });
}

void SearchBox::offerCompletions()
{
    if (!m_popup) {
        m_popup = new CompletionPopup(m_edit);
        connect(m_popup, &CompletionPopup::chosen, this, &SearchBox::take);
        readVocabulary();
    }
    ++m_asked;
    const QString text = m_edit->text();
    const QueryCompletion completion = complete(text, m_edit->cursorPosition());
    const bool nothingBegun = completion.length == 0 && (completion.start == 0 || text[completion.start - 1].isSpace());
    if (nothingBegun)
        return m_popup->offer({});
    m_popup->offer(offersFor(completion, m_vocabulary));
    if (const QString begun = customerBegun(completion); !begun.isEmpty())
        lookUpCustomers(begun);
}

// Customers are too many to know beforehand: those who fit are looked up while their name is written.
void SearchBox::lookUpCustomers(const QString &begun)
{
    const ListQuery query{u"customer:\""_s + QString(begun).remove(u'"') + u"\"*"_s, SortOrder::Newest};
    whenDone(m_context.data.order(query, customersLookedUp), this,
             [this, asked = m_asked, begun](const Result<QList<ConversationKey>> &keys) {
                 if (keys && asked == m_asked)
                     offerCustomers(*keys, begun);
             });
}

void SearchBox::offerCustomers(const QList<ConversationKey> &keys, const QString &begun)
{
    QList<ConversationId> ids;
    for (const ConversationKey &key : keys)
        ids.append(key.id);
    whenDone(m_context.data.rows({}, ids), this,
             [this, asked = m_asked, begun](const Result<QList<ConversationRow>> &rows) {
                 if (!rows || asked != m_asked)
                     return;
                 QStringList names;
                 for (const ConversationRow &row : *rows)
                     names << row.conversation.customerName;
                 names.removeDuplicates();
                 m_popup->offer(offersAmong(names, begun, QueryField::Customer));
             });
}

void SearchBox::take(const QString &offer)
{
    QString text = m_edit->text();
    const QueryCompletion completion = complete(text, m_edit->cursorPosition());
    const QString tail = offer.endsWith(u':') ? QString() : u" "_s;
    text.replace(completion.start, completion.length, offer + tail);
    m_edit->setText(text);
    m_edit->setCursorPosition(static_cast<int>(completion.start + offer.size() + tail.size()));
    if (tail.isEmpty())
        offerCompletions();
}

void SearchBox::onReturn()
{
    m_delay.stop();
    search();
    if (!m_bad)
        Q_EMIT leaveAsked();
}

// The first press clears what is searched, the next one goes back to the list.
void SearchBox::onEscape()
{
    if (m_edit->text().isEmpty())
        return Q_EMIT leaveAsked();
    clear();
}

}

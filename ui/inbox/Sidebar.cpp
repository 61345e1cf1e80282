// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/Sidebar.h"

#include "core/base/Clock.h"
#include "ui/inbox/SideDelegate.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct SideView
{
    ViewKind kind;
    const char *key;
    const char *icon;
};

constexpr SideView sideViews[] = {
    {ViewKind::Waiting, "waiting", "waiting"}, {ViewKind::Mine, "mine", "mine"},
    {ViewKind::Unread, "unread", "unread"},    {ViewKind::AllOpen, "open", "all"},
    {ViewKind::Snoozed, "snoozed", "snooze"},  {ViewKind::Closed, "closed", "close"},
};

SideEntry heading(const QString &text)
{
    SideEntry entry;
    entry.text = text;
    return entry;
}

SideEntry accountEntry(const AccountStatus &status, int waiting, Instant now)
{
    const Account &account = status.account;
    SideEntry entry;
    entry.key = u"account/"_s + account.id.toString();
    entry.text = account.handle;
    entry.icon = markName(account.channel);
    entry.detail = Words::accountState(account, now);
    entry.account = account.id;
    entry.view = ViewKind::AllOpen;
    entry.count = waiting;
    const bool broken = account.state == AccountState::NeedsSignIn || account.state == AccountState::Untrusted ||
                        account.state == AccountState::Failing;
    if (broken && !account.paused)
        entry.tone = Tone::Bad;
    else if (!status.gaps.isEmpty())
        entry.detail = Words::gap(status.gaps.first());
    return entry;
}

}

Sidebar::Sidebar(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_top(new SideModel(this)), m_bottom(new SideModel(this))
{
    m_topList = makeList(*m_top, tr("Views and accounts"));
    m_bottomList = makeList(*m_bottom, tr("Pages"));
    m_bottomList->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::inside);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_topList, 1);
    column->addWidget(rule);
    column->addSpacing(space::half);
    column->addWidget(m_bottomList);
    connect(&context.data, &ConsoleData::changed, this, &Sidebar::refresh);
    connect(&m_ageing, &QTimer::timeout, this, &Sidebar::build);
    m_ageing.start(5s);
    build();
    refresh();
}

QWidget *Sidebar::makeHead()
{
    auto *head = new QWidget(this);
    auto *name = new QLabel(m_context.data.workspaceName(), head);
    name->setTextFormat(Qt::PlainText);
    setType(name, Type::Title);
    m_menu = new QToolButton(head);
    m_menu->setIcon(lineIcon(u"menu"_s));
    m_menu->setAutoRaise(true);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::around, space::between, space::between, space::inside);
    row->addWidget(name, 1);
    row->addWidget(m_menu);
    return head;
}

QListView *Sidebar::makeList(SideModel &model, const QString &name)
{
    auto *list = new QListView(this);
    list->setModel(&model);
    list->setItemDelegate(new SideDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setMouseTracking(true);
    list->setAccessibleName(name);
    list->viewport()->setBackgroundRole(QPalette::Window);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, &model](const QModelIndex &index) { onCurrent(model, index); });
    connect(list, &QListView::clicked, this, [this, &model](const QModelIndex &index) { onCurrent(model, index); });
    return list;
}

void Sidebar::setPages(const QList<SideEntry> &pages)
{
    m_pages = pages;
    build();
}

void Sidebar::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

void Sidebar::choose(const QString &key)
{
    const bool page = m_bottom->rowOf(key) >= 0;
    SideModel &model = page ? *m_bottom : *m_top;
    if (const int row = model.rowOf(key); row >= 0)
        onCurrent(model, model.index(row));
}

void Sidebar::onCurrent(const SideModel &model, const QModelIndex &index)
{
    if (m_silent || !index.isValid() || model.at(index.row()).key == m_chosen)
        return;
    const SideEntry entry = model.at(index.row());
    m_chosen = entry.key;
    selectSilently();
    if (!entry.view) {
        Q_EMIT pageChosen(entry.key);
        return;
    }
    ListQuery query;
    query.view = *entry.view;
    query.account = entry.account;
    const bool byWait = query.view == ViewKind::Waiting || query.view == ViewKind::Mine || query.account;
    query.sort = byWait ? SortOrder::LongestWaiting : SortOrder::Newest;
    Q_EMIT viewChosen(query, entry.text);
}

// One line of the two lists is chosen at a time.
void Sidebar::selectSilently()
{
    m_silent = true;
    for (QListView *list : {m_topList, m_bottomList}) {
        const auto *model = static_cast<const SideModel *>(list->model());
        list->setCurrentIndex(model->index(model->rowOf(m_chosen)));
    }
    m_silent = false;
}

void Sidebar::refresh()
{
    whenDone(m_context.data.counts(), this, [this](const Result<ViewCounts> &counts) {
        if (!counts)
            return m_context.notices.fail(counts.error());
        m_counts = *counts;
        build();
    });
    whenDone(m_context.data.accounts(), this, [this](const Result<QList<AccountStatus>> &accounts) {
        if (!accounts)
            return m_context.notices.fail(accounts.error());
        m_accounts = *accounts;
        build();
    });
}

void Sidebar::build()
{
    QList<SideEntry> entries;
    for (const SideView &view : sideViews) {
        SideEntry entry;
        entry.key = u"view/"_s + QLatin1String(view.key);
        entry.text = Words::view(view.kind);
        entry.icon = QLatin1String(view.icon);
        entry.count = view.kind == ViewKind::Closed ? 0 : m_counts.views.value(view.kind);
        entry.view = view.kind;
        entries.append(entry);
    }
    if (!m_accounts.isEmpty())
        entries.append(heading(tr("Channels")));
    for (const AccountStatus &status : std::as_const(m_accounts))
        entries.append(accountEntry(status, m_counts.waiting.value(status.account.id), m_context.clock.now()));
    m_top->setEntries(entries);

    QList<SideEntry> pages = m_pages;
    for (SideEntry &page : pages) {
        if (page.key == "page/outbox"_L1) {
            page.count = m_counts.outboxTroubles;
            page.tone = Tone::Bad;
        }
    }
    m_bottom->setEntries(pages);
    m_bottomList->setFixedHeight(m_bottomList->sizeHintForRow(0) * std::max<int>(1, static_cast<int>(pages.size())) +
                                 2);
    selectSilently();
}

}

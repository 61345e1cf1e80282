// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/Sidebar.h"

#include "core/base/Clock.h"
#include "ui/inbox/BuiltInViews.h"
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

SideEntry heading(const QString &text)
{
    SideEntry entry;
    entry.text = text;
    return entry;
}

SideEntry accountEntry(const ConsoleContext &context, const AccountStatus &status, int count)
{
    const Account &account = status.account;
    SideEntry entry;
    entry.key = u"account/"_s + account.id.toString();
    entry.text = account.handle;
    entry.icon = markName(account.channel);
    entry.account = account.id;
    entry.query = BuiltInView::ofAccount(context, account.id);
    entry.count = count;
    if (context.isReadOnly())
        return entry; // nothing is fetched here
    entry.detail = Words::accountState(account, context.clock.now());
    if (status.sync) {
        entry.detail = Words::progress(*status.sync);
        entry.share = status.sync->total > 0 ? double(status.sync->done) / double(status.sync->total) : 0;
        return entry;
    }
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
    : QWidget(parent), m_context(context), m_top(new SideModel(this)), m_bottom(new SideModel(this)), m_feed(context)
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
    m_topList->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_topList, &QWidget::customContextMenuRequested, this, &Sidebar::askMenu);
    connect(&m_feed, &SideFeed::changed, this, &Sidebar::build);
    connect(&m_ageing, &QTimer::timeout, this, &Sidebar::build);
    build();
}

void Sidebar::start()
{
    m_ageing.start(5s);
    m_feed.start();
}

void Sidebar::askMenu(const QPoint &at)
{
    const QModelIndex index = m_topList->indexAt(at);
    if (!index.isValid())
        return;
    const SideEntry &entry = m_top->at(index.row());
    const QPoint where = m_topList->viewport()->mapToGlobal(at);
    for (const SavedView &view : m_feed.views()) {
        if (view.id == entry.view)
            return Q_EMIT viewMenuAsked(view, where);
    }
    for (const AccountStatus &status : m_feed.accounts()) {
        if (status.account.id == entry.account)
            return Q_EMIT accountMenuAsked(status, where);
    }
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
    if (!entry.query) {
        Q_EMIT pageChosen(entry.key);
        return;
    }
    Q_EMIT viewChosen(*entry.query, entry.text);
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

void Sidebar::addTags(QList<SideEntry> &entries) const
{
    if (!m_feed.tags().isEmpty())
        entries.append(heading(tr("Tags")));
    for (const QString &tag : m_feed.tags()) {
        SideEntry entry;
        entry.key = u"tag/"_s + tag;
        entry.text = tag;
        entry.icon = u"tag"_s;
        entry.query = BuiltInView::ofTag(tag);
        entry.count = m_feed.count(entry.query->text);
        entries.append(entry);
    }
}

void Sidebar::build()
{
    QList<SideEntry> entries;
    for (const BuiltInView &view : BuiltInView::in(m_context)) {
        SideEntry entry;
        entry.key = view.key();
        entry.text = view.title();
        entry.icon = QLatin1String(view.icon);
        entry.query = view.listQuery();
        entry.count = m_feed.count(entry.query->text);
        entries.append(entry);
    }
    if (!m_feed.views().isEmpty())
        entries.append(heading(tr("Saved views")));
    for (const SavedView &view : m_feed.views()) {
        SideEntry entry;
        entry.key = u"saved/"_s + view.id.toString();
        entry.text = view.name;
        entry.icon = u"view"_s;
        entry.query = listQueryOf(view);
        entry.view = view.id;
        entry.count = m_feed.count(view.query);
        entries.append(entry);
    }
    if (!m_feed.accounts().isEmpty())
        entries.append(heading(tr("Channels")));
    for (const AccountStatus &status : m_feed.accounts())
        entries.append(
            accountEntry(m_context, status, m_feed.count(BuiltInView::countedOf(m_context, status.account.id))));
    addTags(entries);
    m_top->setEntries(entries);

    QList<SideEntry> pages = m_pages;
    for (SideEntry &page : pages) {
        if (page.key == "page/outbox"_L1) {
            page.count = m_feed.outboxTroubles();
            page.tone = Tone::Bad;
        }
    }
    m_bottom->setEntries(pages);
    m_bottomList->setFixedHeight(m_bottomList->sizeHintForRow(0) * std::max<int>(1, static_cast<int>(pages.size())) +
                                 2);
    selectSilently();
}

}

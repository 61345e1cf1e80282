// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/SideFeed.h"

#include "ui/inbox/BuiltInViews.h"
#include "ui/widgets/Notices.h"

namespace firstmile
{

using namespace std::chrono_literals;

SideFeed::SideFeed(const ConsoleContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_wanted)
            count();
    });
    connect(&context.data, &ConsoleData::changed, this, &SideFeed::onChanged);
    connect(&context.data, &ConsoleData::progressed, this, &SideFeed::takeProgress);
}

void SideFeed::start()
{
    m_started = true;
    readViews();
    readAccounts();
    readTags();
}

// Where one works, tags are found by searching: only a bundle's few stand in the side bar.
void SideFeed::readTags()
{
    if (!m_context.isReadOnly())
        return;
    whenDone(m_context.data.vocabulary(), this, [this](const Result<Vocabulary> &vocabulary) {
        if (!vocabulary)
            return m_context.notices.fail(vocabulary.error());
        if (std::exchange(m_tags, vocabulary->tags) == vocabulary->tags)
            return;
        Q_EMIT changed();
        countSoon();
    });
}

void SideFeed::onChanged(const ChangeSet &changes)
{
    if (!m_started)
        return;
    if (changes.everything || !changes.accounts.isEmpty())
        readAccounts();
    if (changes.everything || changes.views)
        readViews();
    if (changes.everything || !changes.conversations.isEmpty() || !changes.outbox.isEmpty())
        countSoon();
}

void SideFeed::readViews()
{
    if (!m_started)
        return;
    whenDone(m_context.data.savedViews(), this, [this](const Result<QList<SavedView>> &views) {
        if (!views)
            return m_context.notices.fail(views.error());
        m_views = *views;
        Q_EMIT changed();
        countSoon();
    });
}

void SideFeed::readAccounts()
{
    whenDone(m_context.data.accounts(), this, [this](const Result<QList<AccountStatus>> &accounts) {
        if (!accounts)
            return m_context.notices.fail(accounts.error());
        m_accounts = *accounts;
        Q_EMIT changed();
        countSoon();
    });
}

void SideFeed::takeProgress(AccountId account, const std::optional<SyncProgress> &progress)
{
    for (AccountStatus &status : m_accounts) {
        if (status.account.id == account)
            status.sync = progress;
    }
    Q_EMIT changed();
}

QStringList SideFeed::queries() const
{
    QStringList queries;
    for (const BuiltInView &view : BuiltInView::in(m_context)) {
        if (view.counted)
            queries.append(view.listQuery().text);
    }
    for (const SavedView &view : m_views)
        queries.append(view.query);
    for (const QString &tag : m_tags)
        queries.append(BuiltInView::ofTag(tag).text);
    for (const AccountStatus &status : m_accounts)
        queries.append(BuiltInView::countedOf(m_context, status.account.id));
    return queries;
}

void SideFeed::countSoon()
{
    m_wanted = true;
    if (!m_counting && !m_pause.isActive())
        count();
}

void SideFeed::count()
{
    m_wanted = false;
    m_counting = true;
    readTags(); // more of a bundle may have been read by now
    const QStringList asked = queries();
    whenDone(m_context.data.tally(asked), this, [this, asked](const Result<QList<int>> &counts) {
        m_counting = false;
        m_pause.start();
        if (!counts)
            return m_context.notices.fail(counts.error());
        m_counts.clear();
        for (qsizetype i = 0; i < std::min(asked.size(), counts->size()); ++i)
            m_counts.insert(asked[i], counts->at(i));
        Q_EMIT changed();
    });
    whenDone(m_context.data.outboxTroubles(), this, [this](const Result<int> &troubles) {
        if (!troubles)
            return m_context.notices.fail(troubles.error());
        m_outboxTroubles = *troubles;
        Q_EMIT changed();
    });
}

}

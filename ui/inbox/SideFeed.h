// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QTimer>

namespace firstmile
{

/// What the side bar tells: saved views, accounts, and how many conversations each of its lists has. Counting runs
/// behind: at most once a second while things change, one count at a time, and nothing before start().
class SideFeed : public QObject
{
    Q_OBJECT

public:
    explicit SideFeed(const ConsoleContext &context, QObject *parent = nullptr);

    void start();
    const QList<SavedView> &views() const { return m_views; }
    const QList<AccountStatus> &accounts() const { return m_accounts; }
    const QStringList &tags() const { return m_tags; }                      ///< of a bundle; else none
    int count(const QString &query) const { return m_counts.value(query); } ///< 0: none, or not counted yet
    int outboxTroubles() const { return m_outboxTroubles; }

Q_SIGNALS:
    void changed();

private:
    void onChanged(const ChangeSet &changes);
    void readViews();
    void readAccounts();
    void readTags();
    void takeProgress(AccountId account, const std::optional<SyncProgress> &progress);
    void countSoon();
    void count();
    QStringList queries() const;

    const ConsoleContext &m_context;
    QList<SavedView> m_views;
    QList<AccountStatus> m_accounts;
    QStringList m_tags;
    QHash<QString, int> m_counts;
    int m_outboxTroubles = 0;
    bool m_started = false;
    bool m_counting = false;
    bool m_wanted = false; ///< something changed since the count began
    QTimer m_pause;
};

}

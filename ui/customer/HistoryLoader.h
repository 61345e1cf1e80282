// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/CustomerData.h"

#include <QCache>

namespace firstmile
{

/// The lines of a history that are being looked at, and a few hundred more. One question at a time, always about what
/// is looked at when it is asked: what was scrolled past meanwhile is never read.
class HistoryLoader : public QObject
{
    Q_OBJECT

public:
    explicit HistoryLoader(CustomerData &customers, QObject *parent = nullptr);

    void start(); ///< forgets all lines
    void show(const QList<HistoryKey> &seen, const QList<HistoryKey> &ahead);
    void touchAll(); ///< to be read again when they are looked at

    /// Null: not read yet. An old line stays until its new state is there.
    const HistoryEntry *line(const HistoryKey &key) const;
    bool isGone(const HistoryKey &key) const { return m_absent.contains(numberOf(key)); }
    qsizetype held() const { return m_lines.size(); } ///< lines in memory

Q_SIGNALS:
    void loaded();
    void failed(const firstmile::Error &error);

private:
    struct Kept
    {
        HistoryEntry line;
        int read = 0; ///< which reading it came from
    };
    static qint64 numberOf(const HistoryKey &key);
    void askNext();
    QList<HistoryKey> missing(const QList<HistoryKey> &keys) const;
    void take(const QList<HistoryKey> &asked, const QList<HistoryEntry> &lines, int reading);

    CustomerData &m_customers;
    QCache<qint64, Kept> m_lines;
    QList<HistoryKey> m_seen;
    QList<HistoryKey> m_ahead;
    QSet<qint64> m_absent;
    bool m_asking = false;
    int m_started = 0;
    int m_reading = 0; ///< grows when all may have changed
};

}

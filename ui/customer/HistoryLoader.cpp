// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/HistoryLoader.h"

namespace firstmile
{

namespace
{

constexpr qsizetype historyLinesKept = 600;  ///< some ten screens
constexpr qsizetype historyLinesAtOnce = 64; ///< a question is answered within a few milliseconds

}

HistoryLoader::HistoryLoader(CustomerData &customers, QObject *parent)
    : QObject(parent), m_customers(customers), m_lines(historyLinesKept)
{}

// A row of one table, and whether the line is its second: below 2^59 whatever the row's number.
qint64 HistoryLoader::numberOf(const HistoryKey &key)
{
    return key.row * 16 + static_cast<int>(key.kind) * 2 + (key.later ? 1 : 0);
}

void HistoryLoader::start()
{
    ++m_started;
    m_lines.clear();
    m_seen.clear();
    m_ahead.clear();
    m_absent.clear();
    m_asking = false;
}

void HistoryLoader::show(const QList<HistoryKey> &seen, const QList<HistoryKey> &ahead)
{
    m_seen = seen;
    m_ahead = ahead;
    askNext();
}

void HistoryLoader::touchAll()
{
    ++m_reading;
    m_absent.clear();
    askNext();
}

const HistoryEntry *HistoryLoader::line(const HistoryKey &key) const
{
    const Kept *kept = m_lines.object(numberOf(key));
    return kept ? &kept->line : nullptr;
}

QList<HistoryKey> HistoryLoader::missing(const QList<HistoryKey> &keys) const
{
    QList<HistoryKey> result;
    for (const HistoryKey &key : keys) {
        const Kept *kept = m_lines.object(numberOf(key)); // marks it as used: what is near is not thrown away
        const bool isThere = kept && kept->read == m_reading;
        if (!isThere && !isGone(key) && result.size() < historyLinesAtOnce)
            result.append(key);
    }
    return result;
}

void HistoryLoader::askNext()
{
    if (m_asking)
        return;
    QList<HistoryKey> wanted = missing(m_seen);
    if (wanted.isEmpty())
        wanted = missing(m_ahead);
    if (wanted.isEmpty())
        return;
    m_asking = true;
    whenDone(m_customers.historyLines(wanted), this,
             [this, wanted, started = m_started, reading = m_reading](const Result<QList<HistoryEntry>> &lines) {
                 if (started != m_started)
                     return;
                 m_asking = false;
                 if (!lines)
                     return Q_EMIT failed(lines.error());
                 take(wanted, *lines, reading);
             });
}

void HistoryLoader::take(const QList<HistoryKey> &asked, const QList<HistoryEntry> &lines, int reading)
{
    QSet<qint64> come;
    for (const HistoryEntry &line : lines) {
        m_lines.insert(numberOf(line.key), new Kept{line, reading});
        come.insert(numberOf(line.key));
    }
    for (const HistoryKey &key : asked) {
        if (!come.contains(numberOf(key)) && reading == m_reading)
            m_absent.insert(numberOf(key));
    }
    const int started = m_started;
    Q_EMIT loaded();
    if (started == m_started)
        askNext();
}

}

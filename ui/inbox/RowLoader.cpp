// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/RowLoader.h"

namespace firstmile
{

namespace
{

constexpr qsizetype rowsKept = 500;  ///< some ten screens
constexpr qsizetype rowsAtOnce = 64; ///< a question is answered within a few milliseconds

}

RowLoader::RowLoader(ConsoleData &data, QObject *parent) : QObject(parent), m_data(data), m_rows(rowsKept) {}

void RowLoader::start(const ListQuery &query)
{
    ++m_started;
    m_query = query;
    m_rows.clear();
    m_seen.clear();
    m_ahead.clear();
    m_absent.clear();
    m_asking = false;
}

void RowLoader::show(const QList<ConversationId> &seen, const QList<ConversationId> &ahead)
{
    m_seen = seen;
    m_ahead = ahead;
    askNext();
}

void RowLoader::touch(const QSet<ConversationId> &ids)
{
    if (m_asking)
        m_changedMeanwhile += ids;
    for (const ConversationId id : ids) {
        m_absent.remove(id);
        if (Kept *kept = m_rows.object(id))
            kept->stale = true;
    }
    askNext();
}

void RowLoader::touchAll()
{
    m_allChangedMeanwhile = m_asking;
    m_absent.clear();
    for (const ConversationId id : m_rows.keys())
        m_rows.object(id)->stale = true;
    askNext();
}

const ConversationRow *RowLoader::row(ConversationId id) const
{
    const Kept *kept = m_rows.object(id);
    return kept ? &kept->row : nullptr;
}

QList<ConversationId> RowLoader::missing(const QList<ConversationId> &ids) const
{
    QList<ConversationId> result;
    for (const ConversationId id : ids) {
        const Kept *kept = m_rows.object(id); // marks it as used: what is near is not thrown away
        if ((!kept || kept->stale) && !m_absent.contains(id) && result.size() < rowsAtOnce)
            result.append(id);
    }
    return result;
}

void RowLoader::askNext()
{
    if (m_asking)
        return;
    QList<ConversationId> wanted = missing(m_seen);
    if (wanted.isEmpty())
        wanted = missing(m_ahead);
    if (wanted.isEmpty())
        return;
    m_asking = true;
    m_changedMeanwhile.clear();
    m_allChangedMeanwhile = false;
    whenDone(m_data.rows(m_query, wanted), this,
             [this, wanted, started = m_started](const Result<QList<ConversationRow>> &rows) {
                 if (started != m_started)
                     return;
                 m_asking = false;
                 if (!rows)
                     return Q_EMIT failed(rows.error());
                 take(wanted, *rows);
             });
}

void RowLoader::take(const QList<ConversationId> &asked, const QList<ConversationRow> &rows)
{
    QSet<ConversationId> come;
    for (const ConversationRow &row : rows) {
        const ConversationId id = row.conversation.id;
        m_rows.insert(id, new Kept{row, m_allChangedMeanwhile || m_changedMeanwhile.contains(id)});
        come.insert(id);
    }
    for (const ConversationId id : asked) {
        if (!come.contains(id) && !m_changedMeanwhile.contains(id) && !m_allChangedMeanwhile)
            m_absent.insert(id);
    }
    const int started = m_started;
    Q_EMIT loaded(come);
    if (started == m_started)
        askNext();
}

}

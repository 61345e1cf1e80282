// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/StoredConsole.h"

#include "core/base/Clock.h"
#include "core/store/SavedViewRepository.h"
#include "ui/ListReads.h"
#include "ui/WorkspaceReads.h"

namespace firstmile
{

StoredConsole::StoredConsole(Database &database, const Clock &clock, QString agent, QObject *parent)
    : ConsoleData(parent), m_database(database), m_clock(clock), m_agent(std::move(agent))
{
    connect(&database, &Database::committed, this, &ConsoleData::changed);
}

QueryScene StoredConsole::scene() const
{
    return {m_clock.now(), QTimeZone::systemTimeZone(), m_agent};
}

// A whole order may take a while: rows that are scrolled to meanwhile must not wait behind it.
Async<QList<ConversationKey>> StoredConsole::order(const ListQuery &query, int limit)
{
    return m_database.read(
        [query, limit, scene = scene()](Session &session) { return reads::order(session, query, scene, limit); },
        limit > 0 ? Database::Lane::Interactive : Database::Lane::Background);
}

Async<QList<ConversationKey>> StoredConsole::keysOf(const ListQuery &query, const QList<ConversationId> &conversations)
{
    return m_database.read([query, conversations, scene = scene()](Session &session) {
        return reads::keysOf(session, query, scene, conversations);
    });
}

Async<QList<ConversationRow>> StoredConsole::rows(const ListQuery &query, const QList<ConversationId> &conversations)
{
    return m_database.read([query, conversations, scene = scene()](Session &session) {
        return reads::rows(session, query, scene, conversations);
    });
}

Async<QList<int>> StoredConsole::tally(const QStringList &queries)
{
    return m_database.read(
        [queries, scene = scene()](Session &session) { return reads::tally(session, queries, scene); },
        Database::Lane::Background);
}

Async<int> StoredConsole::outboxTroubles()
{
    return m_database.read([agent = m_agent](Session &session) { return reads::outboxTroubles(session, agent); });
}

Async<QList<SavedView>> StoredConsole::savedViews()
{
    return m_database.read([](Session &session) { return SavedViewRepository(session).all(); },
                           Database::Lane::Background);
}

Async<ThreadView> StoredConsole::thread(ConversationId conversation)
{
    return m_database.read(
        [conversation, now = m_clock.now()](Session &session) { return reads::thread(session, conversation, now); });
}

Async<Vocabulary> StoredConsole::vocabulary()
{
    return m_database.read([agent = m_agent](Session &session) { return reads::vocabulary(session, agent); });
}

Async<QByteArray> StoredConsole::attachment(MessageId message, AttachmentId attachment)
{
    return m_database.read(
        [message, attachment](Session &session) { return reads::attachment(session, message, attachment); },
        Database::Lane::Background);
}

Async<FormattedMail> StoredConsole::formatted(MessageId message)
{
    return m_database.read([message](Session &session) { return reads::formatted(session, message); },
                           Database::Lane::Background);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WorkspaceDump.h"

#include "core/store/SearchRepository.h"

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

Result<QStringList> lines(Session &session, const QString &sql, int columns)
{
    return session.all<QString>(sql, [columns](const Row &row) {
        QStringList cells;
        for (int i = 0; i < columns; ++i)
            cells.append(row.text(i));
        return cells.join(u'|');
    });
}

Result<QStringList> everything(Session &session)
{
    const QString thread = u"(SELECT min(o.remote_id) FROM messages o WHERE o.conversation_id = %1)"_s;
    FM_ASSIGN(QStringList all, lines(session,
                                     uR"(
        SELECT m.remote_id, %1, m.direction, m.automatic, m.author_handle, m.subject, m.at, m.received_at,
               length(m.text), COALESCE(s.size, -1), (SELECT count(*) FROM attachments a WHERE a.message_id = m.id),
               (SELECT count(*) FROM message_references r WHERE r.message_id = m.id)
        FROM messages m LEFT JOIN message_sources s ON s.message_id = m.id ORDER BY m.remote_id)"_s.arg(
                                         thread.arg(u"m.conversation_id"_s)),
                                     12));
    FM_ASSIGN(const QStringList conversations, lines(session, uR"(
        SELECT %1, c.subject, c.preview, c.status, c.unread, c.messages, c.first_message_at, c.last_message_at,
               c.waiting_since, (SELECT min(i.remote_key) FROM identities i WHERE i.customer_id = c.customer_id)
        FROM conversations c ORDER BY 1)"_s.arg(thread.arg(u"c.id"_s)),
                                                     10));
    FM_ASSIGN(const QStringList identities,
              lines(session, u"SELECT channel, remote_key, handle, name FROM identities ORDER BY 1, 2"_s, 4));
    FM_ASSIGN(const QStringList events, lines(session, uR"(
        SELECT e.kind, e.at, m.remote_id, %1 FROM events e LEFT JOIN messages m ON m.id = e.message_id
        ORDER BY e.at, m.remote_id, e.kind)"_s.arg(thread.arg(u"e.conversation_id"_s)),
                                              4));
    return all + conversations + identities + events;
}

Result<QStringList> hits(Session &session, const QString &word)
{
    FM_ASSIGN(const auto found, SearchRepository(session).find({{hasWords(foldPhrase(word, false))}, {}}, 100'000));
    QStringList all;
    for (const FoundMessage &each : found) {
        FM_ASSIGN(const auto remoteId, session.first<QString>(
                                           u"SELECT remote_id FROM messages WHERE id = ?"_s,
                                           [](const Row &row) { return row.text(0); }, each.message));
        all.append(word + u": "_s + remoteId.value_or(u"nothing"_s));
    }
    all.sort();
    return all;
}

}

QStringList workspaceDump(Database &database, const QStringList &words)
{
    auto reading = database.read([words](Session &session) -> Result<QStringList> {
        FM_ASSIGN(QStringList all, everything(session));
        for (const QString &word : words) {
            FM_ASSIGN(const QStringList found, hits(session, word));
            all += found;
        }
        return all;
    });
    reading.waitForFinished();
    const auto result = reading.result();
    return result ? *result : QStringList{u"not read: "_s + result.error().detail};
}

QString firstDifference(const QStringList &one, const QStringList &other)
{
    for (qsizetype i = 0; i < std::max(one.size(), other.size()); ++i) {
        if (one.value(i) != other.value(i))
            return one.value(i) + u"\n  is not\n"_s + other.value(i);
    }
    return {};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ClueRepository.h"

#include "core/store/JsonList.h"
#include "core/text/IdentityClues.h"
#include "core/text/TextHash.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

StoredClue readClue(const Row &row)
{
    StoredClue stored;
    stored.identity = row.id<IdentityId>(0);
    stored.hash = row.integer(1);
    stored.clue.kind = static_cast<ClueKind>(row.number(2));
    stored.clue.source = static_cast<ClueSource>(row.number(3));
    stored.message = row.id<MessageId>(4);
    stored.clue.value = row.text(5);
    return stored;
}

}

/// Signatures keep their case for whoever reads them, and are the same without it.
qint64 ClueRepository::hashOf(const Clue &clue)
{
    const QString value = clue.kind == ClueKind::Signature ? clue.value.toCaseFolded() : clue.value;
    return textHash(QString::number(static_cast<int>(clue.kind)) + u' ' + value);
}

Result<void> ClueRepository::tell(const Identity &identity, bool isNew)
{
    const QList<Clue> told = cluesOfIdentity(identity);
    if (!isNew) {
        FM_ASSIGN(const bool same, tells(identity.id, told));
        if (same)
            return {};
        FM_TRY(m_session.exec(u"DELETE FROM clues WHERE identity_id = ? AND message_id IS NULL"_s, identity.id));
    }
    for (const Clue &clue : told)
        FM_TRY(write(identity.id, {}, clue));
    return {};
}

/// Most of what is told anew is how many followers somebody has.
Result<bool> ClueRepository::tells(IdentityId identity, const QList<Clue> &clues)
{
    FM_ASSIGN(const auto known, (m_session.all<qint64>(
                                    u"SELECT hash FROM clues WHERE identity_id = ? AND message_id IS NULL"_s,
                                    [](const Row &row) { return row.integer(0); }, identity)));
    return known.size() == clues.size() &&
           std::ranges::all_of(clues, [&](const Clue &clue) { return known.contains(hashOf(clue)); });
}

Result<void> ClueRepository::add(IdentityId identity, MessageId message, const QList<Clue> &clues)
{
    for (const Clue &clue : clues)
        FM_TRY(write(identity, message, clue));
    return {};
}

Result<void> ClueRepository::write(IdentityId identity, MessageId message, const Clue &clue)
{
    FM_TRY(m_session.exec(uR"(
        INSERT INTO clues (identity_id, hash, kind, source, message_id, value) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (identity_id, hash) DO UPDATE SET source = excluded.source, message_id = excluded.message_id
        WHERE excluded.source < clues.source)"_s,
                          identity, hashOf(clue), static_cast<int>(clue.kind), static_cast<int>(clue.source), message,
                          clue.value));
    return {};
}

Result<void> ClueRepository::forgetMessage(MessageId message)
{
    FM_TRY(m_session.exec(u"DELETE FROM clues WHERE message_id = ?"_s, message));
    return {};
}

Result<void> ClueRepository::forgetIdentity(IdentityId identity)
{
    FM_TRY(m_session.exec(u"DELETE FROM clues WHERE identity_id = ?"_s, identity));
    return {};
}

Result<QList<StoredClue>> ClueRepository::of(const QList<IdentityId> &identities, int most)
{
    return m_session.all<StoredClue>(
        u"SELECT c.identity_id, c.hash, c.kind, c.source, c.message_id, c.value FROM "_s +
            numbersFromJson(m_session.engine()) +
            u" CROSS JOIN clues c WHERE c.identity_id = each.value ORDER BY c.source, c.message_id DESC, c.hash LIMIT ?"_s,
        readClue, jsonList(identities), most);
}

/// A clue that a hundred thousand have costs no more than one that a few have.
Result<QList<StoredClue>> ClueRepository::sharing(const QList<qint64> &hashes, int most)
{
    const QString columns = u"SELECT c.identity_id, c.hash, c.kind, c.source, c.message_id, c.value FROM "_s;
    const QString sql =
        m_session.engine() == Engine::Sqlite
            ? columns + numbersFromJson(m_session.engine()) + uR"( CROSS JOIN clues c WHERE c.hash = each.value AND
                c.identity_id IN (SELECT f.identity_id FROM clues f WHERE f.hash = each.value LIMIT ?))"_s
            : columns + numbersFromJson(m_session.engine()) +
                  u" CROSS JOIN LATERAL (SELECT * FROM clues f WHERE f.hash = each.value LIMIT ?) c"_s;
    return m_session.all<StoredClue>(sql, readClue, jsonList(hashes), most);
}

Result<QList<CustomerId>> ClueRepository::sharers(int limit, int most)
{
    return m_session.all<CustomerId>(
        uR"(
        SELECT DISTINCT i.customer_id FROM identities i JOIN clues c ON c.identity_id = i.id
        WHERE c.hash IN
            (SELECT hash FROM clues GROUP BY hash HAVING count(*) BETWEEN 2 AND CAST(? AS BIGINT))
        ORDER BY i.customer_id LIMIT ?)"_s,
        [](const Row &row) { return row.id<CustomerId>(0); }, most, limit);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ClueFill.h"

#include "core/store/ClueRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/text/ContactClues.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype identitiesAtOnce = 500;

/// Clues of what has a larger number are there.
struct ClueProgress
{
    IdentityId identities;
    MessageId messages;
};

struct ClueText
{
    MessageId message;
    IdentityId identity;
    bool isMail = false;
    QString text;
};

Result<std::optional<ClueProgress>> clueProgress(Session &session)
{
    return session.first<ClueProgress>(u"SELECT identities_before, messages_before FROM clues_progress"_s,
                                       [](const Row &row) {
                                           return ClueProgress{row.id<IdentityId>(0), row.id<MessageId>(1)};
                                       });
}

Result<IdentityId> fillIdentities(Transaction &transaction, IdentityId before, int rows)
{
    FM_ASSIGN(const auto identities, CustomerRepository(transaction).identitiesBefore(before, rows));
    for (const Identity &each : identities)
        FM_TRY(ClueRepository(transaction).tell(each, false));
    return identities.size() < rows ? IdentityId() : identities.last().id;
}

/// The messages of [last, before) that somebody else wrote, themselves.
Result<QList<ClueText>> clueTexts(Transaction &transaction, MessageId last, MessageId before)
{
    return transaction.all<ClueText>(
        uR"(
        SELECT m.id, m.identity_id, i.channel, m.text FROM messages m JOIN identities i ON i.id = m.identity_id
        WHERE m.id >= ? AND m.id < ? AND m.direction = 'in' AND m.automatic = '' AND m.contact = '' AND m.deleted = 0
        ORDER BY m.id)"_s,
        [](const Row &row) {
            return ClueText{row.id<MessageId>(0), row.id<IdentityId>(1), row.text(2) == toString(Channel::Email),
                            row.text(3)};
        },
        last, before);
}

Result<MessageId> fillMessages(Transaction &transaction, MessageId before, int rows)
{
    FM_ASSIGN(const auto ids, (transaction.all<MessageId>(
                                  u"SELECT id FROM messages WHERE id < ? ORDER BY id DESC LIMIT ?"_s,
                                  [](const Row &row) { return row.id<MessageId>(0); }, before, rows)));
    if (ids.isEmpty())
        return MessageId();
    FM_ASSIGN(const auto texts, clueTexts(transaction, ids.last(), before));
    for (const ClueText &each : texts)
        FM_TRY(ClueRepository(transaction).add(each.identity, each.message, cluesOfMessage(each.text, each.isMail)));
    return ids.size() < rows ? MessageId() : ids.last();
}

}

Result<bool> cluesAreComplete(Session &session)
{
    return clueProgress(session).transform([](const auto &progress) { return !progress.has_value(); });
}

Result<bool> fillSomeClues(Transaction &transaction, int rows)
{
    FM_ASSIGN(const auto progress, clueProgress(transaction));
    if (!progress)
        return false;
    FM_ASSIGN(const IdentityId identities, fillIdentities(transaction, progress->identities, rows));
    FM_ASSIGN(const MessageId messages, fillMessages(transaction, progress->messages, rows));
    if (!identities && !messages) {
        FM_TRY(transaction.exec(u"DELETE FROM clues_progress"_s));
        return false;
    }
    FM_TRY(transaction.exec(u"UPDATE clues_progress SET identities_before = ?, messages_before = ?"_s, identities.value,
                            messages.value));
    return true;
}

/// The older ones are passed once more behind them, which finds that they are told already.
Result<void> tellCluesOfImport(Transaction &transaction, CustomerDeedId import)
{
    FM_ASSIGN(const auto ids, (transaction.all<IdentityId>(
                                  u"SELECT id FROM identities WHERE deed_id = ? LIMIT ?"_s,
                                  [](const Row &row) { return row.id<IdentityId>(0); }, import, identitiesAtOnce + 1)));
    if (ids.size() > identitiesAtOnce) {
        FM_TRY(transaction.exec(uR"(
            INSERT INTO clues_progress (id, identities_before, messages_before)
            VALUES (1, (SELECT max(id) + 1 FROM identities), 0)
            ON CONFLICT (id) DO UPDATE SET identities_before = excluded.identities_before)"_s));
        return {};
    }
    FM_ASSIGN(const auto identities, CustomerRepository(transaction).identities(ids));
    for (const Identity &each : identities)
        FM_TRY(ClueRepository(transaction).tell(each, true));
    return {};
}

}

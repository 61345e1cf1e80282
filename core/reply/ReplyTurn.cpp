// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/ReplyTurn.h"

#include "core/store/OutboxRepository.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype firstWordsLength = 60;

QString firstWords(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= firstWordsLength)
        return line;
    const qsizetype end = line.lastIndexOf(u' ', firstWordsLength);
    return line.left(end > 0 ? end : firstWordsLength) + u" …"_s;
}

/// Each reply that was queued since has made a version.
Result<QList<OutboxItem>> queuedSince(Transaction &transaction, ConversationId conversation, qint64 seen)
{
    FM_ASSIGN(auto items, OutboxRepository(transaction).ofConversation(conversation));
    items.removeIf([seen](const OutboxItem &item) { return item.seenVersion <= seen || item.after; });
    return items;
}

Result<QString> whyOvertaken(Transaction &transaction, ConversationId conversation, qint64 seen)
{
    FM_ASSIGN(const auto items, queuedSince(transaction, conversation, seen));
    for (const OutboxItem &item : items) {
        if (item.state != OutboxState::Cancelled && !transaction.changes().outbox.contains(item.id))
            return u"%1 answered first: “%2”"_s.arg(item.agent, firstWords(item.message.text));
    }
    return u"the conversation went on meanwhile"_s;
}

}

Result<qint64> takeReplyTurn(Transaction &transaction, const Conversation &conversation, std::optional<qint64> seen)
{
    qint64 expected = conversation.version;
    if (seen && *seen != expected) {
        FM_ASSIGN(const auto items, queuedSince(transaction, conversation.id, *seen));
        expected = *seen + std::ranges::count_if(items, [&transaction](const OutboxItem &item) {
            return transaction.changes().outbox.contains(item.id);
        });
    }
    // The one statement that decides: whoever comes second waits here for the first, and finds another version.
    FM_ASSIGN(const auto version,
              (transaction.first<qint64>(
                  uR"(UPDATE conversations SET version = version + 1
                                          WHERE id = ? AND (version = ? OR CAST(? AS INTEGER) <> 0)
                                          RETURNING version)"_s,
                  [](const Row &row) { return row.integer(0); }, conversation.id, expected, !seen.has_value())));
    if (version) {
        transaction.changes().conversations.insert(conversation.id);
        return *version;
    }
    FM_ASSIGN(const QString why, whyOvertaken(transaction, conversation.id, seen.value_or(expected)));
    return Error{ErrorKind::Conflict, why, {}};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/TakenBackReply.h"

#include "core/store/ConversationRepository.h"
#include "core/store/DraftRepository.h"
#include "core/store/ReplyUseRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

bool hasNotLeft(const OutboxItem &item)
{
    return item.state == OutboxState::Held || item.state == OutboxState::Queued || item.state == OutboxState::Rejected;
}

/// It saw its own reply go into the outbox, if it had seen everything before.
Result<void> openAgain(Transaction &transaction, const Draft &old, const OutboxItem &item, Instant now)
{
    DraftRepository drafts(transaction);
    FM_TRY(drafts.setState(transaction, old.id, DraftState::Open, {}, now));
    if (old.seenVersion + 1 != item.seenVersion)
        return {};
    FM_ASSIGN(auto draft, drafts.find(old.id));
    draft->seenVersion = item.seenVersion;
    FM_ASSIGN(draft->files, drafts.files(old.id));
    FM_TRY(drafts.save(transaction, *draft));
    return {};
}

/// What went back is a draft of its own where some of the thread is out already: the old one says more than is open.
Result<void> keepTakenBack(Transaction &transaction, const QList<OutboxItem> &parts, bool isWhole, Instant now)
{
    DraftRepository drafts(transaction);
    const OutboxItem &first = parts.first();
    FM_ASSIGN(auto old, first.draft ? drafts.find(first.draft) : Result<std::optional<Draft>>(std::nullopt));
    if (isWhole && old)
        return openAgain(transaction, *old, first, now);
    FM_ASSIGN(const auto conversation, ConversationRepository(transaction).find(first.message.conversation));
    Draft draft = draftOf(first, now);
    QStringList texts;
    for (const OutboxItem &part : parts)
        texts.append(part.message.text);
    draft.text = texts.join("\n\n"_L1);
    draft.seenVersion = conversation ? conversation->version : 0;
    FM_ASSIGN(draft.files, OutboxRepository(transaction).files(first.id));
    FM_TRY(drafts.save(transaction, draft));
    return {};
}

/// A message of theirs that was written down since, or that is later than the one answered.
Result<bool> wroteSince(Session &session, const OutboxItem &item)
{
    FM_ASSIGN(const auto found, (session.first<bool>(
                                    uR"(
        SELECT 1 FROM events e JOIN conversations c ON c.id = e.conversation_id
        WHERE e.conversation_id = ? AND c.version > ? AND e.kind = 'received' AND e.automatic = ''
          AND (e.recorded_at > ?
               OR e.at > (SELECT max(m.at) FROM messages m WHERE m.conversation_id = ? AND m.remote_id = ?)) LIMIT 1)"_s,
                                    [](const Row &) { return true; }, item.message.conversation, item.seenVersion,
                                    item.createdAt, item.message.conversation, item.message.inReplyTo)));
    return found.has_value();
}

}

Result<void> takeBackReply(Transaction &transaction, OutboxId id, OutboxEvent event, const OutboxChange &change,
                           Instant now)
{
    OutboxRepository outbox(transaction);
    FM_ASSIGN(const auto thread, outbox.thread(id));
    QList<OutboxItem> parts;
    for (const OutboxItem &part : thread) {
        if (part.id != id && !hasNotLeft(part))
            continue;
        // What is no arrow of a part's state, as sending back one that was refused, is undone all the same.
        const OutboxEvent arrow = part.id == id || next(part.state, event) ? event : OutboxEvent::Undone;
        FM_TRY(outbox.apply(transaction, part.id, arrow, change, now));
        parts.append(part);
    }
    if (parts.isEmpty())
        return Error{ErrorKind::NotFound, u"there is no such reply in the outbox"_s, {}};
    FM_TRY(ReplyUseRepository(transaction).forget(transaction, parts.first().id));
    return keepTakenBack(transaction, parts, parts.size() == thread.size(), now);
}

Result<int> takeBackOvertaken(Transaction &transaction, AccountId account, Instant now)
{
    FM_ASSIGN(const auto items, OutboxRepository(transaction).unlessWritten());
    int taken = 0;
    for (const OutboxItem &item : items) {
        if (item.after || (account && item.message.account != account))
            continue; // a thread stops with its first part, or not at all
        FM_ASSIGN(const bool isOvertaken, wroteSince(transaction, item));
        if (!isOvertaken)
            continue;
        FM_TRY(takeBackReply(transaction, item.id, OutboxEvent::Overtaken,
                             {u"the customer wrote first; the reply is a draft again"_s, {}, {}, {}}, now));
        ++taken;
    }
    return taken;
}

}

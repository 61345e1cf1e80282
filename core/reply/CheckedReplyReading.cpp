// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/CheckedReplyReading.h"

#include "core/reply/ContactRefusal.h"
#include "core/reply/CustomerLanguage.h"
#include "core/reply/ReplyRoute.h"
#include "core/reply/ReplyRules.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/DraftRepository.h"
#include "core/store/FollowUpRepository.h"
#include "core/store/MessageRepository.h"
#include "core/store/OutboxRepository.h"
#include "core/store/SavedReplyRepository.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Who changed a draft so lately is writing it.
constexpr Milliseconds isWritingFor = std::chrono::minutes(10);

bool isUnderWay(const OutboxItem &item)
{
    return item.state == OutboxState::Held || item.state == OutboxState::Queued || item.state == OutboxState::Sending;
}

/// The customer's, or nobody's: what grew it and was no reply of ours.
bool hasGoneOn(const Conversation &conversation, const QList<OutboxItem> &items, qint64 seen)
{
    const auto replies =
        std::ranges::count_if(items, [seen](const OutboxItem &item) { return item.seenVersion > seen && !item.after; });
    return conversation.version > seen + replies;
}

Result<QString> whoElse(Session &session, const QList<OutboxItem> &items, const ReplyRequest &request, Instant now)
{
    for (const OutboxItem &item : items) {
        if (isUnderWay(item) && item.agent != request.agent)
            return item.agent;
    }
    FM_ASSIGN(const auto drafts, DraftRepository(session).ofConversation(request.conversation, {}));
    for (const Draft &draft : drafts) {
        const QString writer = draft.updatedBy.isEmpty() ? draft.agent : draft.updatedBy;
        const bool isWriting = draft.mode == DraftMode::Reply && draft.updatedAt > now - isWritingFor;
        if (isWriting && draft.id != request.draft && writer != request.agent)
            return writer;
    }
    return QString();
}

Result<void> readPosition(Session &session, const ReplyOrigin &origin, Instant now, CheckedReply &checked)
{
    if (origin.kind != OriginKind::SavedReply)
        return {};
    FM_ASSIGN(const auto saved, SavedReplyRepository(session).find(SavedReplyId(origin.source)));
    if (saved && saved->approved) {
        checked.position = origin.offered;
        checked.isExpired = saved->isExpired(now);
    }
    return {};
}

Result<bool> hasOpenFollowUp(Session &session, const Conversation &conversation)
{
    FM_ASSIGN(const auto followUps, FollowUpRepository(session).of(conversation.customer));
    return std::ranges::any_of(followUps, [&conversation](const FollowUp &each) {
        return !each.doneAt && each.conversation == conversation.id;
    });
}

}

Result<CheckedReply> checkedReply(Session &session, const ReplyRequest &request, Instant now)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(session).find(request.conversation));
    if (!conversation)
        return Error{ErrorKind::NotFound, u"there is no such conversation"_s, {}};
    FM_ASSIGN(const auto account, AccountRepository(session).find(conversation->account));
    FM_ASSIGN(const auto messages, MessageRepository(session).ofConversation(conversation->id));
    const Message *parent = messageToAnswer(messages);
    if (!account || !parent)
        return Error{ErrorKind::NotFound, u"there is nothing to answer"_s, {}};
    FM_ASSIGN(const auto items, OutboxRepository(session).ofConversation(conversation->id));

    CheckedReply checked;
    checked.text = (QStringList{request.text} + request.more).join("\n\n"_L1);
    checked.channel = conversation->channel;
    checked.visibility = request.visibility.value_or(parent->visibility);
    checked.language = parent->language;
    FM_ASSIGN(checked.customerLanguage, customerLanguage(session, conversation->customer, messages));
    checked.files = request.files;
    FM_ASSIGN(checked.refusal, contactRefusal(session, *account, conversation->id, parent));
    checked.isOvertaken = request.seenVersion && hasGoneOn(*conversation, items, *request.seenVersion);
    FM_ASSIGN(checked.otherAgent, whoElse(session, items, request, now));
    FM_ASSIGN(checked.hasFollowUp, hasOpenFollowUp(session, *conversation));
    FM_TRY(readPosition(session, request.origin, now, checked));
    return checked;
}

Result<QList<CheckFinding>> findingsOf(Session &session, const ReplyRequest &request, Instant now)
{
    FM_ASSIGN(const ReplyRules rules, replyRules(session));
    FM_ASSIGN(const CheckedReply checked, checkedReply(session, request, now));
    return checkReply(checked, rules.checksOff);
}

}

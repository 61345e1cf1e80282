// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/Callback.h"

#include "core/reply/ReplyRoute.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConsentRepository.h"
#include "core/store/ConversationLog.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerGroup.h"
#include "core/store/EventRepository.h"
#include "core/store/FollowUpRepository.h"
#include "core/store/MessageRepository.h"
#include "core/store/OutboxRepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// The shortest numbers that can be rung, as 112.
constexpr int fewestCallbackDigits = 3;

Error beyondRejected(const QString &why)
{
    return Error{ErrorKind::Rejected, why, {}};
}

Result<Conversation> demandedConversation(Session &session, ConversationId id)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(session).find(id));
    if (!conversation)
        return Error{ErrorKind::NotFound, u"there is no such conversation"_s, {}};
    return *conversation;
}

Result<void> refuseMove(const MoveToPhone &move, Instant now)
{
    const auto digits = std::ranges::count_if(move.phone, [](QChar c) { return c.isDigit(); });
    if (digits < fewestCallbackDigits)
        return beyondRejected(u"the number to call is missing"_s);
    if (move.until <= move.from)
        return beyondRejected(u"the time to call ends before it begins"_s);
    if (move.until <= now)
        return beyondRejected(u"the time to call is over"_s);
    if (move.consent.trimmed().isEmpty())
        return beyondRejected(u"how the customer agreed to be called is missing"_s);
    return {};
}

FollowUp callbackOf(const MoveToPhone &move, CustomerId customer, Instant now)
{
    FollowUp callback;
    callback.customer = customer;
    callback.conversation = move.closing.conversation;
    callback.kind = FollowUpKind::Callback;
    callback.dueAt = move.from;
    callback.until = move.until;
    callback.phone = move.phone.simplified();
    callback.createdAt = now;
    callback.agent = move.closing.agent;
    callback.assignee = move.assignee;
    return callback;
}

/// Calls are contacts that agents log: the telephone has no channel of its own.
Consent consentToCall(const MoveToPhone &move, CustomerId customer, Instant now)
{
    Consent consent;
    consent.customer = customer;
    consent.purpose = ConsentPurpose::Contact;
    consent.channel = Channel::Logged;
    consent.given = true;
    consent.at = now;
    consent.agent = move.closing.agent;
    consent.words = move.consent.trimmed();
    return consent;
}

/// What a reply to a conversation would answer, and by what way in private.
struct PrivateWay
{
    ReplyRoute route;
    bool isPublic = false; ///< theirs
};

Result<PrivateWay> privateWay(Session &session, const Conversation &conversation, Instant now)
{
    FM_ASSIGN(const auto account, AccountRepository(session).find(conversation.account));
    FM_ASSIGN(const auto messages, MessageRepository(session).ofConversation(conversation.id));
    PrivateWay way;
    FM_ASSIGN(way.route, routeIn(session, conversation.id, account, messages, now, Visibility::Private));
    const Message *theirs = messageToAnswer(messages);
    way.isPublic = theirs && theirs->visibility == Visibility::Public;
    return way;
}

/// What is said in public while the case goes on elsewhere: no thread, no files, and not what was drafted.
ReplyRequest publicLineOf(const ReplyRequest &request, const QString &line)
{
    ReplyRequest open;
    open.conversation = request.conversation;
    open.text = line.trimmed();
    open.agent = request.agent;
    open.seenVersion = request.seenVersion;
    open.undoWindow = request.undoWindow;
    open.at = request.at;
    open.zone = request.zone;
    open.unlessWritten = request.unlessWritten;
    return open;
}

std::optional<OutboxId> closingLineIn(const QList<Event> &events, FollowUpId callback)
{
    for (const Event &event : events) {
        if (event.kind != EventKind::MovedToPhone)
            continue;
        const QJsonObject data = QJsonDocument::fromJson(event.data.toUtf8()).object();
        if (data["followUp"_L1].toString() == callback.toString())
            return OutboxId::fromString(data["reply"_L1].toString());
    }
    return std::nullopt;
}

}

Result<MovedToPhone> moveToPhone(Transaction &transaction, const MoveToPhone &move, Instant now)
{
    FM_TRY(refuseMove(move, now));
    FM_ASSIGN(const Conversation conversation, demandedConversation(transaction, move.closing.conversation));
    FM_ASSIGN(const OutboxItem line, queueReply(transaction, move.closing, now));
    FM_ASSIGN(const CustomerId customer, standingFor(transaction, conversation.customer));
    FM_ASSIGN(const FollowUpId callback,
              FollowUpRepository(transaction).add(transaction, callbackOf(move, customer, now)));
    FM_TRY(ConsentRepository(transaction).append(transaction, consentToCall(move, customer, now)));
    FM_TRY(logDone(transaction, conversation, EventKind::MovedToPhone, {move.closing.agent, now},
                   {{u"followUp"_s, callback.toString()}, {u"reply"_s, line.id.toString()}}));
    return MovedToPhone{callback, line.id};
}

Result<std::optional<OutboxState>> closingLineOf(Session &session, const FollowUp &callback)
{
    if (callback.kind != FollowUpKind::Callback || !callback.conversation)
        return std::optional<OutboxState>();
    FM_ASSIGN(const auto events, EventRepository(session).ofConversation(callback.conversation));
    const auto reply = closingLineIn(events, callback.id);
    if (!reply)
        return std::optional<OutboxState>();
    FM_ASSIGN(const auto item, OutboxRepository(session).find(*reply));
    return item ? std::optional(item->state) : std::nullopt;
}

Result<QList<OutboxId>> moveToPrivate(Transaction &transaction, const ReplyRequest &request, const QString &publicLine,
                                      Instant now)
{
    FM_ASSIGN(const Conversation conversation, demandedConversation(transaction, request.conversation));
    FM_ASSIGN(const PrivateWay way, privateWay(transaction, conversation, now));
    if (!way.isPublic)
        return beyondRejected(u"the conversation is private already"_s);
    const bool hasLine = !publicLine.trimmed().isEmpty();
    if (!way.route.canBeSent() && !hasLine)
        return beyondRejected(way.route.why + u"; a public line can ask them to write in private"_s);
    QList<OutboxId> queued;
    if (way.route.canBeSent()) {
        ReplyRequest alone = request;
        alone.visibility = Visibility::Private;
        FM_ASSIGN(const OutboxItem item, queueReply(transaction, alone, now));
        queued.append(item.id);
    }
    if (hasLine) {
        FM_ASSIGN(const OutboxItem item, queueReply(transaction, publicLineOf(request, publicLine), now));
        queued.append(item.id);
    }
    FM_TRY(logDone(transaction, conversation, EventKind::MovedToPrivate, {request.agent, now},
                   {{u"reply"_s, queued.first().toString()}}));
    return queued;
}

Result<OutboxId> acknowledge(Transaction &transaction, const ReplyRequest &request, Instant now)
{
    FM_ASSIGN(const Conversation conversation, demandedConversation(transaction, request.conversation));
    if (request.visibility && *request.visibility != Visibility::Public)
        return beyondRejected(u"a public acknowledgement does not go out in private"_s);
    FM_ASSIGN(const auto messages, MessageRepository(transaction).ofConversation(conversation.id));
    const Message *theirs = messageToAnswer(messages);
    if (theirs && theirs->visibility != Visibility::Public)
        return beyondRejected(u"the message answered is not public"_s);
    ReplyRequest open = request;
    open.visibility = Visibility::Public;
    FM_ASSIGN(const OutboxItem item, queueReply(transaction, open, now));
    FM_TRY(logDone(transaction, conversation, EventKind::Acknowledged, {request.agent, now},
                   {{u"reply"_s, item.id.toString()}}));
    return item.id;
}

}

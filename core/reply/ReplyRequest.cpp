// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/ReplyRequest.h"

#include "core/reply/ContactRefusal.h"
#include "core/reply/ReplyRefusals.h"
#include "core/reply/ReplyRoute.h"
#include "core/reply/ReplyRules.h"
#include "core/reply/ReplyTurn.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/DraftRepository.h"
#include "core/store/ErasedKey.h"
#include "core/store/MessageRepository.h"
#include "core/store/OutboxRepository.h"
#include "core/store/ReplyUseRepository.h"
#include "core/text/SubjectKey.h"

#include <QUuid>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// RFC 5322 3.6.4: the parent's references and the parent.
QStringList referenceChain(const QList<Message> &messages, const Message &parent)
{
    QStringList chain;
    for (const Message &message : messages) {
        if (message.id == parent.id)
            break;
        const bool isOnNetwork = message.contact == ContactKind::None && !isErasedKey(message.remoteId);
        if (message.direction != Direction::Note && isOnNetwork)
            chain.append(message.remoteId);
    }
    chain.append(parent.remoteId);
    return chain;
}

QString freshKey(const Account &account)
{
    const QString unique = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (account.channel != Channel::Email)
        return unique;
    return unique + u'@' + account.handle.section(u'@', -1);
}

QString replySubject(const QString &subject)
{
    if (subject.isEmpty() || isReplySubject(subject))
        return subject;
    return u"Re: "_s + subject;
}

QList<Mailbox> recipients(const Message &parent)
{
    if (parent.direction != Direction::Inbound)
        return parent.to;
    return parent.replyTo.isEmpty() ? QList{parent.from} : parent.replyTo;
}

bool isPrivate(const ReplyRequest &request, const Message &parent)
{
    return request.visibility == Visibility::Private || parent.visibility == Visibility::Private;
}

OutgoingMessage compose(const Account &account, const Conversation &conversation, const QList<Message> &messages,
                        const Message &parent, const ReplyRequest &request, Instant now)
{
    OutgoingMessage message;
    message.account = account.id;
    message.conversation = conversation.id;
    message.key = freshKey(account);
    message.at = now;
    message.from = Mailbox{account.name, account.handle};
    message.to = recipients(parent);
    message.subject = replySubject(conversation.subject);
    message.text = request.text;
    message.html = account.channel == Channel::Email ? request.html : QString();
    message.language = parent.language;
    message.visibility = isPrivate(request, parent) ? Visibility::Private : parent.visibility;
    message.files = request.files;
    message.inReplyTo = parent.remoteId;
    if (account.channel == Channel::Email)
        message.references = referenceChain(messages, parent);
    return message;
}

/// Before it is written into the outbox, not when the network refuses it.
Result<void> refuseUnroutable(const ReplyRoute &route)
{
    if (route.canBeSent())
        return {};
    if (!route.answers)
        return Error{ErrorKind::NotFound, route.why, {}};
    const QString advice = route.kind == ReplyRoute::Kind::Browser ? u"; it can be answered in a browser"_s : QString();
    return Error{ErrorKind::Rejected, route.why + advice, {}};
}

Result<void> refuseUnwanted(Session &session, const Account &account, ConversationId conversation,
                            const Message &parent)
{
    FM_ASSIGN(const QString words, contactRefusal(session, account, conversation, &parent));
    if (!words.isEmpty())
        return Error{ErrorKind::Forbidden, words, {}};
    return {};
}

/// Whether a second person has to release it.
Result<bool> needsApproval(Session &session, const Conversation &conversation, const OutgoingMessage &message,
                           const ReplyRequest &request)
{
    FM_ASSIGN(const ReplyRules rules, replyRules(session));
    const ApprovalRule &rule = rules.approval;
    const bool isTagged =
        std::ranges::any_of(conversation.tags, [&rule](const QString &tag) { return rule.tags.contains(tag); });
    return isTagged || rule.agents.contains(request.agent) || (rule.notices && request.notice) ||
           (message.visibility != Visibility::Private && rule.channels.contains(conversation.channel));
}

OutboxItem itemOf(const ReplyRequest &request, const OutgoingMessage &message, qint64 version, bool isHeld, Instant now)
{
    OutboxItem item;
    item.message = message;
    item.state = isHeld ? OutboxState::Held : OutboxState::Queued;
    item.agent = request.agent;
    item.createdAt = item.updatedAt = now;
    item.notBefore = now + request.undoWindow;
    if (request.at) {
        item.notBefore = std::max(item.notBefore, *request.at);
        item.zone = request.zone.isEmpty() ? u"UTC"_s : request.zone;
    }
    item.unlessWritten = request.unlessWritten;
    item.draft = request.draft;
    item.notice = request.notice;
    item.seenVersion = version;
    item.origin = request.origin;
    return item;
}

/// The parts of a thread: a reply each, which goes out once the one before it has.
Result<OutboxItem> enqueueParts(Transaction &transaction, const Account &account, const ReplyRequest &request,
                                const OutboxItem &first)
{
    OutboxRepository outbox(transaction);
    OutboxItem item = first;
    FM_ASSIGN(item.id, outbox.enqueue(transaction, item));
    const OutboxItem queued = item;
    for (const QString &text : request.more) {
        item.after = item.id;
        item.message.key = freshKey(account);
        item.message.text = text;
        item.message.files.clear();
        item.origin = {};
        FM_ASSIGN(item.id, outbox.enqueue(transaction, item));
    }
    return queued;
}

/// What it was made from is measured by what goes out.
Result<void> noteUse(Transaction &transaction, const ReplyRequest &request, const OutboxItem &item, Instant now)
{
    if (request.origin.kind == OriginKind::Own)
        return {};
    ReplyUse use = useOf(request.origin, (QStringList{request.text} + request.more).join(u'\n'));
    use.at = now;
    use.agent = request.agent;
    use.conversation = request.conversation;
    use.outbox = item.id;
    return ReplyUseRepository(transaction).add(transaction, use);
}

}

Result<OutboxItem> queueReply(Transaction &transaction, const ReplyRequest &request, Instant now)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(transaction).find(request.conversation));
    if (!conversation)
        return Error{ErrorKind::NotFound, u"there is no such conversation"_s, {}};
    FM_TRY(refuseSchedule(request.at, request.zone, now));
    FM_ASSIGN(const auto account, AccountRepository(transaction).find(conversation->account));
    FM_ASSIGN(const auto messages, MessageRepository(transaction).ofConversation(conversation->id));
    FM_TRY(refuseUnroutable(routeOf(account, messages, now, request.visibility)));
    const Message *parent = messageToAnswer(messages);
    FM_TRY(refuseContent(request, *account, isPrivate(request, *parent)));
    FM_TRY(refuseUnwanted(transaction, *account, conversation->id, *parent));

    const auto message = compose(*account, *conversation, messages, *parent, request, now);
    FM_ASSIGN(const bool isHeld, needsApproval(transaction, *conversation, message, request));
    FM_ASSIGN(const qint64 version, takeReplyTurn(transaction, *conversation, request.seenVersion));
    const OutboxItem first = itemOf(request, message, version, isHeld, now);
    FM_ASSIGN(const OutboxItem item, enqueueParts(transaction, *account, request, first));
    if (request.draft)
        FM_TRY(DraftRepository(transaction).setState(transaction, request.draft, DraftState::Sent, item.id, now));
    FM_TRY(noteUse(transaction, request, item, now));
    return item;
}

}

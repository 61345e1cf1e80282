// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/ReplyRequest.h"

#include "core/reply/ContactRefusal.h"
#include "core/reply/ReplyRoute.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/DraftRepository.h"
#include "core/store/ErasedKey.h"
#include "core/store/MessageRepository.h"
#include "core/store/OutboxRepository.h"
#include "core/text/SubjectKey.h"
#include "core/text/TextLength.h"

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
    message.language = parent.language;
    message.visibility = isPrivate(request, parent) ? Visibility::Private : parent.visibility;
    message.files = request.files;
    message.inReplyTo = parent.remoteId;
    if (account.channel == Channel::Email)
        message.references = referenceChain(messages, parent);
    return message;
}

Result<void> refuseLong(const Account &account, const QString &text, bool isPrivate)
{
    const int limit = account.settings.value("maxCharacters"_L1).toInt();
    const int urlLength = account.settings.value("urlLength"_L1).toInt(usualUrlLength);
    const TextMeasure measure =
        measureText(account.channel, text, limit, urlLength, isPrivate ? Visibility::Private : Visibility::Public);
    if (measure.limit > 0 && measure.length > measure.limit) {
        return Error{ErrorKind::Rejected,
                     u"the reply has %1 characters, the channel takes %2"_s.arg(measure.length).arg(measure.limit),
                     {}};
    }
    return {};
}

Result<void> refuseFiles(const QList<OutgoingFile> &files)
{
    qint64 bytes = 0;
    for (const OutgoingFile &file : files) {
        if (file.content.isEmpty())
            return Error{ErrorKind::Rejected, u"the file %1 is empty"_s.arg(file.name), {}};
        bytes += file.content.size();
    }
    if (bytes > mostFileBytes) {
        const auto megabytes = [](qint64 size) { return QString::number(double(size) / 1e6, 'f', 1); };
        return Error{
            ErrorKind::Rejected,
            u"the files have %1 MB together, at most %2 MB go out"_s.arg(megabytes(bytes), megabytes(mostFileBytes)),
            {}};
    }
    return {};
}

Result<void> refuseEmpty(const ReplyRequest &request)
{
    if (request.text.trimmed().isEmpty() && request.files.isEmpty())
        return Error{ErrorKind::Rejected, u"the reply is empty"_s, {}};
    return {};
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

/// A message of the customer that the agent has not seen stops the reply: it may need another answer.
Result<void> refuseStale(const Conversation &conversation, const ReplyRequest &request)
{
    if (request.seenVersion && *request.seenVersion != conversation.version)
        return Error{ErrorKind::Conflict, u"the conversation went on meanwhile"_s, {}};
    return {};
}

Result<void> keepAsDraft(Transaction &transaction, const OutboxItem &item, Instant now)
{
    DraftRepository drafts(transaction);
    if (item.draft)
        return drafts.setState(transaction, item.draft, DraftState::Open, {}, now);
    FM_ASSIGN(const auto conversation, ConversationRepository(transaction).find(item.message.conversation));
    Draft draft = draftOf(item, now);
    draft.seenVersion = conversation ? conversation->version : 0;
    FM_TRY(drafts.save(transaction, draft));
    return {};
}

}

Result<OutboxItem> queueReply(Transaction &transaction, const ReplyRequest &request, Instant now)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(transaction).find(request.conversation));
    if (!conversation)
        return Error{ErrorKind::NotFound, u"there is no such conversation"_s, {}};
    FM_TRY(refuseStale(*conversation, request));
    FM_TRY(refuseEmpty(request));
    FM_TRY(refuseFiles(request.files));
    FM_ASSIGN(const auto account, AccountRepository(transaction).find(conversation->account));
    FM_ASSIGN(const auto messages, MessageRepository(transaction).ofConversation(conversation->id));
    FM_TRY(refuseUnroutable(routeOf(account, messages, now, request.visibility)));
    const Message *parent = messageToAnswer(messages);
    FM_TRY(refuseUnwanted(transaction, *account, conversation->id, *parent));
    FM_TRY(refuseLong(*account, request.text, isPrivate(request, *parent)));

    OutboxItem item;
    item.message = compose(*account, *conversation, messages, *parent, request, now);
    item.agent = request.agent;
    item.draft = request.draft;
    item.createdAt = item.updatedAt = now;
    item.notBefore = now + request.undoWindow;
    FM_ASSIGN(item.id, OutboxRepository(transaction).enqueue(transaction, item));
    if (request.draft)
        FM_TRY(DraftRepository(transaction).setState(transaction, request.draft, DraftState::Sent, item.id, now));
    return item;
}

Result<void> undoReply(Transaction &transaction, OutboxId id, const QString &, Instant now)
{
    OutboxRepository outbox(transaction);
    FM_ASSIGN(const auto item, outbox.find(id));
    FM_TRY(outbox.apply(transaction, id, OutboxEvent::Undone, {}, now));
    return keepAsDraft(transaction, *item, now);
}

Result<void> retryReply(Transaction &transaction, OutboxId id, const QString &, Instant now)
{
    FM_TRY(OutboxRepository(transaction).apply(transaction, id, OutboxEvent::Retry, {{}, {}, now}, now));
    return {};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/ReplyRequest.h"

#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/DraftRepository.h"
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

/// The message that is answered: the customer's newest, or ours if they never wrote.
const Message *answered(const QList<Message> &messages)
{
    const Message *found = nullptr;
    for (const Message &message : messages) {
        if (message.direction == Direction::Note || message.deleted)
            continue;
        if (!found || message.direction == Direction::Inbound || found->direction != Direction::Inbound)
            found = &message;
    }
    return found;
}

/// RFC 5322 3.6.4: the parent's references and the parent.
QStringList referenceChain(const QList<Message> &messages, const Message &parent)
{
    QStringList chain;
    for (const Message &message : messages) {
        if (message.id == parent.id)
            break;
        if (message.direction != Direction::Note)
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
    return parent.direction == Direction::Inbound ? QList{parent.from} : parent.to;
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
    message.visibility = parent.visibility;
    message.inReplyTo = parent.remoteId;
    if (account.channel == Channel::Email)
        message.references = referenceChain(messages, parent);
    return message;
}

Result<void> refuseUnsendable(const Account &account, const QString &text)
{
    if (text.trimmed().isEmpty())
        return Error{ErrorKind::Rejected, u"the reply is empty"_s, {}};
    const int limit = account.settings.value("maxCharacters"_L1).toInt();
    const TextMeasure measure = measureText(account.channel, text, limit);
    if (measure.limit > 0 && measure.length > measure.limit) {
        return Error{ErrorKind::Rejected,
                     u"the reply has %1 characters, the channel takes %2"_s.arg(measure.length).arg(measure.limit),
                     {}};
    }
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
    FM_ASSIGN(const auto present, drafts.find(item.message.conversation, item.agent, DraftMode::Reply));
    if (present)
        return {}; // what is being typed now is not overwritten; the text stays in the outbox too
    FM_ASSIGN(const auto conversation, ConversationRepository(transaction).find(item.message.conversation));
    return drafts.save(transaction, {{},
                                     item.message.conversation,
                                     item.agent,
                                     DraftMode::Reply,
                                     item.message.text,
                                     conversation ? conversation->version : 0,
                                     now});
}

}

Result<OutboxItem> queueReply(Transaction &transaction, const ReplyRequest &request, Instant now)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(transaction).find(request.conversation));
    if (!conversation)
        return Error{ErrorKind::NotFound, u"there is no such conversation"_s, {}};
    FM_TRY(refuseStale(*conversation, request));
    FM_ASSIGN(const auto account, AccountRepository(transaction).find(conversation->account));
    if (!account)
        return Error{ErrorKind::NotFound, u"the account of this conversation was removed"_s, {}};
    FM_TRY(refuseUnsendable(*account, request.text));
    FM_ASSIGN(const auto messages, MessageRepository(transaction).ofConversation(conversation->id));
    const Message *parent = answered(messages);
    if (!parent)
        return Error{ErrorKind::NotFound, u"there is nothing to answer in this conversation"_s, {}};

    OutboxItem item;
    item.message = compose(*account, *conversation, messages, *parent, request, now);
    item.agent = request.agent;
    item.createdAt = item.updatedAt = now;
    item.notBefore = now + request.undoWindow;
    FM_ASSIGN(item.id, OutboxRepository(transaction).enqueue(transaction, item));
    FM_TRY(DraftRepository(transaction)
               .save(transaction, {{}, conversation->id, request.agent, DraftMode::Reply, {}, 0, now}));
    return item;
}

Result<void> undoReply(Transaction &transaction, OutboxId id, Instant now)
{
    OutboxRepository outbox(transaction);
    FM_ASSIGN(const auto item, outbox.find(id));
    FM_TRY(outbox.apply(transaction, id, OutboxEvent::Undone, {}, now));
    return keepAsDraft(transaction, *item, now);
}

Result<void> retryReply(Transaction &transaction, OutboxId id, Instant now)
{
    FM_TRY(OutboxRepository(transaction).apply(transaction, id, OutboxEvent::Retry, {{}, {}, now}, now));
    return {};
}

}

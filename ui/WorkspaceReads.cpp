// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WorkspaceReads.h"

#include "core/channels/mail/MailParts.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/MessageRepository.h"
#include "core/store/OutboxRepository.h"
#include "core/store/UsageRepository.h"
#include "core/store/VocabularyRepository.h"
#include "core/text/SearchFold.h"

#include <algorithm>

namespace firstmile::reads
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int outboxCounted = 500; ///< as many as the outbox shows

bool canBePrivate(const std::optional<Account> &account, const QList<Message> &messages, const ReplyRoute &route,
                  Instant now)
{
    const Message *answered = messageToAnswer(messages);
    return answered && answered->visibility == Visibility::Public && route.kind != ReplyRoute::Kind::None &&
           routeOf(account, messages, now, Visibility::Private).canBeSent();
}

Result<std::optional<Instant>> lastSeen(Session &session, ConversationId id)
{
    FM_ASSIGN(const auto events, EventRepository(session).ofConversation(id));
    std::optional<Instant> seen;
    for (const Event &event : events) {
        if (event.kind == EventKind::Seen && (!seen || event.at > *seen))
            seen = event.at;
    }
    return seen;
}

}

Result<int> outboxTroubles(Session &session, const QString &agent)
{
    FM_ASSIGN(const auto items, OutboxRepository(session).all(outboxCounted));
    return static_cast<int>(std::count_if(items.cbegin(), items.cend(), [&](const OutboxItem &item) {
        return item.state == OutboxState::Rejected || item.state == OutboxState::Uncertain ||
               (item.state == OutboxState::Held && item.agent != agent);
    }));
}

Result<ThreadView> thread(Session &session, ConversationId id, Instant now)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(session).find(id));
    if (!conversation)
        return Error{ErrorKind::NotFound, {}, {}};
    ThreadView view;
    view.conversation = *conversation;
    FM_ASSIGN(const auto account, AccountRepository(session).find(conversation->account));
    view.account = account.value_or(Account());
    view.limits.maxLength = view.account.settings.value("maxCharacters"_L1).toInt();
    FM_ASSIGN(view.messages, MessageRepository(session).ofConversation(id));
    FM_ASSIGN(view.outbox, OutboxRepository(session).ofConversation(id));
    view.outbox.removeIf([](const OutboxItem &item) {
        return item.state == OutboxState::Sent || item.state == OutboxState::Confirmed ||
               item.state == OutboxState::Cancelled;
    }); // what was sent stands among the messages
    FM_ASSIGN(view.lookedAt, lastSeen(session, id));
    view.asOf = now;
    FM_ASSIGN(view.route, routeIn(session, id, account, view.messages, now));
    view.canBePrivate = canBePrivate(account, view.messages, view.route, now);
    return view;
}

Result<QList<AccountStatus>> accounts(Session &session, const QHash<AccountId, SyncProgress> &syncs, Instant now)
{
    AccountRepository repository(session);
    FM_ASSIGN(const auto accounts, repository.all());
    FM_ASSIGN(const auto usage, UsageRepository(session).monthOfAll(now));
    QList<AccountStatus> result;
    for (const Account &account : accounts) {
        FM_ASSIGN(auto gaps, repository.gaps(account.id));
        gaps.removeIf([](const Gap &gap) { return gap.closedAt.has_value(); });
        const auto sync = syncs.constFind(account.id);
        result.append(
            {account, gaps, sync == syncs.cend() ? std::nullopt : std::optional(*sync), usage.value(account.id)});
        if (result.last().sync)
            result.last().sync->paused = account.paused;
    }
    return result;
}

Result<Vocabulary> vocabulary(Session &session, const QString &agent)
{
    VocabularyRepository repository(session);
    Vocabulary vocabulary;
    FM_ASSIGN(vocabulary.agents, repository.agents());
    FM_ASSIGN(vocabulary.teams, repository.teams());
    FM_ASSIGN(vocabulary.tags, repository.tags());
    FM_ASSIGN(const auto accounts, AccountRepository(session).all());
    for (const Account &account : accounts)
        vocabulary.accounts << account.handle;
    vocabulary.agents.removeAll(agent);
    vocabulary.agents.prepend(agent);
    return vocabulary;
}

/// What we sent ourselves is in the outbox, what came is in the source of the message.
Result<QByteArray> contentOf(Session &session, const Message &message, const Attachment &attachment)
{
    FM_ASSIGN(const auto sent, OutboxRepository(session).fileAt(attachment.part));
    if (sent)
        return sent->content;
    FM_ASSIGN(const auto source, MessageRepository(session).source(message.id));
    if (!source)
        return Error{ErrorKind::NotFound, {}, {}};
    return attachmentContent(source->bytes, attachment.part);
}

Result<QByteArray> attachment(Session &session, MessageId id, AttachmentId attachment)
{
    MessageRepository messages(session);
    FM_ASSIGN(const auto message, messages.find(id));
    if (!message)
        return Error{ErrorKind::NotFound, {}, {}};
    for (const Attachment &each : message->attachments) {
        if (each.id == attachment)
            return contentOf(session, *message, each);
    }
    return Error{ErrorKind::NotFound, {}, {}};
}

Result<FormattedMail> formatted(Session &session, MessageId message)
{
    FM_ASSIGN(const auto source, MessageRepository(session).source(message));
    if (!source)
        return FormattedMail();
    const QByteArray &mail = source->bytes;
    return formattedMail(mailHtml(mail), [&mail](const QStringList &ids) { return inlineFiles(mail, ids); });
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/Threader.h"

#include "core/store/EventRepository.h"
#include "core/text/SubjectKey.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// A mail client that drops References still keeps the subject; after this long a subject says nothing any more.
constexpr Milliseconds subjectLife = std::chrono::hours(24 * 30);

}

Result<ThreadPlace> Threader::place(const IncomingMessage &message, CustomerId customer)
{
    FM_ASSIGN(auto conversations, related(message));
    if (conversations.isEmpty())
        return bySubject(message, customer);
    const ConversationId oldest = *std::min_element(conversations.cbegin(), conversations.cend());
    FM_TRY(file(conversations, oldest));
    return ThreadPlace{oldest, false};
}

Result<QList<ConversationId>> Threader::related(const IncomingMessage &message)
{
    QList<ConversationId> found;
    MessageRepository messages(m_transaction);
    if (!message.threadKey.isEmpty())
        FM_TRY(addRelated(found, ConversationRepository(m_transaction).withThreadKey(m_account.id, message.threadKey)));
    QStringList ancestors = message.references;
    if (!message.inReplyTo.isEmpty() && !ancestors.contains(message.inReplyTo))
        ancestors.append(message.inReplyTo);
    for (const QString &ancestor : ancestors)
        FM_TRY(addRelated(found, messages.conversationOf(m_account.id, ancestor)));
    FM_TRY(addRelated(found, messages.conversationReferring(m_account.id, message.remoteId)));
    if (found.isEmpty()) {
        for (const QString &ancestor : ancestors) // an ancestor we never got, but that others answered too
            FM_TRY(addRelated(found, messages.conversationReferring(m_account.id, ancestor)));
    }
    return found;
}

Result<void> Threader::addRelated(QList<ConversationId> &found, Result<std::optional<ConversationId>> conversation)
{
    if (!conversation)
        return conversation.error();
    if (*conversation && !found.contains(**conversation))
        found.append(**conversation);
    return {};
}

Result<void> Threader::file(const QList<ConversationId> &conversations, ConversationId under)
{
    for (const ConversationId each : conversations) {
        if (each == under)
            continue;
        FM_TRY(MessageRepository(m_transaction).moveAll(each, under));
        FM_TRY(EventRepository(m_transaction).refile(each, under));
        FM_TRY(ConversationRepository(m_transaction).refresh(m_transaction, each));
    }
    return {};
}

Result<ThreadPlace> Threader::bySubject(const IncomingMessage &message, CustomerId customer)
{
    if (m_account.channel != Channel::Email || !isReplySubject(message.subject))
        return ThreadPlace{};
    const QString key = subjectKey(message.subject);
    if (key.isEmpty())
        return ThreadPlace{};
    FM_ASSIGN(const auto conversation,
              ConversationRepository(m_transaction).withSubject(m_account.id, customer, key, message.at - subjectLife));
    return ThreadPlace{conversation.value_or(ConversationId()), conversation.has_value()};
}

}

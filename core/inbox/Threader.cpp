// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/Threader.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// A mail client that drops References still keeps the subject; after this long a subject says nothing any more.
constexpr Milliseconds subjectLife = std::chrono::hours(24 * 30);

void addRelated(QList<ConversationId> &found, ConversationId conversation)
{
    if (conversation && !found.contains(conversation))
        found.append(conversation);
}

}

Result<ConversationId> Threader::place(const PreparedItem &item, CustomerId customer)
{
    const auto conversations = related(item);
    if (conversations.isEmpty())
        return bySubject(item, customer);
    const ConversationId oldest = *std::min_element(conversations.cbegin(), conversations.cend());
    FM_TRY(file(conversations, oldest));
    return oldest;
}

QList<ConversationId> Threader::related(const PreparedItem &item)
{
    QList<ConversationId> found;
    const PreparedMessage &content = item.content;
    if (!content.message.threadKey.isEmpty())
        addRelated(found, m_memory.ofThread(content.message.threadKey));
    for (qsizetype i = 0; i < content.ancestors.size(); ++i)
        addRelated(found, m_memory.ofMessage(content.ancestorHashes[i], content.ancestors[i]));
    addRelated(found, m_memory.referringTo(item.remoteHash));
    if (found.isEmpty()) {
        for (const qint64 ancestor : content.ancestorHashes) // one that we never got, but that others answered too
            addRelated(found, m_memory.referringTo(ancestor));
    }
    return found;
}

Result<void> Threader::file(const QList<ConversationId> &conversations, ConversationId under)
{
    for (const ConversationId each : conversations) {
        if (each != under)
            FM_TRY(m_memory.move(each, under));
    }
    return {};
}

Result<ConversationId> Threader::bySubject(const PreparedItem &item, CustomerId customer)
{
    if (m_account.channel != Channel::Email || !item.isReply || item.subjectKey.isEmpty())
        return ConversationId();
    return m_memory.underSubject(customer, item.subjectKey, item.content.message.at - subjectLife);
}

}

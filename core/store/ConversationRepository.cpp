// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ConversationRepository.h"

#include "core/store/ConversationBatch.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<ConversationId> ConversationRepository::create(const NewConversation &fresh)
{
    return ConversationWriter(m_session).create(fresh);
}

Result<void> ConversationRepository::refresh(Transaction &transaction, ConversationId id)
{
    return ConversationWriter(m_session).refresh(transaction, {{id, 1}});
}

Result<void> ConversationRepository::setStatus(Transaction &transaction, ConversationId id, ConversationStatus status,
                                               std::optional<Instant> snoozedUntil)
{
    return ConversationBatch(transaction).setStatus({id}, status, snoozedUntil);
}

Result<void> ConversationRepository::setUnread(Transaction &transaction, ConversationId id, bool unread)
{
    FM_ASSIGN(
        const qint64 changed,
        m_session.exec(u"UPDATE conversations SET unread = ? WHERE id = ? AND unread <> ?"_s, unread, id, unread));
    if (changed > 0)
        transaction.changes().conversations.insert(id);
    return {};
}

Result<void> ConversationRepository::setHandedTo(Transaction &transaction, ConversationId id, const QString &team)
{
    FM_TRY(m_session.exec(u"UPDATE conversations SET handed_to = ? WHERE id = ?"_s, team, id));
    transaction.changes().conversations.insert(id);
    return {};
}

}

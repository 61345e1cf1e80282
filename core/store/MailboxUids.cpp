// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MailboxUids.h"

#include "core/store/JsonList.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<QList<ConversationId>> MailboxUids::unreadThatEndWith(const QList<qint64> &uids)
{
    if (uids.isEmpty())
        return QList<ConversationId>();
    // CROSS JOIN, because it tells SQLite to walk the given list and look each of it up.
    return m_session.all<ConversationId>(
        u"SELECT DISTINCT c.id FROM "_s + numbersFromJson(m_session.engine()) + uR"( CROSS JOIN mailbox_uids u
            JOIN messages m ON m.id = u.message_id
            JOIN conversations c ON c.id = m.conversation_id
            WHERE u.account_id = ? AND u.mailbox = ? AND u.uid_validity = ? AND u.uid = each.value
                AND m.direction = 'in' AND c.unread = 1
                AND NOT EXISTS (SELECT 1 FROM messages later
                                WHERE later.conversation_id = c.id AND later.direction = 'in'
                                    AND (later.at > m.at OR (later.at = m.at AND later.id > m.id)))
            ORDER BY c.id)"_s,
        [](const Row &row) { return row.id<ConversationId>(0); }, jsonList(uids), m_account, m_mailbox, m_uidValidity);
}

Result<void> MailboxUids::forget(const QList<qint64> &uids)
{
    if (uids.isEmpty())
        return {};
    FM_TRY(
        m_session.exec(u"DELETE FROM mailbox_uids WHERE account_id = ? AND mailbox = ? AND uid_validity = ? AND uid IN "
                       "(SELECT value FROM %1)"_s.arg(numbersFromJson(m_session.engine())),
                       m_account, m_mailbox, m_uidValidity, jsonList(uids)));
    return {};
}

}

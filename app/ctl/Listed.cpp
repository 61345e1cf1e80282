// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Listed.h"

#include "app/ctl/Terminal.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString waitWords(const Conversation &conversation, Instant now)
{
    if (!conversation.waitingSince)
        return u"-"_s;
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(now - *conversation.waitingSince).count();
    if (minutes < 120)
        return u"%1 min"_s.arg(minutes);
    return minutes < 2880 ? u"%1 h"_s.arg(minutes / 60) : u"%1 d"_s.arg(minutes / 1440);
}

}

Result<QHash<AccountId, QString>> accountHandles(Session &session)
{
    FM_ASSIGN(const auto accounts, AccountRepository(session).allEver());
    QHash<AccountId, QString> handles;
    for (const Account &account : accounts)
        handles.insert(account.id, account.handle);
    return handles;
}

Result<Listed> listOf(Session &session, const ConversationQuery &query, int limit,
                      const std::optional<ConversationKey> &after)
{
    ConversationRepository conversations(session);
    // One more than is shown tells whether there are more.
    FM_ASSIGN(auto keys, conversations.order(query, limit > 0 && !after ? limit + 1 : 0));
    if (after)
        keys.erase(keys.begin(), std::upper_bound(keys.begin(), keys.end(), *after));
    Listed listed;
    listed.hasMore = limit > 0 && keys.size() > limit;
    listed.keys = listed.hasMore ? keys.mid(0, limit) : keys;
    QList<ConversationId> ids;
    for (const ConversationKey &key : std::as_const(listed.keys))
        ids.append(key.id);
    FM_ASSIGN(listed.conversations, conversations.rows(ids));
    FM_ASSIGN(listed.handles, accountHandles(session));
    return listed;
}

void sayConversations(const Listed &listed, Instant now)
{
    QList<QStringList> rows{{u"ID"_s, u"CHANNEL"_s, u"WAITS"_s, u"CUSTOMER"_s, u"ABOUT"_s}};
    for (const Conversation &each : listed.conversations) {
        const QString about = each.subject.isEmpty() ? each.preview : each.subject;
        rows.append({each.id.toString(), toString(each.channel), waitWords(each, now),
                     (each.unread ? u"* "_s : u"  "_s) + terminal::harmless(each.customerName.left(28)),
                     terminal::harmless(about.left(80))});
    }
    terminal::table(rows);
}

}

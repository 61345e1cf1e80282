// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ErasureScope.h"

#include "core/store/CustomerGroup.h"
#include "core/store/JsonList.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

using ErasedWord = std::pair<MessageId, ConversationId>;

ErasedWord readErasedWord(const Row &row)
{
    return {row.id<MessageId>(0), row.id<ConversationId>(1)};
}

/// A bounce repeats our mail and the address that it did not reach. Other people's words stay theirs, and what went
/// with somebody else is not taken again.
Result<QList<ErasedWord>> erasedWords(Session &session, const ErasureScope &scope)
{
    const QString list = u"(SELECT value FROM "_s + numbersFromJson(session.engine()) + u')';
    return session.all<ErasedWord>(uR"(
        SELECT id, conversation_id FROM messages WHERE erased = 0 AND identity_id IN )"_s +
                                       list + uR"(
        UNION SELECT id, conversation_id FROM messages
        WHERE erased = 0 AND conversation_id IN )"_s +
                                       list + u" AND (identity_id IS NULL OR automatic = 'bounce') ORDER BY 1"_s,
                                   readErasedWord, jsonList(scope.identities), jsonList(scope.conversations));
}

}

Result<ErasureScope> erasureScope(Session &session, CustomerId customer)
{
    ErasureScope scope;
    FM_ASSIGN(scope.customers, groupOf(session, customer));
    const QString ofThese =
        u" WHERE customer_id IN (SELECT value FROM "_s + numbersFromJson(session.engine()) + u") ORDER BY id"_s;
    const QString customers = jsonList(scope.customers);
    FM_ASSIGN(scope.identities, (session.all<IdentityId>(
                                    u"SELECT id FROM identities"_s + ofThese,
                                    [](const Row &row) { return row.id<IdentityId>(0); }, customers)));
    FM_ASSIGN(scope.conversations, (session.all<ConversationId>(
                                       u"SELECT id FROM conversations"_s + ofThese,
                                       [](const Row &row) { return row.id<ConversationId>(0); }, customers)));
    FM_ASSIGN(const auto words, erasedWords(session, scope));
    QSet<ConversationId> touched(scope.conversations.cbegin(), scope.conversations.cend());
    for (const auto &[message, conversation] : words) {
        scope.messages.append(message);
        touched.insert(conversation);
    }
    scope.touched = touched.values();
    std::ranges::sort(scope.touched);
    return scope;
}

}

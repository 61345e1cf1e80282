// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ErasureScope.h"

#include "core/store/CustomerGroup.h"
#include "core/store/JsonList.h"

#include <QJsonDocument>
#include <QJsonObject>

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

Result<QList<qint64>> hiddenAnswers(Session &session, const ErasureScope &scope,
                                    const QHash<std::pair<AccountId, QString>, MessageId> &named)
{
    FM_ASSIGN(const auto answers,
              (session.all<qint64>(
                  uR"(SELECT m.id, m.account_id, r.content FROM messages m
                      JOIN erased_rows r ON r.table_name = 'messages' AND r.row_id = m.id
                      WHERE m.erased = 1 AND r.row_id <> 0 AND m.conversation_id IN (SELECT value FROM )"_s +
                      numbersFromJson(session.engine()) + u')',
                  [&named](const Row &row) {
                      const QJsonObject kept = QJsonDocument::fromJson(row.utf8(2)).object();
                      const QString parent = kept["in_reply_to"_L1].toString();
                      const bool isAnswer = !parent.isEmpty() && named.contains({row.id<AccountId>(1), parent});
                      return isAnswer ? row.integer(0) : 0;
                  },
                  jsonList(scope.touched))));
    QSet<qint64> hidden(answers.cbegin(), answers.cend());
    hidden.remove(0);
    for (const MessageId own : scope.messages)
        hidden.remove(own.value);
    return hidden.values();
}

}

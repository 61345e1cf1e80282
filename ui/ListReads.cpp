// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ListReads.h"

#include "core/inbox/Search.h"
#include "core/inbox/Views.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "ui/inbox/BuiltInViews.h"

namespace firstmile::reads
{

namespace
{

Result<void> addSnippets(Session &session, const ConversationQuery &query, QList<ConversationRow> &rows)
{
    if (!query.hasMessageCriteria())
        return {};
    QList<ConversationId> ids;
    for (const ConversationRow &row : rows)
        ids.append(row.conversation.id);
    FM_ASSIGN(const auto hits, bestHits(session, query, ids));
    for (ConversationRow &row : rows) {
        const Snippet snippet = hits.value(row.conversation.id).snippet;
        row.snippet = snippet.text;
        for (const TextRange &mark : snippet.marks)
            row.hits.append({static_cast<int>(mark.start), static_cast<int>(mark.length)});
    }
    return {};
}

/// The counts that every console asks for come from one look at the workspace.
QHash<QString, int> knownCounts(const ConversationTally &tally, const QList<Account> &accounts)
{
    const QHash<QString, int> byName = {{QStringLiteral("waiting"), tally.waiting},
                                        {QStringLiteral("mine"), tally.mine},
                                        {QStringLiteral("open"), tally.open},
                                        {QStringLiteral("unread"), tally.unread},
                                        {QStringLiteral("snoozed"), tally.snoozed},
                                        {QStringLiteral("closed"), tally.closed},
                                        {QStringLiteral("follow-ups"), tally.followUpsDue},
                                        {QStringLiteral("all"), tally.all}};
    QHash<QString, int> counts;
    for (const View &view : builtInViews()) {
        if (const auto count = byName.constFind(view.name); count != byName.cend())
            counts.insert(view.query, *count);
    }
    for (const Account &account : accounts)
        counts.insert(BuiltInView::waitingOf(account.id), tally.waitingOn.value(account.id));
    return counts;
}

}

Result<ConversationQuery> conversationQuery(const ListQuery &query, const QueryScene &scene)
{
    const QueryReading reading = readQuery(query.text, query.sort, scene);
    if (!reading.isValid())
        return Error{ErrorKind::Malformed, reading.problems.first().piece, {}};
    return reading.query;
}

Result<QList<ConversationKey>> order(Session &session, const ListQuery &query, const QueryScene &scene, int limit)
{
    FM_ASSIGN(const auto read, conversationQuery(query, scene));
    return ConversationRepository(session).order(read, limit);
}

Result<QList<ConversationKey>> keysOf(Session &session, const ListQuery &query, const QueryScene &scene,
                                      const QList<ConversationId> &conversations)
{
    FM_ASSIGN(const auto read, conversationQuery(query, scene));
    return ConversationRepository(session).keysOf(read, conversations);
}

Result<QList<ConversationRow>> rows(Session &session, const ListQuery &query, const QueryScene &scene,
                                    const QList<ConversationId> &conversations)
{
    FM_ASSIGN(const auto read, conversationQuery(query, scene));
    FM_ASSIGN(const auto found, ConversationRepository(session).rows(conversations));
    QList<ConversationRow> rows;
    rows.reserve(found.size());
    for (const Conversation &conversation : found)
        rows.append({conversation, {}, {}});
    FM_TRY(addSnippets(session, read, rows));
    return rows;
}

Result<QList<int>> tally(Session &session, const QStringList &queries, const QueryScene &scene)
{
    ConversationRepository conversations(session);
    FM_ASSIGN(const auto whole, conversations.tally(scene.agent, scene.now));
    FM_ASSIGN(const auto accounts, AccountRepository(session).all());
    const QHash<QString, int> known = knownCounts(whole, accounts);
    QList<int> counts;
    for (const QString &text : queries) {
        if (const auto count = known.constFind(text); count != known.cend()) {
            counts.append(*count);
            continue;
        }
        const auto read = conversationQuery({text, ConversationSort::Newest}, scene);
        if (!read) { // kept by another version: the list itself says what is wrong
            counts.append(0);
            continue;
        }
        FM_ASSIGN(const auto order, conversations.order(*read));
        counts.append(static_cast<int>(order.size()));
    }
    return counts;
}

}

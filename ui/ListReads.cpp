// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ListReads.h"

#include "core/inbox/Search.h"
#include "core/inbox/Views.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/MessageRepository.h"
#include "core/store/SearchRepository.h"
#include "core/text/SearchFold.h"
#include "ui/inbox/BuiltInViews.h"

namespace firstmile::reads
{

namespace
{

QList<SearchPhrase> phrasesOf(const ConversationQuery &query)
{
    QList<SearchPhrase> phrases;
    for (const Criterion &criterion : query.criteria) {
        if (!criterion.negated &&
            (criterion.kind == Criterion::Kind::Words || criterion.kind == Criterion::Kind::Subject ||
             criterion.kind == Criterion::Kind::File))
            phrases += criterion.phrases;
    }
    return phrases;
}

QStringList wordsOf(const QList<SearchPhrase> &phrases)
{
    QStringList words;
    for (const SearchPhrase &phrase : phrases)
        words += phrase.words;
    return words;
}

/// The hit of each of some conversations that stands first in the order of the query.
Result<QHash<ConversationId, FoundMessage>> bestHits(Session &session, const ConversationQuery &query,
                                                     const QList<ConversationId> &conversations)
{
    QList<Criterion> ofMessages = query.criteria;
    ofMessages.removeIf([](const Criterion &criterion) { return !criterion.isOfMessage(); });
    const bool ranked = query.sort == ConversationSort::Relevance;
    FM_ASSIGN(const auto found, SearchRepository(session).matching(ofMessages, ranked, conversations));
    QHash<ConversationId, FoundMessage> best;
    for (const FoundMessage &each : found) {
        const auto known = best.constFind(each.conversation);
        if (known == best.cend() || each.place < known->place)
            best.insert(each.conversation, each);
    }
    return best;
}

Result<void> addSnippets(Session &session, const ConversationQuery &query, QList<ConversationRow> &rows)
{
    const QList<SearchPhrase> phrases = phrasesOf(query);
    if (phrases.isEmpty())
        return {};
    QList<ConversationId> ids;
    for (const ConversationRow &row : rows)
        ids.append(row.conversation.id);
    FM_ASSIGN(const auto hits, bestHits(session, query, ids));
    for (ConversationRow &row : rows) {
        const auto hit = hits.constFind(row.conversation.id);
        if (hit == hits.cend())
            continue;
        FM_ASSIGN(const auto message, MessageRepository(session).find(hit->message));
        if (!message)
            continue;
        row.snippet = snippetOf(message->text.isEmpty() ? message->subject : message->text, wordsOf(phrases));
        row.hits = hitsIn(row.snippet, phrases);
    }
    return {};
}

/// The counts that every console asks for come from one look at the workspace.
QHash<QString, int> knownCounts(const ConversationTally &tally, const QList<Account> &accounts)
{
    const QHash<QString, int> byName = {
        {QStringLiteral("waiting"), tally.waiting}, {QStringLiteral("mine"), tally.mine},
        {QStringLiteral("open"), tally.open},       {QStringLiteral("unread"), tally.unread},
        {QStringLiteral("snoozed"), tally.snoozed}, {QStringLiteral("closed"), tally.closed},
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
    FM_ASSIGN(const auto whole, conversations.tally(scene.agent));
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

QList<HitRange> hitsIn(const QString &text, const QList<SearchPhrase> &phrases)
{
    const auto isHit = [&](const QString &token) {
        for (const SearchPhrase &phrase : phrases) {
            for (const QString &word : phrase.words) {
                const bool last = &word == &phrase.words.last();
                if (token == word || (phrase.beginning && last && token.startsWith(word)))
                    return true;
            }
        }
        return false;
    };
    QList<HitRange> hits;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end].isMark()))
            ++end;
        if (end > i && isHit(foldForSearch(text.mid(i, end - i)).trimmed()))
            hits.append({static_cast<int>(i), static_cast<int>(end - i)});
        i = std::max(end, i + 1);
    }
    return hits;
}

}

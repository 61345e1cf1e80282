// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/Search.h"

#include "core/store/AccountRepository.h"
#include "core/store/MessageRepository.h"
#include "core/store/SearchRepository.h"
#include "core/text/SearchFold.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

bool beginsOne(const QString &token, const QStringList &foldedWords)
{
    const QString folded = foldForSearch(token);
    return std::any_of(foldedWords.cbegin(), foldedWords.cend(),
                       [&](const QString &word) { return folded.startsWith(word) || folded.contains(u' ' + word); });
}

qsizetype firstHit(const QString &line, const QStringList &foldedWords)
{
    qsizetype start = 0;
    for (const QString &token : line.split(u' ')) {
        if (beginsOne(token, foldedWords))
            return start;
        start += token.size() + 1;
    }
    return 0;
}

}

QString snippetOf(const QString &text, const QStringList &foldedWords, int length)
{
    const QString line = text.simplified();
    if (line.size() <= length)
        return line;
    const qsizetype hit = firstHit(line, foldedWords);
    qsizetype start = std::max<qsizetype>(0, hit - length / 3);
    if (start > 0)
        start = std::max<qsizetype>(0, line.lastIndexOf(u' ', start)) + 1;
    const QString middle = line.mid(start, length);
    return (start > 0 ? u"…"_s : QString()) + middle + (start + length < line.size() ? u"…"_s : QString());
}

Result<QList<SearchHit>> searchMessages(Session &session, const ConversationQuery &query, int limit)
{
    FM_ASSIGN(const auto found, SearchRepository(session).find(query, limit));
    FM_ASSIGN(const auto accounts, AccountRepository(session).allEver());
    QHash<AccountId, Channel> channels;
    for (const Account &account : accounts)
        channels.insert(account.id, account.channel);
    QStringList words;
    for (const Criterion &criterion : query.criteria) {
        for (const SearchPhrase &phrase : criterion.phrases)
            words += phrase.words;
    }
    QList<SearchHit> hits;
    for (const FoundMessage &each : found) {
        FM_ASSIGN(const auto message, MessageRepository(session).find(each.message));
        if (message) {
            hits.append({message->conversation, each.message, channels.value(message->account), message->at,
                         message->from, snippetOf(message->text.isEmpty() ? message->subject : message->text, words)});
        }
    }
    return hits;
}

}

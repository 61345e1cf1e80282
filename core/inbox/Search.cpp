// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/Search.h"

#include "core/store/AccountRepository.h"
#include "core/store/MessageRepository.h"
#include "core/store/SearchRepository.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// What is to be marked, by the field in which it was looked for.
struct Sought
{
    QList<SearchPhrase> anywhere;
    QList<SearchPhrase> subject;
    QList<SearchPhrase> files;
    QList<SearchPhrase> people;
};

Sought soughtBy(const ConversationQuery &query)
{
    Sought sought;
    for (const Criterion &criterion : query.criteria) {
        if (criterion.negated)
            continue;
        if (criterion.kind == Criterion::Kind::Words)
            sought.anywhere += criterion.phrases;
        else if (criterion.kind == Criterion::Kind::Subject)
            sought.subject += criterion.phrases;
        else if (criterion.kind == Criterion::Kind::File)
            sought.files += criterion.phrases;
        else if (criterion.kind == Criterion::Kind::Author || criterion.kind == Criterion::Kind::Recipient)
            sought.people += criterion.phrases;
    }
    return sought;
}

QString filesOf(const Message &message)
{
    QStringList names;
    for (const Attachment &each : message.attachments)
        names.append(each.description.isEmpty() ? each.name : each.name + u" ("_s + each.description + u')');
    return names.join(u", "_s);
}

QString peopleOf(const Message &message)
{
    QStringList names;
    for (const Mailbox &each : QList<Mailbox>{message.from} + message.to + message.cc)
        names.append(each.name.isEmpty() ? each.address : each.name + u" <"_s + each.address + u'>');
    return names.join(u", "_s);
}

/// The field in which most was found; of equals the text, then the subject.
void describe(SearchHit &hit, const Message &message, const Sought &sought)
{
    hit.snippet = snippetOf(message.text.isEmpty() ? message.subject : message.text, sought.anywhere);
    hit.field = message.text.isEmpty() ? SearchHit::Field::Subject : SearchHit::Field::Text;
    const auto consider = [&](SearchHit::Field field, const QString &text, const QList<SearchPhrase> &own) {
        if (hit.snippet.found >= sought.anywhere.size() + own.size())
            return;
        const Snippet snippet = snippetOf(text, sought.anywhere + own);
        if (snippet.found > hit.snippet.found) {
            hit.snippet = snippet;
            hit.field = field;
        }
    };
    consider(SearchHit::Field::Subject, message.subject, sought.subject);
    consider(SearchHit::Field::File, filesOf(message), sought.files);
    consider(SearchHit::Field::People, peopleOf(message), sought.people);
}

/// Reads the messages that were found, and makes a snippet of each.
class HitReader
{
public:
    HitReader(Session &session, const ConversationQuery &query) : m_session(session), m_sought(soughtBy(query)) {}

    Result<std::optional<SearchHit>> read(const FoundMessage &found)
    {
        FM_TRY(learnChannels());
        FM_ASSIGN(const auto message, MessageRepository(m_session).find(found.message));
        if (!message)
            return std::optional<SearchHit>();
        SearchHit hit;
        hit.conversation = message->conversation;
        hit.message = message->id;
        hit.channel = m_channels.value(message->account);
        hit.at = message->at;
        hit.from = message->from;
        describe(hit, *message, m_sought);
        return std::optional(hit);
    }

private:
    Result<void> learnChannels()
    {
        if (!m_channels.isEmpty())
            return {};
        FM_ASSIGN(const auto accounts, AccountRepository(m_session).allEver());
        for (const Account &account : accounts)
            m_channels.insert(account.id, account.channel);
        return {};
    }

    Session &m_session;
    Sought m_sought;
    QHash<AccountId, Channel> m_channels;
};

}

QString toString(SearchHit::Field field)
{
    switch (field) {
    case SearchHit::Field::Text:
        return u"text"_s;
    case SearchHit::Field::Subject:
        return u"subject"_s;
    case SearchHit::Field::File:
        return u"file"_s;
    case SearchHit::Field::People:
        return u"people"_s;
    }
    return {};
}

Result<QList<SearchHit>> searchMessages(Session &session, const ConversationQuery &query, int limit)
{
    FM_ASSIGN(const auto found, SearchRepository(session).find(query, limit));
    HitReader reader(session, query);
    QList<SearchHit> hits;
    for (const FoundMessage &each : found) {
        FM_ASSIGN(const auto hit, reader.read(each));
        if (hit)
            hits.append(*hit);
    }
    return hits;
}

Result<QHash<ConversationId, SearchHit>> bestHits(Session &session, const ConversationQuery &query,
                                                  const QList<ConversationId> &conversations)
{
    QHash<ConversationId, SearchHit> hits;
    if (!query.asksForMessage())
        return hits;
    FM_ASSIGN(auto found, SearchRepository(session).matching(query.criteria, true, conversations));
    std::sort(found.begin(), found.end(),
              [](const FoundMessage &a, const FoundMessage &b) { return a.place < b.place; });
    HitReader reader(session, query);
    for (const FoundMessage &each : std::as_const(found)) {
        if (hits.contains(each.conversation))
            continue;
        FM_ASSIGN(const auto hit, reader.read(each));
        if (hit)
            hits.insert(each.conversation, *hit);
    }
    return hits;
}

}

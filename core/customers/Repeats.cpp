// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Repeats.h"

#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerGroup.h"
#include "core/store/CustomerRepository.h"
#include "core/store/JsonList.h"
#include "core/text/OrderNumbers.h"
#include "core/text/QuoteFold.h"
#include "core/text/TellingWords.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Milliseconds repeatSpan = std::chrono::days(30);
constexpr int mostEarlier = 200;      ///< conversations of one customer that are looked at
constexpr int mostTold = 20;          ///< messages of one conversation
constexpr qsizetype fewestShared = 2; ///< telling words
constexpr qsizetype mostNamed = 3;    ///< of them in what is told

/// What a customer says in a conversation.
struct Matter
{
    QString subject;
    QString first; ///< their first message, without what it repeats
    QStringList orders;
    QList<TellingWord> words;
};

struct ToldText
{
    ConversationId conversation;
    QString subject;
    QString text;
};

/// Neither spam nor praise, that is: the first that the customer said was not filed as praise.
const QString isMatterSql = uR"(
    NOT EXISTS (SELECT 1 FROM events e WHERE e.conversation_id = c.id AND e.kind = 'marked-spam')
    AND NOT EXISTS (SELECT 1 FROM events e WHERE e.conversation_id = c.id AND e.kind = 'praised' AND e.message_id =
        (SELECT m.id FROM messages m WHERE m.conversation_id = c.id AND m.direction = 'in' AND m.automatic = ''
         ORDER BY m.at, m.id LIMIT 1)))"_s;

Result<QList<ConversationId>> earlierOf(Session &session, const Conversation &conversation)
{
    const auto readId = [](const Row &row) { return row.id<ConversationId>(0); };
    const QString begin = u"SELECT c.id FROM conversations c WHERE "_s;
    FM_ASSIGN(const auto self,
              (session.first<ConversationId>(begin + u"c.id = ? AND "_s + isMatterSql, readId, conversation.id)));
    if (!self)
        return QList<ConversationId>();
    FM_ASSIGN(const CustomerId customer, standingFor(session, conversation.customer));
    return session.all<ConversationId>(
        begin +
            u"c.customer_id = ? AND c.id <> ? AND c.messages > 0 AND c.first_message_at >= ? AND "
            "(c.first_message_at < ? OR (c.first_message_at = ? AND c.id < ?)) AND "_s +
            isMatterSql + u" ORDER BY c.first_message_at DESC, c.id DESC LIMIT ?"_s,
        readId, customer, conversation.id, conversation.firstMessageAt - repeatSpan, conversation.firstMessageAt,
        conversation.firstMessageAt, conversation.id, mostEarlier);
}

/// What the customer said in each, in the order of time.
Result<QHash<ConversationId, QList<ToldText>>> toldIn(Session &session, const QList<ConversationId> &conversations)
{
    FM_ASSIGN(const auto texts, (session.all<ToldText>(
                                    u"SELECT m.conversation_id, m.subject, substr(m.text, 1, 20000) FROM "_s +
                                        numbersFromJson(session.engine()) +
                                        u" CROSS JOIN messages m WHERE m.conversation_id = each.value "
                                        "AND m.direction = 'in' AND m.automatic = '' AND m.deleted = 0 "
                                        "ORDER BY m.at, m.id"_s,
                                    [](const Row &row) {
                                        return ToldText{row.id<ConversationId>(0), row.text(1), row.text(2)};
                                    },
                                    jsonList(conversations))));
    QHash<ConversationId, QList<ToldText>> told;
    for (const ToldText &each : texts) {
        if (told[each.conversation].size() < mostTold)
            told[each.conversation].append(each);
    }
    return told;
}

Matter matterOf(const QList<ToldText> &told, const QSet<QString> &names)
{
    Matter matter;
    for (const ToldText &each : told) {
        const QString own = foldQuotes(each.text).visible;
        if (matter.first.isEmpty()) {
            matter.subject = each.subject;
            matter.first = own;
        }
        matter.orders += orderNumbers(each.subject) + orderNumbers(own);
    }
    matter.words = tellingWords(matter.subject + u'\n' + matter.first, names);
    return matter;
}

void addNames(QSet<QString> &names, const QString &text)
{
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    names += QSet<QString>(words.cbegin(), words.cend());
}

/// Of our accounts and of the customer, wherever they write.
Result<QSet<QString>> namesAround(Session &session, CustomerId customer)
{
    QSet<QString> names;
    FM_ASSIGN(const auto accounts, AccountRepository(session).allEver());
    for (const Account &account : accounts)
        addNames(names, account.handle + u' ' + account.name);
    FM_ASSIGN(const auto group, groupOf(session, customer));
    for (const CustomerId each : group) {
        FM_ASSIGN(const auto known, CustomerRepository(session).find(each));
        if (!known)
            continue;
        addNames(names, known->name);
        for (const Identity &identity : known->identities)
            addNames(names, identity.name + u' ' + identity.handle);
    }
    return names;
}

std::optional<QString> sharedText(const QStringList &now, const QStringList &before)
{
    const auto found =
        std::ranges::find_if(now, [&](const QString &each) { return before.contains(each, Qt::CaseInsensitive); });
    return found == now.end() ? std::nullopt : std::optional(*found);
}

std::optional<QString> sharedWords(const Matter &now, const Matter &before)
{
    QStringList shared;
    for (const TellingWord &word : now.words) {
        if (std::ranges::any_of(before.words, [&](const TellingWord &each) { return each.folded == word.folded; }))
            shared.append(word.written);
    }
    if (shared.size() < fewestShared)
        return std::nullopt;
    return shared.mid(0, mostNamed).join(u", "_s);
}

/// The strongest reason first.
std::optional<Repeat> repeatBetween(const Conversation &now, const Matter &matter, const Conversation &earlier,
                                    const Matter &before)
{
    if (const auto order = sharedText(matter.orders, before.orders))
        return Repeat{earlier, RepeatReason::SameOrder, *order};
    if (const auto tag = sharedText(now.tags, earlier.tags))
        return Repeat{earlier, RepeatReason::SameTag, *tag};
    if (const auto words = sharedWords(matter, before))
        return Repeat{earlier, RepeatReason::SameWords, *words};
    return std::nullopt;
}

}

Result<QList<Repeat>> repeatsOf(Session &session, ConversationId id)
{
    ConversationRepository conversations(session);
    FM_ASSIGN(const auto conversation, conversations.find(id));
    if (!conversation)
        return Error{ErrorKind::NotFound, u"there is no conversation "_s + id.toString(), {}};
    FM_ASSIGN(const auto ids, earlierOf(session, *conversation));
    QList<Repeat> repeats;
    if (ids.isEmpty())
        return repeats;
    FM_ASSIGN(const auto names, namesAround(session, conversation->customer));
    FM_ASSIGN(const auto told, toldIn(session, ids + QList{id}));
    FM_ASSIGN(const auto earlier, conversations.rows(ids));
    const Matter matter = matterOf(told.value(id), names);
    for (const Conversation &each : earlier) {
        if (const auto repeat = repeatBetween(*conversation, matter, each, matterOf(told.value(each.id), names)))
            repeats.append(*repeat);
    }
    return repeats;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AnswerFill.h"

#include "core/model/Case.h"
#include "core/store/AnswerIndex.h"
#include "core/store/EventRepository.h"
#include "core/store/JsonList.h"
#include "core/store/MessageNumbers.h"

#include <limits>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Conversations that are read at once.
constexpr qsizetype conversationsAtOnce = 200;

struct LoggedPlace
{
    qint64 event = 0;
    ConversationId conversation;
};

/// A case as the log tells it, with the messages that make the question.
struct ToldCase
{
    AnsweredCase answered;
    QList<MessageId> questions;
};

struct IndexedText
{
    QString text; ///< with its subject
    bool isMail = false;
    bool isUsable = false; ///< written as it stands to a customer, and not taken back
};

Result<qint64> eventsRead(Session &session)
{
    FM_ASSIGN(const auto to, (session.first<qint64>(u"SELECT events_to FROM answer_progress"_s,
                                                    [](const Row &row) { return row.integer(0); })));
    return to.value_or(0);
}

Result<QHash<MessageId, IndexedText>> indexedTexts(Session &session, const QList<MessageId> &ids)
{
    using Read = std::pair<MessageId, IndexedText>;
    FM_ASSIGN(const auto rows,
              (session.all<Read>(
                  uR"(SELECT m.id, m.subject, m.text, a.channel, m.deleted, m.erased, m.contact
                      FROM messages m JOIN accounts a ON a.id = m.account_id WHERE m.id IN (SELECT value FROM )"_s +
                      numbersFromJson(session.engine()) + u')',
                  [](const Row &row) {
                      const bool isMail = row.text(3) == toString(Channel::Email);
                      const bool usable = !row.truth(4) && !row.truth(5) && row.text(6).isEmpty();
                      return Read(row.id<MessageId>(0), IndexedText{row.text(1) + u'\n' + row.text(2), isMail, usable});
                  },
                  jsonList(ids))));
    QHash<MessageId, IndexedText> texts;
    for (const auto &[id, text] : rows)
        texts.insert(id, text);
    return texts;
}

const Event *answerTo(const Case &each, const QList<Event> &log)
{
    const auto found = std::ranges::find_if(log, [&each](const Event &event) {
        return event.kind == EventKind::Sent && event.automatic == Automatic::None && event.at == *each.answeredAt &&
               event.agent == each.answeredBy && event.message;
    });
    return found == log.cend() ? nullptr : &*found;
}

QList<ToldCase> toldCases(const QList<Event> &log)
{
    QList<ToldCase> told;
    constexpr Instant everAfter{Milliseconds{std::numeric_limits<qint64>::max()}};
    for (const Case &each : casesOf(log, everAfter)) {
        const Event *answer = each.isAnswered() && !each.excluded ? answerTo(each, log) : nullptr;
        if (!answer)
            continue;
        ToldCase one{{0, each.account, each.conversation, each.opener, answer->message, answer->at, {}}, {}};
        for (const Event &event : log) {
            const bool asks = event.kind == EventKind::Received && event.automatic == Automatic::None;
            if (asks && event.at >= each.openedAt && event.at <= answer->at && event.message)
                one.questions.append(event.message);
        }
        told.append(one);
    }
    return told;
}

bool isSameCase(const AnsweredCase &one, const AnsweredCase &other)
{
    return one.answer == other.answer && one.question == other.question && one.conversation == other.conversation &&
           one.at == other.at && one.account == other.account;
}

Result<QStringList> wordsOfCase(Session &session, const ToldCase &told)
{
    auto ids = told.questions;
    ids.append(told.answered.answer);
    FM_ASSIGN(const auto texts, indexedTexts(session, ids));
    const IndexedText answer = texts.value(told.answered.answer);
    if (!answer.isUsable)
        return QStringList();
    QStringList words;
    for (const MessageId each : told.questions) {
        const IndexedText question = texts.value(each);
        if (!question.isUsable)
            continue;
        for (const QString &word : AnswerIndex::wordsOf(question.text, question.isMail)) {
            if (!words.contains(word) && words.size() < AnswerIndex::mostWords)
                words.append(word);
        }
    }
    return words;
}

/// A message that was taken back counts for the log and for nothing here.
Result<bool> isStillThere(Session &session, const ToldCase &told)
{
    FM_ASSIGN(const auto texts, indexedTexts(session, {told.answered.question, told.answered.answer}));
    return texts.value(told.answered.question).isUsable && texts.value(told.answered.answer).isUsable;
}

Result<void> bringInLine(Transaction &transaction, ConversationId id, const QList<Event> &log)
{
    AnswerIndex index(transaction);
    FM_ASSIGN(const auto known, index.ofConversation(id));
    auto told = toldCases(log);
    for (const AnsweredCase &each : known) {
        const auto same =
            std::ranges::find_if(told, [&each](const ToldCase &one) { return isSameCase(one.answered, each); });
        bool stays = false;
        if (same != told.end()) {
            FM_ASSIGN(stays, isStillThere(transaction, *same));
            told.erase(same);
        }
        if (!stays)
            FM_TRY(index.remove(each));
    }
    for (const ToldCase &each : std::as_const(told)) {
        FM_ASSIGN(const auto words, wordsOfCase(transaction, each));
        if (!words.isEmpty())
            FM_TRY(index.add(each.answered, words));
    }
    return {};
}

/// Of a conversation that goes on behind `before`, what stands there is read when its turn comes.
Result<void> readPlaces(Transaction &transaction, const QList<ConversationId> &places, qint64 before)
{
    for (qsizetype from = 0; from < places.size(); from += conversationsAtOnce) {
        const auto some = places.mid(from, conversationsAtOnce);
        FM_ASSIGN(const auto ledger, EventRepository(transaction).ledgerOf(some));
        for (const ConversationId id : some) {
            const auto log = ledger.value(id);
            const bool goesOn =
                std::ranges::any_of(log, [before](const Event &each) { return each.id.value > before; });
            if (!goesOn)
                FM_TRY(bringInLine(transaction, id, log));
        }
    }
    return {};
}

Result<bool> readAgain(Transaction &transaction, int conversations)
{
    FM_ASSIGN(const auto places, (transaction.all<ConversationId>(
                                     u"SELECT conversation_id FROM answer_again ORDER BY conversation_id LIMIT ?"_s,
                                     [](const Row &row) { return row.id<ConversationId>(0); }, conversations)));
    FM_TRY(readPlaces(transaction, places, std::numeric_limits<qint64>::max()));
    FM_TRY(transaction.exec(u"DELETE FROM answer_again WHERE conversation_id IN (SELECT value FROM "_s +
                                numbersFromJson(transaction.engine()) + u')',
                            jsonList(places)));
    return places.size() == conversations;
}

}

Result<bool> answersAreComplete(Session &session)
{
    FM_ASSIGN(const qint64 read, eventsRead(session));
    FM_ASSIGN(const auto more, (session.first<qint64>(
                                   u"SELECT 1 WHERE EXISTS (SELECT 1 FROM events WHERE id > ?) "
                                   "OR EXISTS (SELECT 1 FROM answer_again)"_s,
                                   [](const Row &row) { return row.integer(0); }, read)));
    return !more.has_value();
}

/// On PostgreSQL an event's number may be given out before one that is committed earlier; whoever takes messages in
/// holds the turn until then.
Result<bool> fillSomeAnswers(Transaction &transaction, int events)
{
    FM_TRY(MessageNumbers::takeTurn(transaction));
    FM_ASSIGN(const bool moreAgain, readAgain(transaction, events));
    FM_ASSIGN(const qint64 from, eventsRead(transaction));
    FM_ASSIGN(const auto logged, (transaction.all<LoggedPlace>(
                                     u"SELECT id, conversation_id FROM events WHERE id > ? ORDER BY id LIMIT ?"_s,
                                     [](const Row &row) {
                                         return LoggedPlace{row.integer(0), row.id<ConversationId>(1)};
                                     },
                                     from, events)));
    if (logged.isEmpty())
        return moreAgain;
    QList<ConversationId> places;
    QSet<ConversationId> seen;
    for (const LoggedPlace &each : logged) {
        if (each.conversation && !seen.contains(each.conversation)) {
            seen.insert(each.conversation);
            places.append(each.conversation);
        }
    }
    FM_TRY(readPlaces(transaction, places, logged.last().event));
    FM_TRY(transaction.exec(u"UPDATE answer_progress SET events_to = ?"_s, logged.last().event));
    return moreAgain || logged.size() == events;
}

}

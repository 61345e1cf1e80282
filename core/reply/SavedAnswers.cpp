// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/SavedAnswers.h"

#include "core/store/JsonList.h"
#include "core/store/SavedReplyRepository.h"

#include <QRegularExpression>

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Its words stand in an answer, not in a question: they say less than the same words of a question.
constexpr double ownWordsCount = 0.7;

/// How often each saved reply was sent in those conversations is not asked, only whether.
Result<QHash<SavedReplyId, QSet<ConversationId>>> takenIn(Session &session, const QList<NearCase> &cases)
{
    QList<ConversationId> places;
    for (const NearCase &each : cases)
        places.append(each.answered.conversation);
    using Taken = std::pair<SavedReplyId, ConversationId>;
    FM_ASSIGN(const auto rows,
              (session.all<Taken>(
                  uR"(SELECT source_id, conversation_id FROM reply_uses
                      WHERE kind = 'saved-reply' AND outcome <> 'refused' AND source_id IS NOT NULL
                        AND conversation_id IN (SELECT value FROM )"_s +
                      numbersFromJson(session.engine()) + u')',
                  [](const Row &row) { return Taken(row.id<SavedReplyId>(0), row.id<ConversationId>(1)); },
                  jsonList(places))));
    QHash<SavedReplyId, QSet<ConversationId>> taken;
    for (const auto &[reply, place] : rows)
        taken[reply].insert(place);
    return taken;
}

QStringList wordsOfSaved(QString text)
{
    static const QRegularExpression placeholders(u"\\{[^{}]*\\}"_s);
    return AnswerIndex::wordsOf(text.replace(placeholders, u" "_s), false);
}

/// The share of the question's weight that those words have. A word that no case has weighs as the rarest.
double shareOf(const QStringList &question, const QHash<QString, double> &weights, double unknown,
               const QStringList &words)
{
    double whole = 0;
    double shared = 0;
    for (const QString &word : question) {
        const double weight = weights.value(word, unknown);
        whole += weight;
        if (words.contains(word))
            shared += weight;
    }
    return whole > 0 ? shared / whole : 0;
}

}

Result<QList<SavedAnswer>> savedAnswers(Session &session, const OpenQuestion &question, const QList<NearCase> &cases,
                                        Instant now)
{
    FM_ASSIGN(const auto replies, SavedReplyRepository(session).all());
    if (replies.isEmpty())
        return QList<SavedAnswer>();
    FM_ASSIGN(const auto taken, takenIn(session, cases));
    const QStringList asked = AnswerIndex::wordsOf(question.text, question.channel == Channel::Email);
    FM_ASSIGN(const auto known, AnswerIndex(session).known(question.account, asked));
    const auto all = static_cast<double>(known.cases + 2);
    QHash<QString, double> weights;
    for (const AnswerWord &each : known.words)
        weights.insert(each.word, std::log(all / static_cast<double>(each.cases + 1)));
    QList<SavedAnswer> answers;
    for (const SavedReply &reply : replies) {
        const SavedReplyText *text =
            reply.isExpired(now) ? nullptr : textFor(reply, question.language, question.channel);
        if (!text)
            continue;
        const auto own = wordsOfSaved(reply.title + u' ' + reply.name + u' ' + text->text);
        double nearness = ownWordsCount * shareOf(asked, weights, std::log(all), own);
        for (const NearCase &each : cases) {
            if (taken.value(reply.id).contains(each.answered.conversation))
                nearness = std::max(nearness, each.nearness);
        }
        if (nearness > 0)
            answers.append({reply.id, reply.title.isEmpty() ? reply.name : reply.title, text->text, nearness});
    }
    return answers;
}

}

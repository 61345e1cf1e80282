// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/AnswerSuggestions.h"

#include "core/reply/AnswerSearch.h"
#include "core/reply/AnswerTemplate.h"
#include "core/reply/ReplyValues.h"
#include "core/reply/SavedAnswers.h"
#include "core/store/ConversationRepository.h"
#include "core/store/MessageRepository.h"
#include "core/text/LanguageGuess.h"
#include "core/text/Placeholders.h"
#include "core/text/QuoteFold.h"

#include <QRegularExpression>

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int nearCases = 80;

/// What is said these days, to whatever question.
constexpr int recentCases = 100;

/// A year makes an answer count half.
constexpr double halfLifeDays = 365;

constexpr qsizetype mostReasons = 5;

/// What of the question's weight a case must share to be near.
constexpr double fewestNear = 0.05;

struct Ranked
{
    EarlierAnswer answer; ///< of a saved reply: only its text
    SavedReplyId saved;
    QString name;
    AnswerVoice voice;
};

double votedAge(Instant at, Instant now)
{
    const double days = std::max(0.0, std::chrono::duration<double>(now - at).count() / 86'400);
    return std::exp2(-days / halfLifeDays);
}

bool isOtherLanguage(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one.section(u'-', 0, 0) != other.section(u'-', 0, 0);
}

AnswerVoice voiceOf(const QString &text, double nearness)
{
    AnswerVoice voice;
    voice.words = comparedWords(text);
    voice.step = nextStepOf(text);
    voice.nearness = nearness;
    return voice;
}

/// The near ones, and those of these days, each once.
Result<QList<NearCase>> heardCases(Session &session, const OpenQuestion &question)
{
    FM_ASSIGN(auto cases, nearestCases(session, question, nearCases));
    QSet<qint64> known;
    for (const NearCase &each : std::as_const(cases))
        known.insert(each.answered.id);
    FM_ASSIGN(const auto recent, AnswerIndex(session).newest(question.account, recentCases));
    for (const AnsweredCase &each : recent) {
        if (!known.contains(each.id) && each.conversation != question.conversation)
            cases.append(NearCase{each});
    }
    return cases;
}

/// If nothing is near, nothing is offered; what is said in most cases may be, where something is.
QList<Ranked> rankedAnswers(const QList<EarlierAnswer> &answers, const OpenQuestion &question, Instant now)
{
    const bool isAnyNear =
        std::ranges::any_of(answers, [](const EarlierAnswer &each) { return each.near.nearness >= fewestNear; });
    QList<Ranked> ranked;
    for (const EarlierAnswer &each : answers) {
        Ranked one{each, {}, {}, voiceOf(each.text, each.near.nearness)};
        const bool other = isOtherLanguage(each.language, question.language);
        one.voice.trust = other ? 0 : votedAge(each.near.answered.at, now);
        one.voice.mayBeOffered = isAnyNear && !other && !one.voice.words.isEmpty();
        static const QRegularExpression open(u"\\{(number|detail|amount|day|link)\\}"_s);
        one.voice.isComplete = !open.match(each.text).hasMatch();
        ranked.append(one);
    }
    return ranked;
}

Result<QList<Ranked>> rankedSaved(Session &session, const OpenQuestion &question, const QList<EarlierAnswer> &answers,
                                  Instant now)
{
    QList<NearCase> cases;
    for (const EarlierAnswer &each : answers)
        cases.append(each.near);
    FM_ASSIGN(const auto saved, savedAnswers(session, question, cases, now));
    QList<Ranked> ranked;
    for (const SavedAnswer &each : saved) {
        Ranked one{
            {NearCase{{}, each.nearness, {}}, each.text, {}}, each.id, each.name, voiceOf(each.text, each.nearness)};
        one.voice.mayBeOffered = each.nearness >= fewestNear;
        ranked.append(one);
    }
    return ranked;
}

/// What both cases have, as this customer wrote it.
QStringList writtenAs(const QStringList &folded, const QString &question)
{
    const auto tokens = foldWithPlaces(question);
    QStringList written;
    for (const QString &word : folded) {
        const auto found = std::ranges::find(tokens, word, &FoldedToken::word);
        if (found != tokens.cend() && written.size() < mostReasons)
            written.append(question.mid(found->whole.start, found->whole.length));
    }
    return written;
}

AnswerSuggestion suggestionOf(const Ranked &ranked, const ChosenAnswer &chosen, const QHash<int, QString> &names,
                              const QString &question)
{
    AnswerSuggestion made;
    made.text = ranked.answer.text;
    made.score = chosen.worth;
    made.alike = chosen.alike;
    QStringList shared;
    if (ranked.saved) {
        made.origin = {OriginKind::SavedReply, ranked.saved.value, {}};
        made.sourceName = ranked.name;
        const auto own = AnswerIndex::wordsOf(ranked.answer.text + u' ' + ranked.name, false);
        for (const QString &word : names) {
            if (own.contains(word))
                shared.append(word);
        }
        shared.sort();
    } else {
        const AnsweredCase &earlier = ranked.answer.near.answered;
        made.origin = {OriginKind::PastAnswer, earlier.answer.value, {}};
        made.source = earlier.conversation;
        made.answeredAt = earlier.at;
        for (const int word : ranked.answer.near.shared)
            shared.append(names.value(word));
    }
    made.sharedWords = writtenAs(shared, question);
    return made;
}

/// All that a customer wrote and nobody answered.
QString waitingText(const QList<Message> &messages, Instant since, bool isMail)
{
    QStringList texts;
    for (const Message &each : messages) {
        if (each.direction != Direction::Inbound || each.automatic != Automatic::None || each.deleted ||
            each.at < since)
            continue;
        if (texts.isEmpty() && !each.subject.isEmpty())
            texts.append(each.subject);
        texts.append(isMail ? foldQuotes(each.text).visible : each.text);
    }
    return texts.join(u'\n');
}

Result<QList<Ranked>> heardAnswers(Session &session, const OpenQuestion &question, Instant now)
{
    FM_ASSIGN(const auto cases, heardCases(session, question));
    FM_ASSIGN(const auto answers, earlierAnswers(session, cases, question));
    FM_ASSIGN(const auto saved, rankedSaved(session, question, answers, now));
    return rankedAnswers(answers, question, now) + saved;
}

QList<AnswerVoice> voicesOf(const QList<Ranked> &ranked)
{
    QList<AnswerVoice> voices;
    for (const Ranked &each : ranked)
        voices.append(each.voice);
    return voices;
}

}

Result<QList<AnswerVoice>> answerVoices(Session &session, const OpenQuestion &question, Instant now)
{
    FM_ASSIGN(const auto ranked, heardAnswers(session, question, now));
    return voicesOf(ranked);
}

Result<QList<AnswerSuggestion>> answersTo(Session &session, const OpenQuestion &question, Instant now, int most)
{
    FM_ASSIGN(const auto ranked, heardAnswers(session, question, now));
    const auto words = AnswerIndex::wordsOf(question.text, question.channel == Channel::Email);
    FM_ASSIGN(const auto known, AnswerIndex(session).known(question.account, words));
    QHash<int, QString> names;
    for (const AnswerWord &each : known.words)
        names.insert(each.id, each.word);
    QList<AnswerSuggestion> suggestions;
    for (const ChosenAnswer &each : AnswerChoice(voicesOf(ranked)).choose(most))
        suggestions.append(suggestionOf(ranked[each.voice], each, names, question.text));
    return suggestions;
}

Result<QList<AnswerSuggestion>> suggestAnswers(Session &session, ConversationId conversation, const QString &agent,
                                               Instant now, int most)
{
    FM_ASSIGN(const auto found, ConversationRepository(session).find(conversation));
    if (!found)
        return Error{ErrorKind::NotFound, u"there is no conversation %1"_s.arg(conversation.value), {}};
    if (!found->waitingSince)
        return QList<AnswerSuggestion>();
    FM_ASSIGN(const auto messages, MessageRepository(session).ofConversation(conversation));
    const QString text = waitingText(messages, *found->waitingSince, found->channel == Channel::Email);
    QString language = guessLanguage(text);
    for (const Message &each : messages) {
        if (each.direction == Direction::Inbound && !each.language.isEmpty())
            language = each.language;
    }
    FM_ASSIGN(auto suggestions,
              answersTo(session, {found->account, conversation, text, found->channel, language}, now, most));
    if (suggestions.isEmpty())
        return suggestions;
    FM_ASSIGN(const auto values, replyValues(session, conversation, agent, language, now));
    for (AnswerSuggestion &each : suggestions) {
        const bool isNamed = !values.value(u"customer.first-name"_s).isEmpty();
        each.text = fillPlaceholders(isNamed ? each.text : withoutGreetedName(each.text), values).text;
        each.origin.offered = each.text;
    }
    return suggestions;
}

}

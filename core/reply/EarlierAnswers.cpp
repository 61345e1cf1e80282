// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/AnswerSearch.h"
#include "core/reply/AnswerTemplate.h"
#include "core/store/AccountRepository.h"
#include "core/store/JsonList.h"
#include "core/text/LanguageGuess.h"
#include "core/text/SearchFold.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// What answers to so many customers have is the team's, and no customer's particular.
constexpr qsizetype sharedByCustomers = 3;

/// What so few questions of others have may be one customer's.
constexpr qint64 rareInQuestions = 3;

/// How often a customer may have written a word that is theirs alone.
constexpr qint64 rareAtMost = 60;

/// An answer with whom it was for.
struct WrittenAnswer
{
    MessageId id;
    QString text;
    QString language;
    QString agent;
    CustomerId customer;
    QString customerName;
    QStringList names;
    QStringList handles;
};

Result<QHash<MessageId, WrittenAnswer>> writtenAnswers(Session &session, const QList<NearCase> &cases)
{
    QList<MessageId> ids;
    for (const NearCase &each : cases)
        ids.append(each.answered.answer);
    FM_ASSIGN(const auto rows,
              (session.all<WrittenAnswer>(
                  uR"(SELECT m.id, m.text, m.language, m.agent, c.customer_id, k.name, q.author_name, q.author_handle,
                             COALESCE(i.name, ''), COALESCE(i.handle, '')
                      FROM messages m JOIN answer_cases a ON a.answer_id = m.id
                      JOIN conversations c ON c.id = m.conversation_id JOIN messages q ON q.id = a.question_id
                      JOIN customers k ON k.id = c.customer_id LEFT JOIN identities i ON i.id = q.identity_id
                      WHERE m.deleted = 0 AND m.erased = 0 AND m.id IN (SELECT value FROM )"_s +
                      numbersFromJson(session.engine()) + u')',
                  [](const Row &row) {
                      return WrittenAnswer{row.id<MessageId>(0),
                                           row.text(1),
                                           row.text(2),
                                           row.text(3),
                                           row.id<CustomerId>(4),
                                           row.text(5),
                                           {row.text(5), row.text(6), row.text(8)},
                                           {row.text(7), row.text(9)}};
                  },
                  jsonList(ids))));
    QHash<MessageId, WrittenAnswer> answers;
    for (const WrittenAnswer &each : rows)
        answers.insert(each.id, each);
    return answers;
}

/// Which of what `parts` gives of an answer is in those to several customers.
template <class Parts>
QSet<QString> commonTo(const QHash<MessageId, WrittenAnswer> &answers, qsizetype customers, Parts parts)
{
    QHash<QString, QSet<CustomerId>> having;
    for (const WrittenAnswer &each : answers) {
        for (const QString &part : parts(each.text))
            having[part].insert(each.customer);
    }
    QSet<QString> common;
    for (const auto &[part, whose] : having.asKeyValueRange()) {
        if (whose.size() >= customers)
            common.insert(part);
    }
    return common;
}

QStringList foldedWordsOf(const QString &text)
{
    return foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
}

/// A handle without its "@" and its host, an address without its host, so that they are found in whatever form.
QStringList barHandles(const QStringList &handles)
{
    QStringList bare;
    for (QString each : handles) {
        if (each.startsWith(u'@'))
            each.remove(0, 1);
        const QString name = each.section(u'@', 0, 0);
        if (name.size() >= 3)
            bare.append(name);
    }
    return bare;
}

Result<QSet<QString>> ownHandles(Session &session)
{
    FM_ASSIGN(const auto accounts, AccountRepository(session).allEver());
    QSet<QString> handles;
    for (const Account &each : accounts) {
        const QString handle = each.handle.toLower();
        handles.insert(handle.startsWith(u'@') ? handle.mid(1) : handle);
        handles.insert(handle.mid(handle.startsWith(u'@') ? 1 : 0).section(u'@', 0, 0));
    }
    return handles;
}

using RareWords = QHash<int, AnswerWord>;

Result<RareWords> rareWords(Session &session, const QList<NearCase> &cases)
{
    QSet<qint64> ids;
    for (const NearCase &each : cases)
        ids.unite(QSet<qint64>(each.answered.words.cbegin(), each.answered.words.cend()));
    return AnswerIndex(session).rare(ids.values(), rareAtMost);
}

using Written = QHash<MessageId, WrittenAnswer>;

/// In how many of these cases each customer has each word.
QHash<std::pair<CustomerId, int>, qint64> wordsByCustomer(const QList<NearCase> &cases, const Written &written)
{
    QHash<std::pair<CustomerId, int>, qint64> counts;
    for (const NearCase &each : cases) {
        const CustomerId customer = written.value(each.answered.answer).customer;
        for (const int word : each.answered.words)
            ++counts[{customer, word}];
    }
    return counts;
}

}

Result<QList<EarlierAnswer>> earlierAnswers(Session &session, const QList<NearCase> &cases,
                                            const OpenQuestion &question)
{
    FM_ASSIGN(const auto written, writtenAnswers(session, cases));
    FM_ASSIGN(const auto own, ownHandles(session));
    FM_ASSIGN(const auto rare, rareWords(session, cases));
    const auto asked = foldedWordsOf(question.text);
    auto spoken = commonTo(written, sharedByCustomers - 1, foldedWordsOf);
    spoken.unite(QSet<QString>(asked.cbegin(), asked.cend()));
    const auto counts = wordsByCustomer(cases, written);
    AnswerPeople people;
    people.ownHandles = own;
    people.common = commonTo(written, sharedByCustomers, particularsIn);
    people.isMail = question.channel == Channel::Email;
    QList<EarlierAnswer> answers;
    for (const NearCase &each : cases) {
        const auto found = written.constFind(each.answered.answer);
        if (found == written.cend())
            continue;
        people.customerNames = found->names;
        people.customerHandles = barHandles(found->handles);
        people.agentNames = {found->agent};
        people.theirWords.clear();
        for (const int word : each.answered.words) {
            const auto name = rare.constFind(word);
            const bool isTheirs = name != rare.cend() && !spoken.contains(name->word) &&
                                  name->cases - counts.value({found->customer, word}) < rareInQuestions;
            if (isTheirs)
                people.theirWords.insert(name->word);
        }
        const QString text = answerTemplate(found->text, people);
        if (!text.isEmpty())
            answers.append({each, text, found->language.isEmpty() ? guessLanguage(text) : found->language});
    }
    return answers;
}

}

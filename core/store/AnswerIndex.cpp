// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AnswerIndex.h"

#include "core/store/JsonList.h"
#include "core/text/QuoteFold.h"
#include "core/text/SearchFold.h"

#include <QRegularExpression>
#include <QSet>
#include <QtEndian>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype fewestIndexedLetters = 3;

/// In every other message: they would make the index half as large again and find nothing.
constexpr QLatin1StringView unindexedWords(
    "the and you your for are was were with this that have has had can could will would not but from they them our its "
    "les des une est pas pour que qui dans sur avec vous nous votre nos vos mon mes ma par plus "
    "que nao uma com para por dos das meu minha voce voces mais mas sem seu sua ");

bool isIndexed(const QString &word)
{
    static const QStringList list = QString(unindexedWords).split(u' ', Qt::SkipEmptyParts);
    static const QSet<QString> common(list.cbegin(), list.cend());
    const bool hasDigit = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
    const bool isWide = word.size() == 2 && word.front().unicode() >= 0x2E80; // a pair of a script without spaces
    return !hasDigit && (isWide || word.size() >= fewestIndexedLetters) && word.size() <= 40 && !common.contains(word);
}

QByteArray packed(const QList<int> &words)
{
    QByteArray bytes(words.size() * 4, Qt::Uninitialized);
    for (qsizetype i = 0; i < words.size(); ++i)
        qToLittleEndian(static_cast<qint32>(words[i]), bytes.data() + i * 4);
    return bytes;
}

QList<int> unpacked(const QByteArray &bytes)
{
    QList<int> words;
    for (qsizetype i = 0; i + 4 <= bytes.size(); i += 4)
        words.append(qFromLittleEndian<qint32>(bytes.constData() + i));
    return words;
}

/// Which all cases of an account have: how many there are.
const QString everyCase = u""_s;

const QString selectAnswered =
    u"SELECT c.id, c.account_id, c.conversation_id, c.question_id, c.answer_id, c.\"at\", c.words FROM answer_cases c "_s;

AnsweredCase readAnswered(const Row &row)
{
    return {row.integer(0),       row.id<AccountId>(1), row.id<ConversationId>(2), row.id<MessageId>(3),
            row.id<MessageId>(4), row.instant(5),       unpacked(row.bytes(6))};
}

}

QStringList AnswerIndex::wordsOf(const QString &question, bool isMail)
{
    static const QRegularExpression names(u"(https?://|www\\.)\\S+|\\S*@\\S+"_s);
    QString own = isMail ? foldQuotes(question).visible : question;
    own.replace(names, u" "_s);
    QStringList words;
    QSet<QString> seen;
    for (const QString &word : foldForSearch(own).split(u' ', Qt::SkipEmptyParts)) {
        if (words.size() >= mostWords)
            break;
        if (isIndexed(word) && !seen.contains(word)) {
            seen.insert(word);
            words.append(word);
        }
    }
    return words;
}

Result<int> AnswerIndex::countWord(AccountId account, const QString &word)
{
    FM_ASSIGN(const qint64 id, m_session.insert(uR"(
        INSERT INTO answer_words (account_id, word, cases) VALUES (?, ?, 1)
        ON CONFLICT (account_id, word) DO UPDATE SET cases = answer_words.cases + 1 RETURNING id)"_s,
                                                account, word));
    return static_cast<int>(id);
}

/// In the order of the words on both engines: two transactions that count the same words wait, and do not block each
/// other.
Result<void> AnswerIndex::add(const AnsweredCase &answered, const QStringList &words)
{
    QStringList ordered = words;
    ordered.append(everyCase);
    ordered.sort();
    QList<int> ids;
    int every = 0;
    for (const QString &word : std::as_const(ordered)) {
        FM_ASSIGN(const int id, countWord(answered.account, word));
        ids.append(id);
        if (word == everyCase)
            every = id;
    }
    std::ranges::sort(ids);
    FM_ASSIGN(const qint64 id, m_session.insert(uR"(
        INSERT INTO answer_cases (account_id, conversation_id, question_id, answer_id, "at", words)
        VALUES (?, ?, ?, ?, ?, ?) RETURNING id)"_s,
                                                answered.account, answered.conversation, answered.question,
                                                answered.answer, answered.at, packed(ids)));
    for (const int word : std::as_const(ids)) {
        if (word != every)
            FM_TRY(m_session.exec(u"INSERT INTO answer_postings (word_id, case_id) VALUES (?, ?)"_s, word, id));
    }
    return {};
}

Result<void> AnswerIndex::remove(const AnsweredCase &answered)
{
    for (const int word : answered.words) {
        FM_TRY(m_session.exec(u"DELETE FROM answer_postings WHERE word_id = ? AND case_id = ?"_s, word, answered.id));
        FM_TRY(m_session.exec(u"UPDATE answer_words SET cases = cases - 1 WHERE id = ?"_s, word));
        FM_TRY(m_session.exec(u"DELETE FROM answer_words WHERE id = ? AND cases <= 0"_s, word));
    }
    FM_TRY(m_session.exec(u"DELETE FROM answer_cases WHERE id = ?"_s, answered.id));
    return {};
}

Result<QList<AnsweredCase>> AnswerIndex::ofConversation(ConversationId id)
{
    return m_session.all<AnsweredCase>(selectAnswered + u"WHERE c.conversation_id = ? ORDER BY c.id"_s, readAnswered,
                                       id);
}

Result<void> AnswerIndex::renew(ConversationId id)
{
    FM_ASSIGN(const auto known, ofConversation(id));
    for (const AnsweredCase &each : known)
        FM_TRY(remove(each));
    FM_TRY(m_session.exec(u"INSERT INTO answer_again (conversation_id) VALUES (?) ON CONFLICT DO NOTHING"_s, id));
    return {};
}

Result<KnownWords> AnswerIndex::known(AccountId account, const QStringList &words)
{
    QStringList asked = words;
    asked.append(everyCase);
    FM_ASSIGN(const auto rows,
              m_session.all<AnswerWord>(
                  u"SELECT id, word, cases FROM answer_words WHERE account_id = ? AND word IN (SELECT value FROM "_s +
                      textsFromJson(m_session.engine()) + u") ORDER BY cases, id"_s,
                  [](const Row &row) {
                      return AnswerWord{row.number(0), row.text(1), row.integer(2)};
                  },
                  account, jsonList(asked)));
    KnownWords known;
    for (const AnswerWord &each : rows) {
        if (each.word == everyCase)
            known.cases = each.cases;
        else
            known.words.append(each);
    }
    return known;
}

Result<QList<qint64>> AnswerIndex::having(int word, qint64 most)
{
    return m_session.all<qint64>(
        u"SELECT case_id FROM answer_postings WHERE word_id = ? ORDER BY case_id DESC LIMIT ?"_s,
        [](const Row &row) { return row.integer(0); }, word, most);
}

Result<QList<AnsweredCase>> AnswerIndex::cases(const QList<qint64> &ids)
{
    return m_session.all<AnsweredCase>(selectAnswered + u"WHERE c.id IN (SELECT value FROM "_s +
                                           numbersFromJson(m_session.engine()) + u") ORDER BY c.id"_s,
                                       readAnswered, jsonList(ids));
}

Result<QList<AnsweredCase>> AnswerIndex::newest(AccountId account, int most)
{
    return m_session.all<AnsweredCase>(selectAnswered +
                                           u"WHERE c.account_id = ? ORDER BY c.\"at\" DESC, c.id DESC LIMIT ?"_s,
                                       readAnswered, account, most);
}

Result<QHash<int, AnswerWord>> AnswerIndex::rare(const QList<qint64> &words, qint64 fewerThan)
{
    FM_ASSIGN(const auto rows, (m_session.all<AnswerWord>(
                                   u"SELECT id, word, cases FROM answer_words WHERE id IN (SELECT value FROM "_s +
                                       numbersFromJson(m_session.engine()) + u") AND cases < ?"_s,
                                   [](const Row &row) {
                                       return AnswerWord{row.number(0), row.text(1), row.integer(2)};
                                   },
                                   jsonList(words), fewerThan)));
    QHash<int, AnswerWord> found;
    for (const AnswerWord &each : rows)
        found.insert(each.id, each);
    return found;
}

}

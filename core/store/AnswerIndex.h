// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Ids.h"
#include "core/store/Transaction.h"

#include <QHash>
#include <QStringList>

namespace firstmile
{

/// A question and what answered it.
struct AnsweredCase
{
    qint64 id = 0; ///< in the index
    AccountId account;
    ConversationId conversation;
    MessageId question; ///< that opened the case
    MessageId answer;
    Instant at;       ///< of the answer
    QList<int> words; ///< the question's, by their numbers in the index, ascending; one of them all cases have
    bool operator==(const AnsweredCase &) const = default;
};

/// A word of a question, and how many of the account's questions have it.
struct AnswerWord
{
    int id = 0;
    QString word; ///< folded
    qint64 cases = 0;
    bool operator==(const AnswerWord &) const = default;
};

/// What an account's questions have of some words.
struct KnownWords
{
    QList<AnswerWord> words; ///< the rarest first
    qint64 cases = 0;        ///< of the account in all
};

/// The answered cases by the words of their questions.
class AnswerIndex
{
public:
    explicit AnswerIndex(Session &session) : m_session(session) {}

    static constexpr qsizetype mostWords = 48; ///< of a question

    /// The words under which a question is found, each once: three letters or more, without names of people ("@ana"),
    /// pages, addresses and whatever has a digit; of a mail only what its author wrote.
    static QStringList wordsOf(const QString &question, bool isMail);

    Result<void> add(const AnsweredCase &answered, const QStringList &words);
    Result<void> remove(const AnsweredCase &answered);
    Result<QList<AnsweredCase>> ofConversation(ConversationId id);

    /// Takes a conversation's cases out, and has maintenance read it again.
    Result<void> renew(ConversationId id);

    /// Of those words, the ones that the account's questions have, the rarest first.
    Result<KnownWords> known(AccountId account, const QStringList &words);

    /// The newest cases with that word, `most` at most.
    Result<QList<qint64>> having(int word, qint64 most);

    Result<QList<AnsweredCase>> cases(const QList<qint64> &ids);
    Result<QList<AnsweredCase>> newest(AccountId account, int most);

    /// Of those words, the ones that fewer cases have, by their numbers.
    Result<QHash<int, AnswerWord>> rare(const QList<qint64> &words, qint64 fewerThan);

private:
    Result<int> countWord(AccountId account, const QString &word);

    Session &m_session;
};

}

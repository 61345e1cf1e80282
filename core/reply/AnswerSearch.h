// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Channel.h"
#include "core/reply/AnswerRanking.h"
#include "core/reply/AnswerSuggestions.h"
#include "core/store/AnswerIndex.h"

namespace firstmile
{

/// What somebody wants to know, apart from who they are.
struct OpenQuestion
{
    AccountId account;
    ConversationId conversation; ///< whose own answers are none to it
    QString text;                ///< with its subject
    Channel channel = Channel::Email;
    QString language; ///< empty: not known
};

/// An earlier case, and how near its question is.
struct NearCase
{
    AnsweredCase answered;
    double nearness = 0;    ///< 0 to 1
    QList<int> shared = {}; ///< words of both, the rarest first
};

/// An earlier answer, fit for somebody else.
struct EarlierAnswer
{
    NearCase near;
    QString text; ///< core/reply/AnswerTemplate.h
    QString language;
};

/// The nearest of the account's answered cases by BM25 (Robertson and Zaragoza 2009), with whether a word occurs but
/// not how often. Of very many cases with common words, the newest are looked at: some 30,000 rows at most, however
/// large the workspace is.
Result<QList<NearCase>> nearestCases(Session &session, const OpenQuestion &question, int most);

/// The answers of those cases, without particulars. Those that are gone, or empty then, are left out.
Result<QList<EarlierAnswer>> earlierAnswers(Session &session, const QList<NearCase> &cases,
                                            const OpenQuestion &question);

/// Drafts for a question, the best first, with placeholders where particulars were.
Result<QList<AnswerSuggestion>> answersTo(Session &session, const OpenQuestion &question, Instant now, int most);

/// Among what answersTo() chooses.
Result<QList<AnswerVoice>> answerVoices(Session &session, const OpenQuestion &question, Instant now);

}

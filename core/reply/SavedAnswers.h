// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reply/AnswerSearch.h"

namespace firstmile
{

/// A saved reply as it would be given to a question.
struct SavedAnswer
{
    SavedReplyId id;
    QString name;
    QString text;        ///< with its placeholders
    double nearness = 0; ///< to the question: of its own words, or of the questions that it answered; 0 to 1
};

/// The team's saved replies that have words of the question, or that were taken for cases near it, in the words for its
/// language and channel; without those that have expired.
Result<QList<SavedAnswer>> savedAnswers(Session &session, const OpenQuestion &question, const QList<NearCase> &cases,
                                        Instant now);

}

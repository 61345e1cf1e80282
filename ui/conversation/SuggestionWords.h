// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reply/AnswerSuggestions.h"

#include <QCoreApplication>

namespace firstmile
{

/// What a suggested answer is and why it is suggested, in words.
class SuggestionWords
{
    Q_DECLARE_TR_FUNCTIONS(SuggestionWords)

public:
    static QString firstWords(const AnswerSuggestion &suggestion); ///< a line of it
    static QString source(const AnswerSuggestion &suggestion);     ///< "Your answer of 4 May", "Saved reply refund"
    static QString reason(const AnswerSuggestion &suggestion);     ///< "refund, twice, May · as 4 answers before"
};

}

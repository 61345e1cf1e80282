// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Label.h"

#include <QCoreApplication>

namespace firstmile
{

/// What a case is labelled, in the reader's language.
class LabelWords
{
    Q_DECLARE_TR_FUNCTIONS(LabelWords)

public:
    static QString intent(Intent intent);             ///< "Help"
    static QString complexity(Complexity complexity); ///< "Simple"

    /// As entries of a menu, each with its own letter or digit.
    static QString menuIntent(Intent intent);
    static QString menuComplexity(Complexity complexity);

    static QString label(const CaseLabel &label); ///< "Help · Simple"; empty if nothing is said

    /// Of what nobody has said yet: "Help, 72 %"; empty if there is nothing to suggest.
    static QString suggestion(const CaseLabel &label, const SuggestedLabel &suggested);

    /// As core/model/HistoryEntry.h has it: "help, simple".
    static QString ofHistory(const QString &detail);
};

/// What is suggested for what nobody has said yet.
CaseLabel openSuggestion(const CaseLabel &label, const SuggestedLabel &suggested);

}

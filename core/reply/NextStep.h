// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace firstmile
{

/// What an answer has the customer do next.
enum class NextStep {
    GoPrivate,   ///< write to us in private
    Call,        ///< a telephone number, or ring us
    FollowLink,  ///< a page to go to
    GiveDetails, ///< a question back
    Nothing,     ///< thanks and acknowledgements
    Read         ///< an instruction, an explanation or a decision
};

QString toString(NextStep step); ///< "go-private", "call", "follow-link", "give-details", "nothing", "read"

/// Of an answer in English, French or Portuguese, by its words; the first of the list that fits. Linear in its length.
NextStep nextStepOf(const QString &answer);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QString>

namespace firstmile
{

/// The line above a quote: "On 3 May 2026 at 10:00, Ana Lopes wrote:", in English, French, Portuguese, Spanish or
/// German, in English for every other language ("pt-BR" counts as "pt"). `at` is shown in its own time zone. Without a
/// name it says "you", as in "you wrote".
QString attribution(const QString &language, const QString &name, const QDateTime &at);

/// A stretch of a mail, each line behind "> " and below the attribution (empty: none), to be answered under or between.
/// Ends with a line feed; empty if there is nothing to quote.
QString quotedFor(const QString &text, const QString &attribution);

/// The same of a whole mail: what its author wrote, without what they quoted and their signature.
QString quotedMail(const QString &mail, const QString &attribution);

/// Leaves of the quoted lines ("> ") those that words of the writer stand directly below, back to the quoted
/// paragraph's beginning, with the attribution if any quote is left below it. A text in which nothing is answered
/// between the lines, with the answer above the quote, loses all of the quote.
QString trimQuotes(const QString &text);

}

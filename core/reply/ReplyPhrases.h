// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/SearchFold.h"

namespace firstmile
{

// What a reply had better not say without a second look, in English, French, Portuguese, Spanish and German. Few, and
// only what is hardly ever meant otherwise. Linear in the text.

/// "we'll get back to you", "entraremos em contato": somebody is to do something, later; not once the customer has sent
/// something first.
QList<TextRange> promisesIn(const QString &text);

/// "calm down", "you should have read": what reads as blame.
QList<TextRange> blamesIn(const QString &text);

/// Sentences in capitals, of three words or more.
QList<TextRange> shoutsIn(const QString &text);

/// "!!!", or the second "!!".
QList<TextRange> exclamationsIn(const QString &text);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace firstmile
{

// The words of mail programs in the languages that customers write, casefolded, with plain spaces and apostrophes.

/// Titles that stand between dashes.
const QSet<QString> &originalTitles();

/// Lines by which Apple's mail programs begin a forward, and others without dashes.
const QSet<QString> &forwardLines();

/// The names of the From field.
const QSet<QString> &fromNames();

/// The names of the fields beside From.
const QSet<QString> &otherNames();

/// Words that begin a heading, each with its space.
const QStringList &headingStarts();

/// What mail programs of the world say for "wrote".
const QStringList &wroteWords();

/// How the line begins that a phone puts under a mail.
const QStringList &phoneSignatureStarts();

/// How it ends in languages that put the verb last.
const QStringList &phoneSignatureEnds();

}

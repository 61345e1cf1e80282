// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile
{

/// Whether a word, folded, is one that people use every day in English, French, Portuguese or Spanish: as a name it is
/// only taken out where it can hardly be anything else.
bool isCommonWord(const QString &word);

/// "de", "van", "bin": parts of names that say nothing alone.
bool isNameParticle(const QString &word);

/// Words behind which a name follows: "dear", "bonjour", "je m'appelle", of which the last is given.
bool introducesName(const QString &word);

/// Words that firms, roles and titles have in their names: no name of a person.
bool isRoleWord(const QString &word);

}

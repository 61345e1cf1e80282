// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile
{

/// A given and a family name at least, folded so that two spellings are one: "LOPES, Ána" -> "ana lopes". Empty: it is
/// no full name of a person, but one word, a handle, an address, or a department's or firm's.
QString fullNameKey(const QString &name);

/// By what somebody may be called in a letter, as they write it: "Dr. Ana Lopes" and "LOPES, Ana" are "Ana". Empty
/// where it cannot be told: an initial, a handle, an address, a department, or a name that is not parted into words by
/// case.
QString givenName(const QString &name);

/// Whether two names can be one person's: one of them says nothing (none, a nickname in small letters, an address), or
/// each word of the shorter is one of the longer, or its initial.
bool canBeOneName(const QString &one, const QString &other);

/// Whether a name or a profile says that it plays somebody else: "parody", "not affiliated".
bool playsSomebody(const QString &text);

}

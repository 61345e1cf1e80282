// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/QueryText.h"

namespace firstmile
{

/// The length of a field's name (known or not) at the beginning of `text`, if a colon follows it; else 0. What a colon
/// and two slashes follow is an address, not a field.
qsizetype fieldNameLength(QStringView text);

/// Whether a field is looked up among words, so that a beginning of a word has a meaning there.
bool takesBeginnings(QueryField field);

/// Whether an unquoted value is a beginning because it ends the text. One Latin letter or digit is not: nearly every
/// message has a word that begins so. It can be made one by a star.
bool isOpenEnded(QueryField field, const QString &value);

/// The one spelling of a value of a field that takes only certain words ("unanswered" -> "waiting"); empty if it is
/// none of them.
QString canonicalValue(QueryField field, const QString &value);

}

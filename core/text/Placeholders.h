// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/SearchFold.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace firstmile
{

/// A text with its placeholders filled.
struct FilledText
{
    QString text;
    QStringList unresolved;       ///< names of those that nothing filled; they stand in the text as they were
    QList<TextRange> places = {}; ///< where those stand
    bool operator==(const FilledText &) const = default;
};

/// Fills "{customer.first-name}" and, with words to take where there is no value, "{customer.first-name|there}"; an
/// empty fallback, "{order|}", leaves nothing. "{{" and "}}" are braces. Names begin with a letter and are lower case,
/// digits, "." and "-"; a fallback holds no brace and no line break; a brace that begins none stays as it is. An empty
/// value is none. What is filled in is not read again: a customer who is called "{order}" stays it. Linear in the text.
FilledText fillPlaceholders(const QString &text, const QMap<QString, QString> &values);

/// The same places in a text that may be sent as it is: empty if there is none. There "{{order}}" is one as well.
QList<TextRange> placeholdersIn(const QString &text);

}

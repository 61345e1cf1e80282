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
/// empty fallback, "{order|}", leaves nothing. "{{" and "}}" are braces. Names are lower case, digits, "." and "-"; a
/// brace that begins none stays as it is.
FilledText fillPlaceholders(const QString &text, const QMap<QString, QString> &values);

/// The same places in a text that may be sent as it is: empty if there is none.
QList<TextRange> placeholdersIn(const QString &text);

}

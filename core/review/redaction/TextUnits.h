// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace firstmile
{

/// A character and where it stands in the text, in UTF-16 units; what was undone has the place of all that it was
/// written with.
struct TextUnit
{
    char32_t character = 0;
    qsizetype start = 0;
    qsizetype end = 0;
};

std::vector<TextUnit> textUnits(const QString &text);

/// Each of these undoes one layer of a way of writing. Linear.
std::vector<TextUnit> withoutEscapes(const std::vector<TextUnit> &units); ///< "%C3%A9", "&#233;", "&eacute;", "\u00e9"
std::vector<TextUnit> withoutQuotedPrintable(const std::vector<TextUnit> &units); ///< "=C3=A9"
std::vector<TextUnit> withoutFolds(const std::vector<TextUnit> &units); ///< "=" at a line's end; a blank at its start
std::vector<TextUnit> withoutTags(const std::vector<TextUnit> &units);  ///< blocks leave a line end

}

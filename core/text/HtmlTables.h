// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/HtmlTree.h"

#include <QHash>

namespace firstmile
{

/// What a table looks like from outside.
struct HtmlTableFacts
{
    int columns = 0;             ///< cells of its widest row
    qsizetype longestCell = 0;   ///< characters
    bool isPresentation = false; ///< says of itself that it is layout
    bool hasTable = false;
    int dataHeight = 0; ///< how many tables that are not layout lie in one another, this one counted

    /// One column, or said to be layout: nothing is lost when it becomes a sequence of blocks.
    bool isLayout() const { return isPresentation || columns < 2; }
};

/// The facts of every table below `root`, gathered in one walk.
QHash<const GumboNode *, HtmlTableFacts> htmlTables(const GumboNode &root);

}

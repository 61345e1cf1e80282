// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace firstmile
{

/// Whether the HTML5 parser may be let loose on `html` (UTF-8).
/// The parser is quadratic in open elements and in attributes of one tag, and unclosed formatting elements multiply
/// its tree, so half a megabyte of hostile HTML would take it half a minute. This looks first, in linear time: at
/// most 1 MB, 2,000 open elements, 500 attributes in a tag, 50,000 tags, and a bound on the work and the nodes that
/// the tree will cost. Where the scan could read the input otherwise than the parser, it assumes the worse.
bool isSafeToParse(QByteArrayView html);

}

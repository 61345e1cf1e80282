// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace firstmile
{

/// How many UTF-16 units the one emoji at `at` takes (a family, a flag, a keycap, a hand with its skin tone); 0 if no
/// emoji starts there. What Unicode does not recommend as one emoji ends before its joiner.
qsizetype emojiLength(QStringView text, qsizetype at);

}

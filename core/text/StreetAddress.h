// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/SearchFold.h"

namespace firstmile
{

/// Where a street with a house number stands, as it is written in English, French, Portuguese, Spanish and German. Only
/// what is hardly ever anything else. Linear in the text.
QList<TextRange> streetAddressesIn(const QString &text);

}

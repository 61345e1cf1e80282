// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/SearchFold.h"

namespace firstmile
{

/// Whether a folded text (foldForSearch) has the words of the phrase one behind the other, the last one as a beginning
/// if the phrase says so. A phrase without words is in every text.
bool containsPhrase(const QString &folded, const SearchPhrase &phrase);

}

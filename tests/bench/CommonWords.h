// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace firstmile::bench
{

enum class Language { English, French, Portuguese };
inline constexpr int languageCount = 3;

/// What customers and agents write all the time, commonest first, separated by spaces.
std::string_view commonWords(Language language);

/// First names, separated by spaces.
std::string_view firstNames(Language language);

std::string_view codeOf(Language language); ///< "en", "fr", "pt"

}

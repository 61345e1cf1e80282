// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace firstmile::bench
{

/// Standard base64; with `lineLength` above 0 broken into lines of so many characters, each ended by a line break.
std::string base64(std::string_view bytes, std::size_t lineLength = 0);

/// RFC 2045, section 6.7: lines of at most 76 characters.
std::string quotedPrintable(std::string_view bytes);

/// ISO 8859-1; none if the text has a character that it lacks.
std::optional<std::string> latin1(std::string_view utf8);

/// RFC 2047: as it is if it is ASCII, else as encoded words of base64.
std::string headerText(std::string_view utf8);

/// RFC 5322: "Sat, 02 Nov 2024 10:05:00 +0000".
std::string mailDate(std::int64_t milliseconds);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/TextUnits.h"

namespace firstmile
{

/// A character that was written with several.
struct EscapedCharacter
{
    char32_t character = 0;
    size_t length = 0; ///< units that it was written with; 0: nothing was escaped here
};

/// "%40", "%C3%A9", "&#64;", "&#x40;", "&commat;", "&eacute;", "\u0040", "\n", as it may begin at `units`.
EscapedCharacter escapedCharacter(const TextUnit *units, size_t count);
/// "=40", "=C3=A9".
EscapedCharacter quotedPrintableCharacter(const TextUnit *units, size_t count);

}

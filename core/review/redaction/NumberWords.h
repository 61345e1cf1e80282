// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/FlatText.h"

namespace firstmile
{

/// What the words in front call a number.
enum class NumberCall { Nothing, Phone, Account, CardCode, Order };

/// Of the number at `at`, by at most 40 characters before it.
NumberCall numberCallAt(const FlatText &flat, qsizetype at);

}

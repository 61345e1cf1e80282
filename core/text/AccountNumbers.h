// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/SearchFold.h"

namespace firstmile
{

/// Where numbers of payment cards stand in a text: of a card network's length and beginning, with Luhn's check digit,
/// written in one piece or in the groups that cards have, and not called an order's, a parcel's or a ticket's number.
/// Linear in the text.
QList<TextRange> cardNumbersIn(const QString &text);

/// Where international account numbers stand: of the country's length, with the right check digits, in one piece or
/// in groups of four. Linear in the text.
QList<TextRange> ibansIn(const QString &text);

}

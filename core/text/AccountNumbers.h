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

/// Whether these digits, without anything between them, are of a card network and pass Luhn's check.
bool isCardNumber(const QString &digits);

/// How long an account number of that country ("PT", upper case) is; 0: it has none.
qsizetype ibanLength(const QString &country);

/// Of letters in upper case and digits alone: of its country's length and with the right check digits.
bool isIban(const QString &number);

}

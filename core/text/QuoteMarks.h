// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace firstmile
{

// What single lines of a mail look like. Each takes the line without its line end and costs no more than a bounded
// time, since longer lines than a mail program writes are never a mark.

/// "> text"
bool isQuoteLine(QStringView line);

/// A line of nothing but "-----" or "_____".
bool isRuleLine(QStringView line);

/// "-----Original Message-----", "Begin forwarded message:" and what mail programs of other languages write.
bool isOriginalMarker(QStringView line);

/// The field of a header line as Outlook repeats it, in any known language.
enum class RepeatedField { None, From, Other };
RepeatedField repeatedField(QStringView line);

/// Whether the line can begin a heading of a quote ("On …", "Le …", "2024-01-05 …").
bool startsQuoteHeading(QStringView line);

/// Whether the line can end one ("… wrote:", "… <ann@example.com>:").
bool endsQuoteHeading(QStringView line);

/// Whether `heading`, joined from its lines, names a time or an address, as a mail program's heading does and a
/// sentence hardly ever.
bool namesTimeOrAddress(QStringView heading);

/// "-- " or "--"
bool isSignatureMark(QStringView line);

/// "-Ann Smith"
bool isDashedName(QStringView line);

/// "Sent from my iPhone" and its translations.
bool isPhoneSignature(QStringView line);

}

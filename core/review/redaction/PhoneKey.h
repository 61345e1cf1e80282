// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile
{

/// A number's digits without the country's code and the zero in front, so that "+33 (0)6 12 34 56 78" and
/// "06 12 34 56 78" are one: "612345678". Of a country that is not known: all of them.
QString nationalPhone(const QString &number);

/// The lengths that a number of that country's code has without it: 9 and 9 for "33". None: the code is not known.
struct PhoneLengths
{
    qsizetype code = 0; ///< digits of the code
    qsizetype fewest = 0;
    qsizetype most = 0;
};
PhoneLengths phoneLengthsOf(const QString &digits); ///< that begin with a country's code

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/QueryNumber.h"

#include <QRegularExpression>

namespace firstmile
{

using namespace Qt::StringLiterals;

std::optional<QueryNumber> queryNumberFromString(const QString &text)
{
    static const QRegularExpression pattern(u"^(>=|<=|>|<|=|)([0-9]{1,12})([km]?)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(3).toLower();
    const qint64 number = match.captured(2).toLongLong() * (unit == "k"_L1 ? 1000 : unit == "m"_L1 ? 1'000'000 : 1);
    const QString sign = match.captured(1);
    constexpr qint64 highest = std::numeric_limits<qint64>::max();
    if (sign == ">"_L1)
        return QueryNumber{number + 1, highest};
    if (sign == "<"_L1)
        return QueryNumber{0, number - 1};
    if (sign == "<="_L1)
        return QueryNumber{0, number};
    return QueryNumber{number, sign == "="_L1 ? number : highest};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace firstmile
{

using Milliseconds = std::chrono::milliseconds;

/// A moment: UTC, to the millisecond. Stored as a BIGINT of milliseconds since 1970.
using Instant = std::chrono::sys_time<Milliseconds>;

inline qint64 toMsecs(Instant at)
{
    return at.time_since_epoch().count();
}
inline Instant fromMsecs(qint64 msecs)
{
    return Instant(Milliseconds(msecs));
}
inline double toSeconds(Milliseconds span)
{
    return static_cast<double>(span.count()) / 1000.0;
}

QDateTime toDateTime(Instant at); ///< in UTC
Instant fromDateTime(const QDateTime &at);

/// ISO 8601 in UTC, "2026-05-03T10:00:00Z"; with milliseconds only where they are not zero.
QString toIso(Instant at);

/// Reads ISO 8601 with any offset (a colon in it is optional, as Graph writes none); empty if it is not a time.
std::optional<Instant> fromIso(const QString &text);

}

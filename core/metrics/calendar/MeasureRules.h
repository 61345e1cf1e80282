// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/calendar/WorkCalendar.h"
#include "core/store/Session.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// What a team decided about its measures; kept in the workspace's settings as "measures".
struct MeasureRules
{
    QByteArray zone; ///< IANA, of the local days in which cases are counted; empty: this machine's
    QList<Milliseconds> horizons{std::chrono::minutes(15), std::chrono::hours(1), std::chrono::hours(24),
                                 std::chrono::hours(72)}; ///< 1 to 6, ascending, at least a minute
    qint64 highReach = 10'000; ///< followers from which a customer counts as of high reach; a verified one always does
    Milliseconds returnWithin = std::chrono::hours(24); ///< a hand-off is back in time
    QMap<QString, QString> teams;                       ///< agent -> team
    std::optional<WorkCalendar> calendar;               ///< none: no working-time figure exists
    bool operator==(const MeasureRules &) const = default;

    QTimeZone timeZone() const; ///< `zone`, or this machine's where it is empty or unknown
};

QJsonObject toJson(const MeasureRules &rules);
Result<MeasureRules> measureRulesFromJson(const QJsonValue &json); ///< Malformed with the field in the detail

Result<MeasureRules> measureRules(Session &session); ///< the defaults where none were set
Result<void> setMeasureRules(Transaction &transaction, const MeasureRules &rules);

}

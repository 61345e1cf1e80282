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
                                 std::chrono::hours(72)}; ///< 1 to 6, ascending; whole minutes, at most a year
    qint64 highReach = 10'000; ///< followers from which a customer counts as of high reach; a verified one always does
    Milliseconds returnWithin = std::chrono::hours(24); ///< a hand-off is back in time; whole minutes, at most a year
    QMap<QString, QString> teams;                       ///< agent -> team
    std::optional<WorkCalendar> calendar;               ///< none: no working-time figure exists
    bool operator==(const MeasureRules &) const = default;

    QTimeZone timeZone() const; ///< `zone`, or this machine's where it is empty or unknown
};

/// {"zone","horizons":[seconds],"highReach","returnWithin":seconds,"teams":{agent:team},"calendar"}
QJsonObject toJson(const MeasureRules &rules);
Result<MeasureRules> measureRulesFromJson(const QJsonValue &json); ///< Malformed with the field in the detail

Result<MeasureRules> measureRules(Session &session); ///< the defaults where none were set; Malformed as above

/// Malformed with the field in the detail, as above, or the zone is none that this machine knows.
Result<void> setMeasureRules(Transaction &transaction, const MeasureRules &rules);

}

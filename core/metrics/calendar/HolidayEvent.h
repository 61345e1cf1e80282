// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QSet>

#include <memory>

struct icalrecurrencetype;

namespace firstmile
{

/// An event of an iCalendar file, as far as holidays go.
struct HolidayEvent
{
    QByteArray uid;
    QString name;
    QDate start;     ///< invalid: it is at a time of day
    qint64 days = 1; ///< how many it goes on
    QList<std::shared_ptr<icalrecurrencetype>> rules;
    QList<QDate> also;   ///< RDATE
    QSet<QDate> without; ///< EXDATE
    QDate insteadOf;     ///< RECURRENCE-ID: it stands for that day of the event with the same uid
    bool cancelled = false;
};

/// Reads one event out of the text of it (core/metrics/calendar/EventBlocks). Malformed with its name.
Result<HolidayEvent> holidayEventFrom(const QByteArray &block);

}

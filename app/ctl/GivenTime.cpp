// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/GivenTime.h"

#include <QDateTime>
#include <QTimeZone>

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<GivenTime> givenTime(const QString &text, const QString &zone)
{
    const QTimeZone place = zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zone.toUtf8());
    if (!place.isValid())
        return Error{ErrorKind::Malformed, u"there is no time zone “%1”"_s.arg(zone), {}};
    const QString placeId = QString::fromUtf8(place.id());
    QDateTime time = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODate);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) {
        const QTime clock = time.time();
        time = QDateTime(time.date(), clock, place);
        if (time.time() != clock)
            return Error{ErrorKind::Malformed,
                         u"on that day there is no %1 in %2"_s.arg(clock.toString(u"hh:mm"_s), placeId),
                         {}};
    }
    if (!time.isValid())
        return Error{ErrorKind::Malformed, u"--at takes a time such as 2026-05-03T10:00"_s, {}};
    return GivenTime{fromMsecs(time.toMSecsSinceEpoch()), placeId};
}

}

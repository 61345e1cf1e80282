// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/calendar/HolidayEvent.h"

#include <libical/ical.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int secondsOfDay = 24 * 60 * 60;
constexpr qsizetype longestHolidayName = 200;

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using IcalComponent = std::unique_ptr<icalcomponent, FreeComponent>;

template <class F>
void eachProperty(icalcomponent *event, icalproperty_kind kind, F f)
{
    for (auto *property = icalcomponent_get_first_property(event, kind); property;
         property = icalcomponent_get_next_property(event, kind))
        f(property);
}

icalproperty *propertyOf(icalcomponent *event, icalproperty_kind kind)
{
    return icalcomponent_get_first_property(event, kind);
}

QDate dayOf(const icaltimetype &time)
{
    return {time.year, time.month, time.day};
}

bool isMidnight(const icaltimetype &time)
{
    return time.is_date || (time.hour == 0 && time.minute == 0 && time.second == 0 && !icaltime_is_utc(time));
}

QString holidayName(icalcomponent *event)
{
    const auto *summary = propertyOf(event, ICAL_SUMMARY_PROPERTY);
    return summary ? QString::fromUtf8(icalproperty_get_summary(summary)).simplified().left(longestHolidayName)
                   : QString();
}

Error notThisEvent(const HolidayEvent &event, const QString &why)
{
    return {ErrorKind::Malformed, event.name.isEmpty() ? why : u"\"%1\": %2"_s.arg(event.name, why), {}};
}

/// How long it is in seconds, as far as it says so: 0 where it does not.
Result<qint64> lengthOf(icalcomponent *event, const HolidayEvent &holiday, const icaltimetype &start)
{
    qint64 length = 0;
    if (auto *end = propertyOf(event, ICAL_DTEND_PROPERTY)) {
        const icaltimetype time = icalproperty_get_dtend(end);
        if (!dayOf(time).isValid())
            return notThisEvent(holiday, u"its end is no date"_s);
        length = dayOf(start).daysTo(dayOf(time)) * secondsOfDay;
        if (!time.is_date)
            length += (time.hour * 60 + time.minute) * 60 + time.second;
    } else if (auto *duration = propertyOf(event, ICAL_DURATION_PROPERTY)) {
        const icaldurationtype time = icalproperty_get_duration(duration);
        length = (qint64(time.weeks) * 7 + time.days) * secondsOfDay + qint64(time.hours) * 3600 +
                 qint64(time.minutes) * 60 + time.seconds;
        length = time.is_neg ? -length : length;
    }
    if (length < 0)
        return notThisEvent(holiday, u"it ends before it begins"_s);
    return length;
}

Result<void> readDays(icalcomponent *event, HolidayEvent &holiday)
{
    const auto *property = propertyOf(event, ICAL_DTSTART_PROPERTY);
    if (!property)
        return notThisEvent(holiday, u"an event does not say when it begins"_s);
    const icaltimetype start = icalproperty_get_dtstart(property);
    if (!dayOf(start).isValid())
        return notThisEvent(holiday, u"its beginning is no date"_s);
    FM_ASSIGN(const qint64 length, lengthOf(event, holiday, start));
    const bool ofWholeDays = length > 0 && length % secondsOfDay == 0;
    if (!start.is_date && (!isMidnight(start) || !ofWholeDays))
        return {}; // at a time of day
    holiday.start = dayOf(start);
    holiday.days = std::max<qint64>(1, length / secondsOfDay);
    return {};
}

Result<void> readRules(icalcomponent *event, HolidayEvent &holiday)
{
    bool tooOften = false;
    eachProperty(event, ICAL_RRULE_PROPERTY, [&](icalproperty *property) {
        icalrecurrencetype rule = icalproperty_get_rrule(property);
        tooOften = tooOften || rule.freq < ICAL_DAILY_RECURRENCE || rule.freq > ICAL_YEARLY_RECURRENCE;
        // Days have no hours; and a calendar of another kind than ours is the property's own memory.
        rule.by_second[0] = rule.by_minute[0] = rule.by_hour[0] = ICAL_RECURRENCE_ARRAY_MAX;
        if (rule.rscale)
            rule.rscale = icalmemory_strdup(rule.rscale);
        if (icaltime_is_utc(rule.until)) // a midnight somewhere: the nearest day
            icaltime_adjust(&rule.until, 0, 12, 0, 0);
        if (!icaltime_is_null_time(rule.until))
            rule.until = icaltime_from_string(dayOf(rule.until).toString(u"yyyyMMdd"_s).toLatin1().constData());
        holiday.rules.append(std::shared_ptr<icalrecurrencetype>(new icalrecurrencetype(rule), [](auto *each) {
            icalmemory_free_buffer(each->rscale);
            delete each;
        }));
    });
    return tooOften ? Result<void>(notThisEvent(holiday, u"it repeats more than once a day"_s)) : Result<void>();
}

void readDates(icalcomponent *event, HolidayEvent &holiday)
{
    eachProperty(event, ICAL_EXDATE_PROPERTY,
                 [&](icalproperty *each) { holiday.without.insert(dayOf(icalproperty_get_exdate(each))); });
    eachProperty(event, ICAL_RDATE_PROPERTY, [&](icalproperty *each) {
        const icaldatetimeperiodtype date = icalproperty_get_rdate(each);
        holiday.also.append(dayOf(icaltime_is_null_time(date.time) ? date.period.start : date.time));
    });
    if (const auto *each = propertyOf(event, ICAL_RECURRENCEID_PROPERTY))
        holiday.insteadOf = dayOf(icalproperty_get_recurrenceid(each));
}

}

Result<HolidayEvent> holidayEventFrom(const QByteArray &block)
{
    icalerror_set_errors_are_fatal(0); // some builds would end the program
    const IcalComponent event(icalparser_parse_string(block.constData()));
    if (!event)
        return Error{ErrorKind::Malformed, u"an event cannot be read"_s, {}};
    HolidayEvent holiday;
    holiday.name = holidayName(event.get());
    // Only properties that are needed were left in the text: one that cannot be read is one that would be missed.
    if (auto *wrong = propertyOf(event.get(), ICAL_XLICERROR_PROPERTY)) {
        const char *told = icalproperty_get_xlicerror(wrong);
        return notThisEvent(holiday, QString::fromUtf8(told ? told : "").simplified().left(200));
    }
    if (const auto *uid = propertyOf(event.get(), ICAL_UID_PROPERTY))
        holiday.uid = icalproperty_get_uid(uid);
    if (const auto *status = propertyOf(event.get(), ICAL_STATUS_PROPERTY))
        holiday.cancelled = icalproperty_get_status(status) == ICAL_STATUS_CANCELLED;
    FM_TRY(readDays(event.get(), holiday));
    if (holiday.start.isValid())
        FM_TRY(readRules(event.get(), holiday));
    readDates(event.get(), holiday);
    return holiday;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/calendar/HolidayFile.h"

#include "core/metrics/calendar/EventBlocks.h"
#include "core/metrics/calendar/HolidayEvent.h"

#include <libical/ical.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostRepetitions = 2'000;      // rules in a file
constexpr int mostHolidaySteps = 1'000'000; // occurrences and days gone through in a file
constexpr qsizetype longestHolidayNames = 200;

struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

/// Goes through the days of events, and gives up where there are more of them than can be meant.
class HolidayWalk
{
public:
    HolidayWalk(int firstYear, int lastYear) : m_first(firstYear, 1, 1), m_last(lastYear, 12, 31) {}

    /// That day of an event with that uid is told by another event.
    void replace(const QByteArray &uid, const QDate &day) { m_replaced.insert({uid, day}); }

    Result<void> take(const HolidayEvent &event)
    {
        FM_TRY(occur(event, event.start));
        for (const QDate &day : event.also)
            FM_TRY(occur(event, day));
        for (const auto &rule : event.rules)
            FM_TRY(follow(event, *rule));
        return {};
    }

    QMap<QDate, QString> days() const { return m_days; }

private:
    static Error tooMuch(const HolidayEvent &event)
    {
        return {ErrorKind::Malformed, u"\"%1\": there are more days than holidays can be"_s.arg(event.name), {}};
    }

    Result<void> follow(const HolidayEvent &event, const icalrecurrencetype &rule)
    {
        if (++m_rules > mostRepetitions)
            return tooMuch(event);
        icaltimetype start = icaltime_null_date();
        start.year = event.start.year();
        start.month = event.start.month();
        start.day = event.start.day();
        const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(icalrecur_iterator_new(rule, start));
        if (!iterator) {
            return Error{ErrorKind::Malformed, u"\"%1\": its repetition cannot be followed"_s.arg(event.name), {}};
        }
        for (;;) {
            const icaltimetype next = icalrecur_iterator_next(iterator.get());
            const QDate day(next.year, next.month, next.day);
            if (icaltime_is_null_time(next) || !day.isValid() || day > m_last)
                return {};
            FM_TRY(occur(event, day));
        }
    }

    Result<void> occur(const HolidayEvent &event, const QDate &start)
    {
        if (++m_steps > mostHolidaySteps)
            return tooMuch(event);
        if (event.without.contains(start) || (event.insteadOf.isNull() && m_replaced.contains({event.uid, start})))
            return {};
        const QDate last = std::min(m_last, start.addDays(event.days - 1));
        for (QDate day = std::max(m_first, start); day <= last; day = day.addDays(1)) {
            if (++m_steps > mostHolidaySteps)
                return tooMuch(event);
            name(day, event.name);
        }
        return {};
    }

    void name(const QDate &day, const QString &name)
    {
        QString &names = m_days[day];
        if (!name.isEmpty() && !names.split(u", "_s).contains(name))
            names = (names.isEmpty() ? name : names + u", "_s + name).left(longestHolidayNames);
    }

    QDate m_first;
    QDate m_last;
    QSet<std::pair<QByteArray, QDate>> m_replaced;
    QMap<QDate, QString> m_days;
    int m_rules = 0;
    int m_steps = 0;
};

}

Result<QMap<QDate, QString>> holidaysFrom(const QByteArray &ics, int firstYear, int lastYear)
{
    FM_ASSIGN(const QList<QByteArray> blocks, eventBlocks(ics));
    HolidayWalk walk(std::max(firstYear, 1), std::min(lastYear, 9999));
    QList<HolidayEvent> events;
    for (const QByteArray &block : blocks) {
        FM_ASSIGN(const HolidayEvent event, holidayEventFrom(block));
        if (event.insteadOf.isValid())
            walk.replace(event.uid, event.insteadOf);
        if (event.start.isValid() && !event.cancelled)
            events.append(event);
    }
    for (const HolidayEvent &event : std::as_const(events))
        FM_TRY(walk.take(event));
    return walk.days();
}

}

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

constexpr qint64 mostRuleDays = 20'000'000; // some seconds of going through days that a rule may turn out to leave out
constexpr int lastIteratedYear = 2582;      // up to which libical looks for a day
constexpr int mostRepetitions = 2'000;      // rules in a file
constexpr int mostHolidaySteps = 1'000'000; // occurrences and days gone through in a file
constexpr qsizetype longestHolidayNames = 200;

struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

/// How many days libical may go through to find none: a rule that narrows its days down is looked at to the end of
/// time.
qint64 ruleDays(const HolidayEvent &event, const icalrecurrencetype &rule)
{
    const auto narrows = [](const short *list) { return list[0] != ICAL_RECURRENCE_ARRAY_MAX; };
    if (!narrows(rule.by_month) && !narrows(rule.by_month_day) && !narrows(rule.by_day) && !narrows(rule.by_year_day) &&
        !narrows(rule.by_week_no))
        return 0;
    const qint64 years = std::max(0, lastIteratedYear - event.start.year());
    return years * (rule.freq == ICAL_DAILY_RECURRENCE ? 366 : 72);
}

/// Goes through the days of events, and gives up where there are more of them than can be meant.
class HolidayWalk
{
public:
    HolidayWalk(int firstYear, int lastYear) : m_first(firstYear, 1, 1), m_last(lastYear, 12, 31) {}

    /// That day of an event with that uid is told by another event.
    void replace(const QByteArray &uid, const QDate &day) { m_replaced.insert({uid, day}); }

    /// Before any of them is taken: whether their rules can be followed in a bounded time.
    Result<void> announce(const HolidayEvent &event)
    {
        for (const auto &rule : event.rules)
            m_ruleDays += ruleDays(event, *rule);
        m_rules += event.rules.size();
        if (m_rules > mostRepetitions || m_ruleDays > mostRuleDays)
            return tooMuch(event);
        return {};
    }

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
        icaltimetype start = icaltime_null_time();
        start.is_date = 1;
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
    qsizetype m_rules = 0;
    qint64 m_ruleDays = 0;
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
        if (!event.start.isValid() || event.cancelled)
            continue;
        FM_TRY(walk.announce(event));
        events.append(event);
    }
    for (const HolidayEvent &event : std::as_const(events))
        FM_TRY(walk.take(event));
    return walk.days();
}

}

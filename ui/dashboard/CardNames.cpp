// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CardWords.h"
#include "ui/widgets/Words.h"

#include <QHash>
#include <QLocale>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// "all" says another thing wherever it stands.
bool isOfHandOffs(const MeasurePage &page)
{
    return page.query.page == PageId::HandOffs;
}

}

QString CardWords::intent(Intent intent)
{
    switch (intent) {
    case Intent::Help:
        return tr("Want help or an answer");
    case Intent::Praise:
        return tr("Praise");
    case Intent::Share:
        return tr("Share an experience");
    case Intent::Vent:
        return tr("Vent or complain");
    case Intent::AskOthers:
        return tr("Ask other customers");
    case Intent::Other:
        return tr("Something else", "why a customer wrote");
    }
    return {};
}

QString CardWords::complexity(Complexity complexity)
{
    return complexity == Complexity::Simple ? tr("Simple questions") : tr("Complex questions");
}

QString CardWords::spanRange(const QString &key)
{
    const qsizetype dash = key.indexOf(u'-');
    bool isNumber = false;
    const double from = key.left(dash).toDouble(&isNumber);
    if (dash <= 0 || !isNumber)
        return {};
    if (dash + 1 == key.size())
        return tr("over %1", "a span of time").arg(span(from));
    const double to = key.mid(dash + 1).toDouble(&isNumber);
    if (!isNumber || to <= from)
        return {};
    return from == 0 ? tr("under %1", "a span of time").arg(span(to))
                     : tr("%1 to %2", "from a span of time to another").arg(span(from), span(to));
}

QString CardWords::weekdayHour(const QString &key)
{
    const int day = key.section(u'-', 0, 0).toInt();
    bool isHour = false;
    const int hour = key.section(u'-', 1).toInt(&isHour);
    if (day < 1 || day > 7 || !isHour || hour < 0 || hour > 23)
        return {};
    return tr("%1, %2", "weekday, time")
        .arg(QLocale().standaloneDayName(day), QLocale().toString(QTime(hour, 0), QLocale::ShortFormat));
}

QString CardWords::bucket(QDate first, BucketStep step)
{
    const QLocale locale;
    const QString day = locale.toString(first, tr("d MMMM yyyy", "day, in QDate's notation"));
    if (step == BucketStep::Month)
        return locale.toString(first, tr("MMMM yyyy", "month, in QDate's notation"));
    return step == BucketStep::Week ? tr("Week of %1").arg(day) : day;
}

QString CardWords::bucketMark(QDate first, BucketStep step)
{
    return step == BucketStep::Month
               ? QLocale().toString(first, tr("MMM yyyy", "month in a narrow column, in QDate's notation"))
               : QLocale().toString(first, tr("d MMM", "day of this year in a narrow column, in QDate's notation"));
}

QString CardWords::keyName(const QString &key)
{
    static const QHash<QString, const char *> names{
        {u"rate-24h"_s, QT_TR_NOOP("Answered within a day")},
        {u"never-answered"_s, QT_TR_NOOP("Never answered")},
        {u"median"_s, QT_TR_NOOP("Half answered within")},
        {u"time"_s, QT_TR_NOOP("Half answered within")},
        {u"p50"_s, QT_TR_NOOP("Half answered within")},
        {u"p90"_s, QT_TR_NOOP("Nine in ten answered within")},
        {u"mean"_s, QT_TR_NOOP("Mean time to the answer")},
        {u"waiting"_s, QT_TR_NOOP("Waiting now")},
        {u"waiting-long"_s, QT_TR_NOOP("Waiting for more than a day")},
        {u"hand-offs-open"_s, QT_TR_NOOP("Handed over and not back")},
        {u"praised"_s, QT_TR_NOOP("Praised us afterwards")},
        {u"mention"_s, QT_TR_NOOP("Mentioned us")},
        {u"seen"_s, QT_TR_NOOP("Seen by us")},
        {u"answered"_s, QT_TR_NOOP("Answered")},
        {u"resolved"_s, QT_TR_NOOP("Resolved")},
        {u"closed-unanswered"_s, QT_TR_NOOP("Closed without an answer")},
        {u"no-answer-needed"_s, QT_TR_NOOP("Needed no answer")},
        {u"spam"_s, QT_TR_NOOP("Spam")},
        {u"confirmed"_s, QT_TR_NOOP("Said by a person")},
        {u"suggested"_s, QT_TR_NOOP("Suggested alone")},
        {u"unlabelled"_s, QT_TR_NOOP("Not known")},
        {u"recovered"_s, QT_TR_NOOP("Complaints that ended in thanks")},
        {u"shared"_s, QT_TR_NOOP("Shared an experience")},
        {u"one-touch"_s, QT_TR_NOOP("Resolved with one reply")},
        {u"open"_s, QT_TR_NOOP("Not back yet")},
        {u"round-trip"_s, QT_TR_NOOP("Half are back within")},
        {u"in-time"_s, QT_TR_NOOP("Back in time")},
        {u"high"_s, QT_TR_NOOP("Of high reach")},
        {u"ordinary"_s, QT_TR_NOOP("Of ordinary reach")},
    };
    const char *found = names.value(key);
    return found ? tr(found) : QString();
}

QString CardWords::pointName(const CardPoint &point, const MeasurePage &page)
{
    if (!point.name.isEmpty())
        return point.name;
    const QString &key = point.key;
    if (key == u"all"_s && isOfHandOffs(page))
        return tr("Handed over");
    if (key == u"all"_s)
        return point.measure.measure == Measure::MovedToPhone ? tr("All cases") : tr("All channels");
    if (key.isEmpty() || key == u"nobody"_s || key == u"none"_s)
        return page.query.page == PageId::Team || isOfHandOffs(page) ? tr("Nobody", "a case without team or assignee")
                                                                     : tr("All cases");
    if (const auto channel = channelFromString(key))
        return Words::channel(*channel);
    if (const QDate day = QDate::fromString(key, Qt::ISODate); day.isValid())
        return bucket(day, page.query.step);
    if (const QString known = keyName(key); !known.isEmpty())
        return known;
    if (key.startsWith(u"within-"_s))
        return tr("Answered within %1").arg(span(key.mid(7).toDouble()));
    if (const auto intent = intentFromString(key))
        return CardWords::intent(*intent);
    if (const auto complexity = complexityFromString(key))
        return CardWords::complexity(*complexity);
    if (page.query.page == PageId::Response && !weekdayHour(key).isEmpty() && point.slice.hour)
        return weekdayHour(key);
    const QString range = spanRange(key);
    return range.isEmpty() ? key : range;
}

QString CardWords::seriesName(const QString &series, const MeasureCard &card)
{
    if (series.isEmpty())
        return tr("This period");
    if (const auto channel = channelFromString(series))
        return Words::channel(*channel);
    if (card.form == MeasureCard::Form::Table) {
        static const QHash<QString, const char *> columns{
            {u"all"_s, QT_TR_NOOP("Handed over")},
            {u"open"_s, QT_TR_NOOP("Not back yet")},
            {u"p50"_s, QT_TR_NOOP("Half within")},
            {u"p90"_s, QT_TR_NOOP("Nine in ten within")},
            {u"in-time"_s, QT_TR_NOOP("In time")},
            {u"answered"_s, QT_TR_NOOP("Answered")},
            {u"rate"_s, QT_TR_NOOP("Within a day")},
            {u"one-touch"_s, QT_TR_NOOP("With one reply")},
            {u"praised"_s, QT_TR_NOOP("Praised")},
            {u"waiting"_s, QT_TR_NOOP("Waiting")},
            {u"oldest"_s, QT_TR_NOOP("The longest waits")},
            {u"never-answered"_s, QT_TR_NOOP("Never answered")},
            {u"cases"_s, QT_TR_NOOP("Cases")},
        };
        if (const char *found = columns.value(series))
            return tr(found);
    }
    static const QHash<QString, const char *> names{
        {u"before"_s, QT_TR_NOOP("The period before")},
        {u"confirmed"_s, QT_TR_NOOP("Said by a person")},
        {u"suggested"_s, QT_TR_NOOP("Suggested, said by nobody")},
        {u"high"_s, QT_TR_NOOP("Of high reach")},
        {u"ordinary"_s, QT_TR_NOOP("Of ordinary reach")},
        {u"simple"_s, QT_TR_NOOP("Simple questions")},
        {u"complex"_s, QT_TR_NOOP("Complex questions")},
        {u"p50"_s, QT_TR_NOOP("Half answered within")},
        {u"p90"_s, QT_TR_NOOP("Nine in ten answered within")},
        {u"mean"_s, QT_TR_NOOP("Mean time to the answer")},
        {u"time"_s, QT_TR_NOOP("Half answered within")},
        {u"share"_s, QT_TR_NOOP("Answered within a day")},
        {u"open"_s, QT_TR_NOOP("Not back yet")},
        {u"returned"_s, QT_TR_NOOP("Back")},
        {u"all"_s, QT_TR_NOOP("All cases")},
    };
    const char *found = names.value(series);
    return found ? tr(found) : series;
}

QString CardWords::standing(Standing standing, const MeasureOf &measure)
{
    switch (standing) {
    case Standing::Counts:
        return tr("Counts: %1").arg(measureName(measure));
    case Standing::CountsNot:
        return tr("In the base, but not among those that count");
    case Standing::Maturing:
        return tr("Left out for now: too young to say");
    case Standing::NotAsked:
        return tr("Left out: not of the kind that this figure is about");
    case Standing::NoCalendar:
        return tr("Left out: there is no working calendar to measure it by");
    case Standing::Spam:
        return tr("Left out: spam");
    case Standing::NoAnswerNeeded:
        return tr("Left out: needed no answer");
    }
    return {};
}

}

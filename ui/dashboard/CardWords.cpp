// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CardWords.h"

#include "ui/widgets/Words.h"

#include <QLocale>

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString cardDash = u"\u2013"_s;

int countForPlural(qint64 count)
{
    return static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

}

QString CardWords::percent(double share)
{
    if (!std::isfinite(share))
        return cardDash;
    // The sign stays on its number's line.
    return tr("%1 %", "percentage").arg(QLocale().toString(qRound(share * 100))).replace(u' ', QChar::Nbsp);
}

QString CardWords::span(double seconds)
{
    if (!std::isfinite(seconds))
        return cardDash;
    const auto joined = [](QString words) { return words.replace(u' ', QChar::Nbsp); };
    if (seconds < 59.5)
        return joined(tr("%1 s", "seconds").arg(qRound(seconds)));
    const qint64 minutes = qRound64(seconds / 60);
    if (minutes < 60)
        return joined(tr("%1 min").arg(minutes));
    if (minutes <= qint64{24} * 60)
        return joined(minutes % 60 == 0 ? tr("%1 h").arg(minutes / 60)
                                        : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60));
    const qint64 hours = qRound64(seconds / 3600);
    return joined(hours % 24 == 0 ? tr("%1 d", "days").arg(hours / 24)
                                  : tr("%1 d %2 h", "days and hours").arg(hours / 24).arg(hours % 24));
}

QString CardWords::number(qint64 count)
{
    return QLocale().toString(count);
}

QString CardWords::evidence(const Share &share)
{
    const Proportion &of = share.share;
    if (of.isEmpty())
        return share.maturing > 0 ? tr("no case is old enough to say") : tr("no case to say it of");
    const QString counted =
        tr("%1 of %2 cases, 95 % interval %3 to %4").arg(number(of.k), number(of.n), percent(of.low), percent(of.high));
    return of.isTooFewToCompare() ? tr("%1; too few to compare").arg(counted) : counted;
}

QString CardWords::timeEvidence(const ResponseTime &time)
{
    return time.n == 0 ? tr("nothing was answered yet") : tr("of %n answered case(s)", nullptr, countForPlural(time.n));
}

QString CardWords::maturing(qint64 cases)
{
    return cases == 0 ? QString()
                      : tr("%n case(s) too young to say: maturing, in no rate yet", nullptr, countForPlural(cases));
}

QString CardWords::stillWaiting(qint64 cases)
{
    return tr("%n case(s) still waiting", nullptr, countForPlural(cases));
}

QString CardWords::period(const MeasurePage &page)
{
    const QString asOf = Words::dayAndTime(page.asOf);
    const auto day = [](QDate date) { return QLocale().toString(date, tr("d MMMM yyyy", "day, in QDate's notation")); };
    const auto &[from, to] = page.query.period;
    const bool answers = page.query.byAnswer;
    if (!from && !to)
        return answers ? tr("All answered cases, as of %1").arg(asOf) : tr("All cases, as of %1").arg(asOf);
    if (!to)
        return (answers ? tr("Cases answered since %1, as of %2") : tr("Cases opened since %1, as of %2"))
            .arg(day(*from), asOf);
    if (!from)
        return (answers ? tr("Cases answered up to %1, as of %2") : tr("Cases opened up to %1, as of %2"))
            .arg(day(*to), asOf);
    return (answers ? tr("Cases answered from %1 to %2, as of %3") : tr("Cases opened from %1 to %2, as of %3"))
        .arg(day(*from), day(*to), asOf);
}

QString CardWords::leftOut(const MeasurePage &page)
{
    const QString spam =
        tr("%n case(s) of spam", "a part of a sentence about what is left out", countForPlural(page.spam));
    const QString needless = tr("%n case(s) that needed no answer", "a part of a sentence about what is left out",
                                countForPlural(page.noAnswerNeeded));
    if (page.spam > 0 && page.noAnswerNeeded > 0)
        return tr("Left out of every figure: %1 and %2.").arg(spam, needless);
    if (page.spam > 0 || page.noAnswerNeeded > 0)
        return tr("Left out of every figure: %1.").arg(page.spam > 0 ? spam : needless);
    return {};
}

}

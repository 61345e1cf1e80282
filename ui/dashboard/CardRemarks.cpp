// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CardWords.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

QString CardWords::remark(const PageRemark &remark, const MeasurePage &page)
{
    const double first = remark.figures.value(0, Proportion::absent);
    const double second = remark.figures.value(1, Proportion::absent);
    const int count = std::isfinite(first) ? qRound(first) : 0;
    const bool hasSecond = std::isfinite(second);
    const QString &key = remark.key;
    if (key == u"rate-up"_s)
        return tr("%1 of the cases had an answer within a day, more than the %2 of the period before.")
            .arg(percent(first), percent(second));
    if (key == u"rate-down"_s)
        return tr("%1 of the cases had an answer within a day, fewer than the %2 of the period before.")
            .arg(percent(first), percent(second));
    if (key == u"rate-same"_s)
        return hasSecond ? tr("%1 of the cases had an answer within a day; in the period before it was %2, which is no "
                              "difference that the number of cases could show.")
                               .arg(percent(first), percent(second))
                         : tr("%1 of the cases had an answer within a day.").arg(percent(first));
    if (key == u"waiting-long"_s)
        return hasSecond ? tr("%n customer(s) have waited for more than a day, the longest for %1.", nullptr, count)
                               .arg(span(second))
                         : tr("%n customer(s) have waited for more than a day.", nullptr, count);
    if (key == u"never-up"_s)
        return tr("%1 of the cases were never answered, more than the %2 of the period before.")
            .arg(percent(first), percent(second));
    if (key == u"hand-offs-late"_s)
        return tr("%n conversation(s) were handed over and are overdue.", nullptr, count);
    if (key == u"praise"_s)
        return tr("%n customer(s) praised or thanked us after an answer.", nullptr, count);
    if (key == u"nothing-yet"_s)
        return page.cases == 0
                   ? tr("There is no case yet. Connect an account, and the figures begin with its messages.")
                   : tr("No case is old enough to say anything yet.");
    return {};
}

}

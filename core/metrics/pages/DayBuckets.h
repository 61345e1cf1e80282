// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/PageCases.h"

namespace firstmile
{

/// The days, weeks or months of a page's period, one after the other without a gap, up to today: the first and the last
/// one may be cut. Those of the period before are the same ones shifted by its length, so that they are as long.
class DayBuckets
{
public:
    explicit DayBuckets(const PageCases &cases);

    std::size_t size() const { return m_starts.size(); }
    QString key(std::size_t bucket) const; ///< its first day, whole: "2026-05-04"
    QDate from(std::size_t bucket, bool before = false) const;
    QDate to(std::size_t bucket, bool before = false) const; ///< included
    Slice slice(std::size_t bucket, bool before = false) const;

    int of(const CaseRow &row, bool before = false) const ///< by the page's kind of day; -1 for none
    {
        return ofDay((m_byAnswer ? row.answeredDay : row.openedDay) + (before ? m_shift : 0));
    }
    int ofDay(qint64 julianDay) const
    {
        const qint64 place = julianDay - m_first;
        return place < 0 || place >= std::ssize(m_ofDay) ? -1 : m_ofDay[static_cast<std::size_t>(place)];
    }

private:
    bool m_byAnswer = false;
    BucketStep m_step;
    qint64 m_first = 0; ///< Julian day
    qint64 m_shift = 0; ///< days of the period
    std::vector<int> m_ofDay;
    std::vector<qint64> m_starts; ///< Julian days
};

}

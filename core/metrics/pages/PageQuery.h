// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/ledger/CaseFilter.h"
#include "core/metrics/pages/Measure.h"

#include <QDate>

namespace firstmile
{

enum class PageId { Start, Response, Coverage, WhyTheyWrite, Channels, Advocacy, HandOffs, Team, AtStake };

QString
toString(PageId page); ///< "start", "response", "coverage", "why", "channels", "advocacy", "hand-offs", "team", "stake"
std::optional<PageId> pageIdFromString(const QString &name);
const QList<PageId> &allPages();

enum class BucketStep { Day, Week, Month }; ///< weeks begin on Monday
QString toString(BucketStep step);          ///< "day", "week", "month"
std::optional<BucketStep> bucketStepFromString(const QString &name);

/// Local days of the team's zone, both included; an absent end is open.
struct DayPeriod
{
    std::optional<QDate> from;
    std::optional<QDate> to;
    bool operator==(const DayPeriod &) const = default;

    bool contains(QDate day) const { return (!from || day >= *from) && (!to || day <= *to); }
    /// As many days, immediately before; absent where an end is open.
    std::optional<DayPeriod> before() const;
};

/// What somebody wants to see.
struct PageQuery
{
    PageId page = PageId::Response;
    CaseFilter filter{};
    DayPeriod period{};
    BucketStep step = BucketStep::Week;
    bool byAnswer = false; ///< period and buckets go by the day of the answer, not of the opening
    MeasureClock clock = MeasureClock::Wall;
    bool compareBefore = false; ///< with the period before
    bool operator==(const PageQuery &) const = default;
};

/// {"page","filter","from","to","step","bucketBy":"opening"|"answer","clock":"wall"|"working","compareBefore"}. What is
/// missing is as a new PageQuery has it.
QJsonObject toJson(const PageQuery &query);
Result<PageQuery> pageQueryFromJson(const QJsonObject &json); ///< Malformed with the field in the detail

/// The first day of the bucket that a day is in.
QDate bucketOf(QDate day, BucketStep step);

}

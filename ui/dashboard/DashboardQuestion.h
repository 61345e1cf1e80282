// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/MeasureData.h"
#include "ui/dashboard/PeriodPreset.h"

namespace firstmile
{

/// What the dashboard is asked, as a person says it: "the last 30 days" means other days tomorrow.
struct DashboardQuestion
{
    PageQuery query; ///< where a preset is set, its days mean nothing
    std::optional<PeriodPreset> preset;
    bool operator==(const DashboardQuestion &) const = default;

    /// The start page over the last 30 days, compared with those before.
    static DashboardQuestion first()
    {
        DashboardQuestion question;
        question.query.page = PageId::Start;
        question.query.compareBefore = true;
        question.preset = PeriodPreset::Last30;
        return question;
    }

    PageQuery on(QDate today) const
    {
        PageQuery dated = query;
        if (preset)
            dated.period = PeriodPresets::days(*preset, today);
        return dated;
    }

    DashboardView named(const QString &name, QDate today) const
    {
        return {name, on(today), preset ? PeriodPresets::id(*preset) : QString()};
    }
    static DashboardQuestion of(const DashboardView &view)
    {
        DashboardQuestion question;
        question.query = view.query;
        question.preset = PeriodPresets::fromId(view.period);
        if (question.preset)
            question.query.period = {};
        return question;
    }
};

}

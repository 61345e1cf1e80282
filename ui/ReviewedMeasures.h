// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/WorkspaceMeasures.h"

namespace firstmile
{

/// The measures of a bundle that is open for review, computed anew from its log; nothing is changed
/// (ui/ReviewRefusal.h), and no report writes itself.
class ReviewedMeasures : public WorkspaceMeasures
{
    Q_OBJECT

public:
    using WorkspaceMeasures::WorkspaceMeasures;

    Async<void> saveView(const DashboardView &view) override;
    Async<void> removeView(const QString &name) override;
    Async<void> setRules(const MeasureRules &rules) override;
    Async<void> label(ConversationId conversation, const CaseLabel &label, bool clear) override;
    ReportSchedule schedule() const override { return {}; }
    void setSchedule(const ReportSchedule &) override {}
};

}

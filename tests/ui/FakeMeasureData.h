// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/MeasureData.h"

#include <QMap>

#include <memory>

namespace firstmile::tests
{

/// Measures and labels in memory. A page is what `pages` has for it (nothing at first), with the query as it was asked.
class FakeMeasureData : public MeasureData
{
    Q_OBJECT

public:
    explicit FakeMeasureData(const Clock &clock) : m_clock(clock) {}

    Async<MeasurePage> page(const PageQuery &query) override;
    Async<Explanation> explain(const PageQuery &query, const CardPoint &point) override;
    Async<Measures::Choices> choices() override { return ready<Measures::Choices>(known); }

    Async<QList<DashboardView>> views() override { return ready<QList<DashboardView>>(viewList); }
    Async<void> saveView(const DashboardView &view) override;
    Async<void> removeView(const QString &name) override;

    Async<MeasureRules> rules() override { return ready<MeasureRules>(teamRules); }
    Async<void> setRules(const MeasureRules &rules) override;

    Async<LabelView> labelOf(ConversationId conversation) override;
    Async<void> label(ConversationId conversation, const CaseLabel &label, bool clear) override;
    Async<LabelQualities> labelQualities() override { return ready<LabelQualities>(qualities); }

    ReportSchedule schedule() const override { return kept; }
    void setSchedule(const ReportSchedule &schedule) override { kept = schedule; }

    // What tests look at and set.
    /// A question that waits for its answer while `holds`.
    struct Asked
    {
        PageQuery query;
        std::shared_ptr<Promise<MeasurePage>> answer;
    };
    MeasurePage pageFor(const PageQuery &query) const;

    QMap<PageId, MeasurePage> pages;
    QList<PageQuery> asked; ///< every page, in the order of asking
    bool holds = false;
    QList<Asked> held;
    QList<CardPoint> explained;
    Explanation explanation;
    Measures::Choices known;
    QList<DashboardView> viewList;
    MeasureRules teamRules;
    QMap<ConversationId, LabelView> labels; ///< conversations that are not in it have no label
    LabelQualities qualities;
    ReportSchedule kept;
    std::optional<Error> failNext;

private:
    std::optional<Error> failure() { return std::exchange(failNext, std::nullopt); }

    const Clock &m_clock;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"
#include "ui/MeasureData.h"

class QSettings;

namespace firstmile
{

class Clock;

/// The console's measures and labels out of a workspace: each call is one function on one of the store's threads.
class WorkspaceMeasures : public MeasureData
{
    Q_OBJECT

public:
    struct Parts
    {
        Database &database;
        Measures &measures;
        const Clock &clock;
        QSettings &settings; ///< of this machine, where the report's schedule is kept
    };

    /// `agent` signs what is labelled.
    WorkspaceMeasures(const Parts &parts, QString agent, QObject *parent = nullptr);

    Async<MeasurePage> page(const PageQuery &query) override;
    Async<Explanation> explain(const PageQuery &query, const CardPoint &point) override;
    Async<Measures::Choices> choices() override;

    Async<QList<DashboardView>> views() override;
    Async<void> saveView(const DashboardView &view) override;
    Async<void> removeView(const QString &name) override;

    Async<MeasureRules> rules() override;
    Async<void> setRules(const MeasureRules &rules) override;

    Async<LabelView> labelOf(ConversationId conversation) override;
    Async<void> label(ConversationId conversation, const CaseLabel &label, bool clear) override;
    Async<LabelQualities> labelQualities() override;

    ReportSchedule schedule() const override;
    void setSchedule(const ReportSchedule &schedule) override;

private:
    Parts m_parts;
    QString m_agent;
};

}

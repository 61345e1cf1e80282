// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WorkspaceMeasures.h"

#include "ui/DashboardViews.h"
#include "ui/ScheduleSettings.h"

namespace firstmile
{

WorkspaceMeasures::WorkspaceMeasures(const Parts &parts, QString agent, QObject *parent)
    : MeasureData(parent), m_parts(parts), m_agent(std::move(agent))
{
    connect(&parts.measures, &Measures::changed, this, &MeasureData::changed);
}

Async<MeasurePage> WorkspaceMeasures::page(const PageQuery &query)
{
    return m_parts.measures.page(query);
}

Async<Explanation> WorkspaceMeasures::explain(const PageQuery &query, const CardPoint &point)
{
    return m_parts.measures.explain(query, point);
}

Async<Measures::Choices> WorkspaceMeasures::choices()
{
    return m_parts.measures.choices();
}

Async<QList<DashboardView>> WorkspaceMeasures::views()
{
    return m_parts.database.read([](Session &session) { return dashboardViews(session); });
}

Async<void> WorkspaceMeasures::saveView(const DashboardView &view)
{
    return m_parts.database.write([view](Transaction &transaction) { return saveDashboardView(transaction, view); });
}

Async<void> WorkspaceMeasures::removeView(const QString &name)
{
    return m_parts.database.write([name](Transaction &transaction) { return removeDashboardView(transaction, name); });
}

Async<MeasureRules> WorkspaceMeasures::rules()
{
    return m_parts.database.read([](Session &session) { return measureRules(session); });
}

Async<void> WorkspaceMeasures::setRules(const MeasureRules &rules)
{
    return m_parts.database.write([rules](Transaction &transaction) { return setMeasureRules(transaction, rules); });
}

// Provisional: until what they call is there.
Async<LabelView> WorkspaceMeasures::labelOf(ConversationId)
{
    return ready<LabelView>(Error{ErrorKind::NotFound, {}, {}});
}

Async<void> WorkspaceMeasures::label(ConversationId, const CaseLabel &, bool)
{
    return ready<void>(Error{ErrorKind::NotFound, {}, {}});
}

Async<LabelQualities> WorkspaceMeasures::labelQualities()
{
    return ready<LabelQualities>(Error{ErrorKind::NotFound, {}, {}});
}

ReportSchedule WorkspaceMeasures::schedule() const
{
    return reportSchedule(m_parts.settings);
}

void WorkspaceMeasures::setSchedule(const ReportSchedule &schedule)
{
    setReportSchedule(m_parts.settings, schedule);
}

}

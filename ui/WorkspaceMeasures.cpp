// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WorkspaceMeasures.h"

#include "core/base/Clock.h"
#include "core/metrics/labels/LabelSuggestions.h"
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

Async<LabelView> WorkspaceMeasures::labelOf(ConversationId conversation)
{
    return m_parts.database.read([conversation, now = m_parts.clock.now()](Session &session) {
        return firstmile::labelOf(session, conversation, now);
    });
}

Async<void> WorkspaceMeasures::label(ConversationId conversation, const CaseLabel &label, bool clear)
{
    return m_parts.database.write(
        [conversation, label, clear, agent = m_agent, now = m_parts.clock.now()](Transaction &transaction) {
            return labelCase(transaction, conversation, label, clear, agent, now);
        });
}

Async<LabelQualities> WorkspaceMeasures::labelQualities()
{
    return m_parts.database.read([](Session &session) { return firstmile::labelQualities(session); },
                                 Database::Lane::Background);
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

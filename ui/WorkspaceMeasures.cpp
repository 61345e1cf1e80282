// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WorkspaceMeasures.h"

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

// Provisional: until what they call is there.
Async<QList<DashboardView>> WorkspaceMeasures::views()
{
    return ready<QList<DashboardView>>(Error{ErrorKind::NotFound, {}, {}});
}

Async<void> WorkspaceMeasures::saveView(const DashboardView &)
{
    return ready<void>(Error{ErrorKind::NotFound, {}, {}});
}

Async<void> WorkspaceMeasures::removeView(const QString &)
{
    return ready<void>(Error{ErrorKind::NotFound, {}, {}});
}

Async<void> WorkspaceMeasures::setRules(const MeasureRules &)
{
    return ready<void>(Error{ErrorKind::NotFound, {}, {}});
}

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

Async<MeasureRules> WorkspaceMeasures::rules()
{
    return m_parts.database.read([](Session &session) { return measureRules(session); });
}

ReportSchedule WorkspaceMeasures::schedule() const
{
    return {}; // Provisional
}

void WorkspaceMeasures::setSchedule(const ReportSchedule &) {} // Provisional

}

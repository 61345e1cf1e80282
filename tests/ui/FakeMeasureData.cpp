// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/FakeMeasureData.h"

#include <algorithm>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

MeasurePage FakeMeasureData::pageFor(const PageQuery &query) const
{
    MeasurePage page = pages.value(query.page);
    page.query = query;
    page.asOf = m_clock.now();
    if (page.zone.isEmpty())
        page.zone = "UTC";
    return page;
}

Async<MeasurePage> FakeMeasureData::page(const PageQuery &query)
{
    asked.append(query);
    if (const auto error = failure())
        return ready<MeasurePage>(*error);
    if (!holds)
        return ready<MeasurePage>(pageFor(query));
    held.append({query, std::make_shared<Promise<MeasurePage>>()});
    return held.last().answer->future();
}

Async<Explanation> FakeMeasureData::explain(const PageQuery &, const CardPoint &point)
{
    explained.append(point);
    if (const auto error = failure())
        return ready<Explanation>(*error);
    Explanation answer = explanation;
    answer.measure = point.measure;
    return ready<Explanation>(answer);
}

Async<void> FakeMeasureData::saveView(const DashboardView &view)
{
    if (const auto error = failure())
        return ready<void>(*error);
    const auto same = std::ranges::find(viewList, view.name, &DashboardView::name);
    if (same == viewList.end())
        viewList.append(view);
    else
        *same = view;
    Q_EMIT changed();
    return ready<void>({});
}

Async<void> FakeMeasureData::removeView(const QString &name)
{
    if (const auto error = failure())
        return ready<void>(*error);
    viewList.removeIf([&](const DashboardView &view) { return view.name == name; });
    Q_EMIT changed();
    return ready<void>({});
}

Async<void> FakeMeasureData::setRules(const MeasureRules &rules)
{
    if (const auto error = failure())
        return ready<void>(*error);
    teamRules = rules;
    Q_EMIT changed();
    return ready<void>({});
}

Async<LabelView> FakeMeasureData::labelOf(ConversationId conversation)
{
    if (const auto error = failure())
        return ready<LabelView>(*error);
    return ready<LabelView>(labels.value(conversation));
}

Async<void> FakeMeasureData::label(ConversationId conversation, const CaseLabel &label, bool clear)
{
    if (const auto error = failure())
        return ready<void>(*error);
    CaseLabel &said = labels[conversation].label;
    if (clear)
        said = {};
    if (label.intent)
        said.intent = label.intent;
    if (label.complexity)
        said.complexity = label.complexity;
    Q_EMIT changed();
    return ready<void>({});
}

}

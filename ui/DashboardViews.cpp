// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/DashboardViews.h"

#include "core/store/WorkspaceSettings.h"

#include <QJsonArray>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString dashboardViewsKey = u"dashboard-views"_s;

std::optional<DashboardView> dashboardViewFrom(const QJsonObject &json)
{
    const auto query = pageQueryFromJson(json["query"_L1].toObject());
    const QString name = json["name"_L1].toString();
    if (name.isEmpty() || !query)
        return std::nullopt;
    return DashboardView{name, *query, json["period"_L1].toString()};
}

QJsonArray dashboardViewsWithout(const QJsonArray &views, const QString &name)
{
    QJsonArray others;
    for (const QJsonValue each : views) {
        if (each["name"_L1].toString() != name)
            others.append(each);
    }
    return others;
}

Result<QJsonArray> keptDashboardViews(Session &session)
{
    return WorkspaceSettings(session).value(dashboardViewsKey).transform([](const QJsonValue &value) {
        return value.toArray();
    });
}

}

Result<QList<DashboardView>> dashboardViews(Session &session)
{
    FM_ASSIGN(const QJsonArray kept, keptDashboardViews(session));
    QList<DashboardView> views;
    for (const QJsonValue each : kept) {
        if (const auto view = dashboardViewFrom(each.toObject()))
            views.append(*view);
    }
    std::ranges::sort(views, [](const DashboardView &one, const DashboardView &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return views;
}

Result<void> saveDashboardView(Transaction &transaction, const DashboardView &view)
{
    const QString name = view.name.trimmed();
    if (name.isEmpty())
        return Error{ErrorKind::Rejected, u"name"_s, {}};
    FM_ASSIGN(const QJsonArray kept, keptDashboardViews(transaction));
    QJsonArray views = dashboardViewsWithout(kept, name);
    views.append(QJsonObject{{u"name"_s, name}, {u"query"_s, toJson(view.query)}, {u"period"_s, view.period}});
    return WorkspaceSettings(transaction).setValue(transaction, dashboardViewsKey, views);
}

Result<void> removeDashboardView(Transaction &transaction, const QString &name)
{
    FM_ASSIGN(const QJsonArray kept, keptDashboardViews(transaction));
    const QJsonArray views = dashboardViewsWithout(kept, name);
    if (views.size() == kept.size())
        return Error{ErrorKind::NotFound, name, {}};
    return WorkspaceSettings(transaction).setValue(transaction, dashboardViewsKey, views);
}

}

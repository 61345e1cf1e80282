// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/SelectionMeasures.h"

#include "core/metrics/ledger/CaseLedger.h"
#include "core/metrics/pages/PageExport.h"

#include <QJsonArray>
#include <QTimeZone>

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<QJsonObject> measuresOf(Session &session, const QList<ConversationId> &conversations, Instant asOf)
{
    FM_ASSIGN(const SurveyBenchmarks surveys, SurveyBenchmarks::load());
    FM_ASSIGN(MeasureRules rules, measureRules(session));
    if (rules.zone.isEmpty()) // whoever reads them elsewhere counts the same days
        rules.zone = QTimeZone::systemTimeZoneId();
    FM_ASSIGN(const auto ledger, CaseLedger::readOf(session, conversations, rules, asOf));
    QJsonArray pages;
    for (const PageId page : allPages()) {
        PageQuery query;
        query.page = page;
        pages.append(toJson(pageOf(*ledger, surveys, query)));
    }
    return QJsonObject{{u"rules"_s, toJson(rules)}, {u"pages"_s, pages}};
}

}

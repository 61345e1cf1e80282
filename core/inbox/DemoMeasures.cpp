// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/DemoMeasures.h"

#include "core/inbox/LabelActions.h"
#include "core/store/ConversationRepository.h"
#include "core/store/WorkspaceSettings.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<void> setDemoTeams(Transaction &transaction, const QJsonObject &content)
{
    WorkspaceSettings settings(transaction);
    FM_ASSIGN(const QJsonValue known, settings.value(u"measures"_s));
    QHash<QString, QString> names;
    for (const QJsonValue team : content["teams"_L1].toArray())
        names.insert(team["key"_L1].toString(), team["name"_L1].toString());
    QJsonObject teams;
    for (const QJsonValue agent : content["agents"_L1].toArray()) {
        const QString team = names.value(agent["team"_L1].toString());
        if (!team.isEmpty())
            teams.insert(agent["name"_L1].toString(), team);
    }
    if (!known.isUndefined() || teams.isEmpty())
        return {};
    return settings.setValue(transaction, u"measures"_s,
                             QJsonObject{{u"zone"_s, QString()},
                                         {u"horizons"_s, QJsonArray{900, 3'600, 86'400, 259'200}},
                                         {u"highReach"_s, 10'000},
                                         {u"returnWithin"_s, 86'400},
                                         {u"teams"_s, teams}});
}

Result<void> labelDemoCase(Transaction &transaction, ConversationId conversation, const QJsonObject &label,
                           const LogAuthor &author)
{
    if (label.isEmpty())
        return {};
    const CaseLabel said{intentFromString(label["intent"_L1].toString()),
                         complexityFromString(label["complexity"_L1].toString())};
    return labelCase(transaction, conversation, said, false, author.agent, author.now);
}

Result<void> moveDemoToPhone(Transaction &transaction, ConversationId id, const LogAuthor &author)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(transaction).find(id));
    if (!conversation)
        return Error{ErrorKind::NotFound, u"there is no conversation %1"_s.arg(id.toString()), {}};
    return logDone(transaction, *conversation, EventKind::MovedToPhone, author, {});
}

}

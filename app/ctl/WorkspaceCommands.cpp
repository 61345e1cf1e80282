// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "core/inbox/DemoWorkspace.h"
#include "core/store/AccountRepository.h"
#include "core/store/Doctor.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Result<int> init(CommandContext &context)
{
    const QString where = context.workspace->database().url().display();
    if (context.json)
        terminal::json(QJsonObject{{u"workspace"_s, where}});
    else
        terminal::say(u"The workspace %1 is ready."_s.arg(where));
    return Done;
}

Result<int> demo(CommandContext &context)
{
    Workspace &workspace = *context.workspace;
    FM_TRY(await(createDemo(workspace.database(), workspace.clock().now())));
    const QString where = workspace.database().url().display();
    if (context.json)
        terminal::json(QJsonObject{{u"workspace"_s, where}});
    else
        terminal::say(u"The demo workspace %1 is ready: try \"inbox\" and \"report\" on it."_s.arg(where));
    return Done;
}

QJsonObject checkJson(const HealthCheck &check)
{
    return QJsonObject{{u"check"_s, check.name}, {u"ok"_s, check.ok}, {u"detail"_s, check.detail}};
}

Result<int> doctor(CommandContext &context)
{
    FM_ASSIGN(const auto checks,
              await(context.workspace->database().read([](Session &session) { return checkHealth(session); })));
    bool healthy = true;
    QJsonArray rows;
    for (const HealthCheck &check : checks) {
        healthy = healthy && check.ok;
        rows.append(checkJson(check));
        if (!context.json)
            terminal::say((check.ok ? u"ok    "_s : u"TROUBLE "_s) + check.name + u": "_s + check.detail);
    }
    if (context.json)
        terminal::json(QJsonObject{{u"healthy"_s, healthy}, {u"checks"_s, rows}});
    return healthy ? Done : WorkspaceTrouble;
}

}

QList<Command> workspaceCommands()
{
    using Needs = Command::Needs;
    return {
        {u"init"_s, {}, u"makes a workspace"_s, Needs::NewWorkspace, {}, init},
        {u"demo"_s,
         {},
         u"makes a workspace to look around in, with invented customers"_s,
         Needs::NewWorkspace,
         {},
         demo},
        {u"doctor"_s, {}, u"checks integrity, schema, gaps and search index"_s, Needs::Workspace, {}, doctor},
    };
}

}

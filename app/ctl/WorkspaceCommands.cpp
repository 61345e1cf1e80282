// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "core/inbox/DemoWorkspace.h"

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
    };
}

}

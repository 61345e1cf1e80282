// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "core/reply/ModelClient.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Result<ModelPrompt> promptOf(CommandContext &context)
{
    const auto conversation = ConversationId::fromString(context.arguments.value(0));
    const bool personal = context.options.isSet(u"personal-data"_s);
    return await(context.workspace->database().read([conversation, personal](Session &session) {
        return modelPrompt(session, conversation, Workspace::agent(), personal);
    }));
}

Result<int> suggestPrompt(CommandContext &context)
{
    FM_ASSIGN(const ModelPrompt prompt, promptOf(context));
    if (context.json)
        terminal::json(QJsonObject{{u"system"_s, prompt.system}, {u"user"_s, prompt.user}});
    else
        terminal::say(prompt.system + u"\n\n"_s + prompt.user);
    return Done;
}

/// What is set up for the console is its own: here both are named each time. The key comes from the environment, as a
/// command line can be read by others on the machine.
Result<int> suggestModel(CommandContext &context)
{
    ModelSetup setup;
    setup.endpoint = QUrl(context.options.value(u"endpoint"_s), QUrl::StrictMode);
    setup.model = context.options.value(u"model"_s);
    setup.enabled = true;
    if (!setup.isUsable()) {
        terminal::complain(u"Name the model: --endpoint URL --model NAME"_s);
        return WrongUsage;
    }
    FM_ASSIGN(const ModelPrompt prompt, promptOf(context));
    ModelClient client(context.workspace->network(), context.workspace->clock());
    FM_ASSIGN(const QString text, await(client.ask(setup, prompt, qgetenv("FIRSTMILE_MODEL_KEY"))));
    if (context.json)
        terminal::json(QJsonObject{{u"text"_s, text}, {u"kind"_s, toString(OriginKind::Model)}});
    else
        terminal::say(text);
    return Done;
}

}

QList<Command> modelCommands()
{
    using Needs = Command::Needs;
    const QCommandLineOption personal{u"personal-data"_s, {}};
    return {
        {u"suggest prompt"_s,
         u"CONVERSATION [--personal-data]"_s,
         u"what a language model would be asked; names, addresses and numbers are masked"_s,
         Needs::Workspace,
         {personal},
         suggestPrompt},
        {u"suggest model"_s,
         u"CONVERSATION --endpoint URL --model NAME [--personal-data]"_s,
         u"has a language model of your own draft a reply; nothing is sent (key: $FIRSTMILE_MODEL_KEY)"_s,
         Needs::Workspace,
         {personal, {u"endpoint"_s, {}, u"URL"_s}, {u"model"_s, {}, u"NAME"_s}},
         suggestModel},
    };
}

}

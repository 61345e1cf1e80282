// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "core/inbox/MacroDeed.h"
#include "core/reply/Macros.h"
#include "core/reply/ReplyRules.h"
#include "core/store/MacroRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

int wrongMacroUse(const QString &sentence)
{
    terminal::complain(sentence);
    return WrongUsage;
}

Result<Macro> macroNamed(Session &session, const QString &name)
{
    FM_ASSIGN(const auto macro, MacroRepository(session).named(name));
    return macro ? Result<Macro>(*macro) : Error{ErrorKind::NotFound, u"there is no macro "_s + name, {}};
}

QJsonObject macroStepJson(const MacroStep &step)
{
    return {{u"kind"_s, toString(step.kind)}, {u"value"_s, step.value}};
}

QJsonObject macroJson(const Macro &macro)
{
    QJsonArray steps;
    for (const MacroStep &step : macro.steps)
        steps.append(macroStepJson(step));
    return {{u"id"_s, macro.id.toString()},
            {u"name"_s, macro.name},
            {u"owner"_s, macro.owner},
            {u"steps"_s, steps},
            {u"createdAt"_s, toIso(macro.createdAt)},
            {u"updatedAt"_s, toIso(macro.updatedAt)}};
}

QString macroStepLine(const MacroStep &step)
{
    return step.value.isEmpty() ? toString(step.kind) : toString(step.kind) + u"="_s + step.value.simplified();
}

Result<int> listMacros(CommandContext &context)
{
    FM_ASSIGN(const auto macros, await(context.workspace->database().read(
                                     [](Session &session) { return MacroRepository(session).all(); })));
    QJsonArray array;
    QList<QStringList> rows{{u"NAME"_s, u"OWNER"_s, u"STEPS"_s}};
    for (const Macro &macro : macros) {
        array.append(macroJson(macro));
        QStringList steps;
        for (const MacroStep &step : macro.steps)
            steps.append(toString(step.kind));
        rows.append({macro.name, macro.owner, steps.join(u", "_s)});
    }
    if (context.json)
        terminal::json(array);
    else
        terminal::table(rows);
    return Done;
}

Result<int> showMacro(CommandContext &context)
{
    const QString name = context.arguments.join(u' ');
    FM_ASSIGN(const auto macro, await(context.workspace->database().read(
                                    [name](Session &session) { return macroNamed(session, name); })));
    if (context.json) {
        terminal::json(macroJson(macro));
        return Done;
    }
    terminal::say(macro.name + (macro.owner.isEmpty() ? QString() : u" · owner "_s + macro.owner));
    for (const MacroStep &step : macro.steps)
        terminal::say(u"  "_s + macroStepLine(step));
    return Done;
}

/// "tag=billing", "close".
Result<QList<MacroStep>> stepsOf(const QStringList &arguments)
{
    QList<MacroStep> steps;
    for (const QString &argument : arguments) {
        const auto kind = macroStepKindFromString(argument.section(u'=', 0, 0));
        if (!kind)
            return Error{
                ErrorKind::Malformed,
                u"%1 is no step; there are reply, draft, note, tag, untag, assign, hand-over, snooze, close"_s.arg(
                    argument),
                {}};
        steps.append({*kind, argument.section(u'=', 1)});
    }
    return steps;
}

Result<int> saveMacro(CommandContext &context)
{
    const auto steps = stepsOf(context.options.values(u"step"_s));
    if (!steps)
        return wrongMacroUse(steps.error().detail);
    const QString name = context.arguments.join(u' ');
    FM_ASSIGN(const MacroId id,
              await(context.workspace->database().write([name, steps = *steps, now = context.workspace->clock().now()](
                                                            Transaction &transaction) -> Result<MacroId> {
                  MacroRepository repository(transaction);
                  FM_ASSIGN(const auto stored, repository.named(name));
                  Macro macro = stored.value_or(Macro{{}, name, Workspace::agent(), {}, now, now});
                  macro.steps = steps;
                  macro.updatedAt = now;
                  return repository.save(transaction, macro);
              })));
    if (context.json)
        terminal::json(QJsonObject{{u"id"_s, id.toString()}, {u"name"_s, name}});
    else
        terminal::say(u"Macro %1 is kept."_s.arg(name));
    return Done;
}

Result<int> removeMacro(CommandContext &context)
{
    const QString name = context.arguments.join(u' ');
    FM_TRY(await(context.workspace->database().write([name](Transaction &transaction) -> Result<void> {
        FM_ASSIGN(const Macro macro, macroNamed(transaction, name));
        return MacroRepository(transaction).remove(transaction, macro.id);
    })));
    terminal::say(u"Removed."_s);
    return Done;
}

/// "Late order" 17: the name may have several words, the conversation is the last.
ConversationId conversationNamed(const CommandContext &context)
{
    return context.arguments.size() < 2 ? ConversationId() : ConversationId::fromString(context.arguments.last());
}

QString macroOf(const CommandContext &context)
{
    return context.arguments.mid(0, context.arguments.size() - 1).join(u' ');
}

void sayEffects(const QList<MacroEffect> &effects)
{
    for (qsizetype i = 0; i < effects.size(); ++i) {
        const MacroEffect &effect = effects.at(i);
        terminal::say(u"%1. %2"_s.arg(i + 1).arg(macroStepLine(effect.step)));
        for (const QString &line : effect.text.split(u'\n', Qt::SkipEmptyParts))
            terminal::say(u"     "_s + line);
        if (!effect.whyNot.isEmpty())
            terminal::say(u"   cannot be done: "_s + effect.whyNot);
    }
}

Result<int> previewOne(CommandContext &context)
{
    const ConversationId conversation = conversationNamed(context);
    if (!conversation)
        return wrongMacroUse(u"name a macro and a conversation"_s);
    FM_ASSIGN(const auto effects, await(context.workspace->database().read(
                                      [name = macroOf(context), conversation, now = context.workspace->clock().now()](
                                          Session &session) -> Result<QList<MacroEffect>> {
                                          FM_ASSIGN(const Macro macro, macroNamed(session, name));
                                          return previewMacro(session, macro.id, conversation, Workspace::agent(), now);
                                      })));
    if (!context.json) {
        sayEffects(effects);
        return Done;
    }
    QJsonArray array;
    for (const MacroEffect &effect : effects) {
        QJsonObject json = macroStepJson(effect.step);
        json.insert(u"text"_s, effect.text);
        json.insert(u"whyNot"_s, effect.whyNot);
        array.append(json);
    }
    terminal::json(array);
    return Done;
}

Result<QList<OutboxId>> runNamed(Transaction &transaction, const QString &name, ConversationId conversation,
                                 Instant now)
{
    FM_ASSIGN(const Macro macro, macroNamed(transaction, name));
    FM_ASSIGN(const ReplyRules rules, replyRules(transaction));
    return runMacro(transaction, {macro.id, conversation, Workspace::agent(), {}, rules.undoWindow}, doMacroStep, now);
}

Result<int> runOne(CommandContext &context)
{
    const ConversationId conversation = conversationNamed(context);
    if (!conversation)
        return wrongMacroUse(u"name a macro and a conversation"_s);
    FM_ASSIGN(const auto queued,
              await(context.workspace->database().write(
                  [name = macroOf(context), conversation, now = context.workspace->clock().now()](
                      Transaction &transaction) { return runNamed(transaction, name, conversation, now); })));
    QJsonArray ids;
    for (const OutboxId id : queued)
        ids.append(id.toString());
    if (context.json)
        terminal::json(QJsonObject{{u"queued"_s, ids}});
    else if (queued.isEmpty())
        terminal::say(u"Done."_s);
    else
        terminal::say(u"Done; reply %1 is in the outbox."_s.arg(queued.first().toString()));
    return Done;
}

}

QList<Command> macroCommands()
{
    using Needs = Command::Needs;
    return {
        {u"macro list"_s, {}, u"the team's macros"_s, Needs::Workspace, {}, listMacros},
        {u"macro show"_s, u"NAME"_s, u"its steps"_s, Needs::Workspace, {}, showMacro},
        {u"macro save"_s,
         u"NAME --step KIND=VALUE …"_s,
         u"adds or changes one: reply, draft, note, tag, untag, assign, hand-over, snooze, close"_s,
         Needs::Workspace,
         {{u"step"_s, {}, u"K=V"_s}},
         saveMacro},
        {u"macro remove"_s, u"NAME"_s, u"removes it"_s, Needs::Workspace, {}, removeMacro},
        {u"macro preview"_s,
         u"NAME CONVERSATION"_s,
         u"all that it would do, and what it cannot"_s,
         Needs::Workspace,
         {},
         previewOne},
        {u"macro run"_s, u"NAME CONVERSATION"_s, u"does all of it or nothing"_s, Needs::Workspace, {}, runOne},
    };
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "core/inbox/LabelActions.h"
#include "core/metrics/labels/LabelSuggestions.h"

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int labelEventsLooked = 1'000;

/// What the options say; an Error names the words that there are.
Result<CaseLabel> givenLabel(const QCommandLineParser &options)
{
    CaseLabel label;
    if (options.isSet(u"intent"_s)) {
        label.intent = intentFromString(options.value(u"intent"_s));
        if (!label.intent)
            return Error{ErrorKind::Malformed,
                         u"an intent is help, praise, share, vent, ask-others or other, not \"%1\""_s.arg(
                             options.value(u"intent"_s)),
                         {}};
    }
    if (options.isSet(u"complexity"_s)) {
        label.complexity = complexityFromString(options.value(u"complexity"_s));
        if (!label.complexity)
            return Error{ErrorKind::Malformed,
                         u"a complexity is simple or complex, not \"%1\""_s.arg(options.value(u"complexity"_s)),
                         {}};
    }
    return label;
}

QString labelPercent(double share)
{
    return u"%1 %"_s.arg(std::lround(100 * share));
}

QString labelWord(const QString &said, const QString &suggested, double share)
{
    if (!said.isEmpty())
        return said;
    return suggested.isEmpty() ? u"not said"_s : u"suggested: %1, %2"_s.arg(suggested, labelPercent(share));
}

template <class Kind>
QString labelName(const std::optional<Kind> &kind)
{
    return kind ? toString(*kind) : QString();
}

void sayLabel(const CommandContext &context, const LabelView &view)
{
    const QString intent = labelName(view.label.intent);
    const QString complexity = labelName(view.label.complexity);
    const SuggestedLabel &suggested = view.suggested;
    if (context.json) {
        return terminal::json(
            QJsonObject{{u"message"_s, view.opener.toString()},
                        {u"intent"_s, intent},
                        {u"complexity"_s, complexity},
                        {u"suggested"_s, QJsonObject{{u"intent"_s, labelName(suggested.intent)},
                                                     {u"intentShare"_s, suggested.intentShare},
                                                     {u"complexity"_s, labelName(suggested.complexity)},
                                                     {u"complexityShare"_s, suggested.complexityShare}}}});
    }
    terminal::say(u"intent: "_s + labelWord(intent, labelName(suggested.intent), suggested.intentShare));
    terminal::say(u"complexity: "_s +
                  labelWord(complexity, labelName(suggested.complexity), suggested.complexityShare));
}

Result<int> label(CommandContext &context)
{
    const ConversationId conversation = ConversationId::fromString(context.arguments.value(0));
    if (context.arguments.size() != 1 || !conversation) {
        terminal::complain(u"say which conversation, by its number"_s);
        return WrongUsage;
    }
    const auto given = givenLabel(context.options);
    if (!given) {
        terminal::complain(given.error().detail);
        return WrongUsage;
    }
    const bool clear = context.options.isSet(u"clear"_s);
    Database &database = context.workspace->database();
    const Instant now = context.workspace->clock().now();
    if (clear || *given != CaseLabel()) {
        FM_TRY(await(database.write([=, label = *given](Transaction &transaction) {
            return labelCase(transaction, conversation, label, clear, Workspace::agent(), now);
        })));
    }
    FM_ASSIGN(const LabelView view,
              await(database.read([=](Session &session) { return labelOf(session, conversation, now); })));
    sayLabel(context, view);
    return Done;
}

QJsonObject qualityShape(const LabelQuality &quality)
{
    return {{u"labels"_s, quality.labels},
            {u"tested"_s, quality.tested},
            {u"right"_s, quality.right},
            {u"mostFrequentRight"_s, quality.mostFrequent},
            {u"suggests"_s, quality.isEnough}};
}

QStringList qualityRow(const QString &question, const LabelQuality &quality)
{
    const auto share = [&quality](qint64 right) {
        return quality.tested == 0 ? u"-"_s
                                   : labelPercent(static_cast<double>(right) / static_cast<double>(quality.tested));
    };
    const QString says = quality.isEnough                ? u"suggests"_s
                         : quality.labels < fewestLabels ? u"needs %1 labels"_s.arg(fewestLabels)
                                                         : u"no better than chance: says nothing"_s;
    return {question, QString::number(quality.labels), share(quality.right), share(quality.mostFrequent), says};
}

void sayQuality(const CommandContext &context, const LabelQualities &quality)
{
    if (context.json) {
        return terminal::json(QJsonObject{{u"intent"_s, qualityShape(quality.intent)},
                                          {u"complexity"_s, qualityShape(quality.complexity)}});
    }
    terminal::table({{u"question"_s, u"labels"_s, u"right"_s, u"most frequent"_s, {}},
                     qualityRow(u"intent"_s, quality.intent),
                     qualityRow(u"complexity"_s, quality.complexity)});
}

Result<int> labelQuality(CommandContext &context)
{
    FM_ASSIGN(const LabelQualities quality,
              await(context.workspace->database().read([](Session &session) { return labelQualities(session); })));
    sayQuality(context, quality);
    return Done;
}

Result<int> learnFromLabels(CommandContext &context)
{
    Database &database = context.workspace->database();
    FM_ASSIGN(const LabelModel model,
              await(database.read([](Session &session) { return learnLabels(session, true); })));
    for (int looked = 1; looked > 0;) {
        FM_ASSIGN(looked, await(database.write([model](Transaction &transaction) {
                      return suggestSomeLabels(transaction, model, labelEventsLooked);
                  })));
    }
    sayQuality(context, model.quality);
    return Done;
}

}

QList<Command> labelCommands()
{
    using Needs = Command::Needs;
    return {
        {u"label"_s,
         u"CONVERSATION [--intent I] [--complexity C] [--clear]"_s,
         u"says why the customer wrote and how hard it is; alone: what was said, and what is suggested"_s,
         Needs::Workspace,
         {{u"intent"_s, {}, u"I"_s}, {u"complexity"_s, {}, u"C"_s}, {u"clear"_s, {}}},
         label},
        {u"label learn"_s,
         {},
         u"learns from the labels that the team gave, and suggests for every message without one"_s,
         Needs::Workspace,
         {},
         learnFromLabels},
        {u"label quality"_s,
         {},
         u"how often the suggestions are right, on labels they were not learnt from"_s,
         Needs::Workspace,
         {},
         labelQuality},
    };
}

}

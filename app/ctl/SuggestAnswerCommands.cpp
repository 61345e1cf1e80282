// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/JsonShapes.h"
#include "core/reply/AnswerSuggestions.h"
#include "core/store/ReplyUseRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString suggestedFrom(const AnswerSuggestion &suggestion)
{
    return suggestion.origin.kind == OriginKind::SavedReply
               ? u"saved reply \"%1\""_s.arg(suggestion.sourceName)
               : u"conversation %1, message %2"_s.arg(suggestion.source.value).arg(suggestion.origin.source);
}

QString suggestedBecause(const AnswerSuggestion &suggestion)
{
    const QString words = suggestion.sharedWords.isEmpty()
                              ? u"earlier questions like this one were answered so"_s
                              : u"both cases have: "_s + suggestion.sharedWords.join(u", "_s);
    return suggestion.alike > 1 ? u"%1; %2 answers said the same"_s.arg(words).arg(suggestion.alike) : words;
}

QJsonObject suggestedJson(const AnswerSuggestion &suggestion)
{
    QJsonObject object{{u"text"_s, suggestion.text},
                       {u"kind"_s, toString(suggestion.origin.kind)},
                       {u"source"_s, QString::number(suggestion.origin.source)},
                       {u"reason"_s, suggestedBecause(suggestion)},
                       {u"sharedWords"_s, QJsonArray::fromStringList(suggestion.sharedWords)},
                       {u"alike"_s, suggestion.alike},
                       {u"score"_s, suggestion.score}};
    if (suggestion.origin.kind == OriginKind::SavedReply) {
        object.insert(u"sourceName"_s, suggestion.sourceName);
    } else {
        object.insert(u"conversation"_s, suggestion.source.toString());
        object.insert(u"answeredAt"_s, timeJson(suggestion.answeredAt));
    }
    return object;
}

Result<int> suggestForConversation(CommandContext &context)
{
    const auto conversation = ConversationId::fromString(context.arguments.value(0));
    if (!conversation || context.arguments.size() != 1)
        return Error{ErrorKind::Rejected, u"suggest wants the number of a conversation"_s, {}};
    const QString agent = Workspace::agent();
    const auto now = context.workspace->clock().now();
    FM_ASSIGN(const auto drafts, await(context.workspace->database().read([=](Session &session) {
                  return suggestAnswers(session, conversation, agent, now);
              })));
    if (context.json) {
        QJsonArray list;
        for (const AnswerSuggestion &each : drafts)
            list.append(suggestedJson(each));
        terminal::json(QJsonObject{{u"suggestions"_s, list}});
        return 0;
    }
    if (drafts.isEmpty())
        terminal::say(u"nothing to suggest: nothing waits there, or nothing like it was answered yet"_s);
    int number = 0;
    for (const AnswerSuggestion &each : drafts) {
        terminal::say(u"%1. %2"_s.arg(++number).arg(each.text));
        terminal::say(u"   from %1"_s.arg(suggestedFrom(each)));
        terminal::say(u"   %1"_s.arg(suggestedBecause(each)));
    }
    return 0;
}

Result<int> suggestUses(CommandContext &context)
{
    FM_ASSIGN(const auto counts, await(context.workspace->database().read(
                                     [](Session &session) { return ReplyUseRepository(session).allCounts({}); })));
    QJsonObject kinds;
    for (const auto &[kind, each] : counts.asKeyValueRange()) {
        kinds.insert(
            toString(kind),
            QJsonObject{{u"accepted"_s, each.accepted}, {u"edited"_s, each.edited}, {u"refused"_s, each.refused}});
        if (!context.json)
            terminal::say(u"%1: %2 accepted, %3 edited, %4 refused"_s.arg(toString(kind))
                              .arg(each.accepted)
                              .arg(each.edited)
                              .arg(each.refused));
    }
    if (context.json)
        terminal::json(kinds);
    return 0;
}

}

QList<Command> suggestAnswerCommands()
{
    return {{u"suggest uses"_s,
             {},
             u"How often what was offered to answer with was sent as it was, changed, or refused"_s,
             Command::Needs::Workspace,
             {},
             suggestUses},
            {u"suggest"_s,
             u"CONVERSATION"_s,
             u"Up to three drafts for what waits, out of earlier answers and saved replies; nothing is sent"_s,
             Command::Needs::Workspace,
             {},
             suggestForConversation}};
}

}

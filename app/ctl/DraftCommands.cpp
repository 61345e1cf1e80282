// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/JsonShapes.h"
#include "core/reply/DraftJournal.h"
#include "core/store/DraftRepository.h"

#include <QFile>

#include <cstdio>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject draftJson(const Draft &draft)
{
    QJsonObject variants;
    for (const auto &[channel, text] : draft.variants.asKeyValueRange())
        variants.insert(toString(channel), text);
    QJsonArray files;
    for (const OutgoingFile &file : draft.files)
        files.append(QJsonObject{{u"name"_s, file.name},
                                 {u"type"_s, file.type},
                                 {u"description"_s, file.description},
                                 {u"size"_s, file.content.size()}});
    return {{u"id"_s, draft.id.toString()},
            {u"conversation"_s, draft.conversation.toString()},
            {u"agent"_s, draft.agent},
            {u"mode"_s, toString(draft.mode)},
            {u"state"_s, toString(draft.state)},
            {u"shared"_s, draft.shared},
            {u"private"_s, draft.privately},
            {u"text"_s, draft.text},
            {u"variants"_s, variants},
            {u"files"_s, files},
            {u"revision"_s, draft.revision},
            {u"createdAt"_s, toIso(draft.createdAt)},
            {u"updatedAt"_s, toIso(draft.updatedAt)},
            {u"updatedBy"_s, draft.updatedBy},
            {u"reply"_s, draft.outbox ? QJsonValue(draft.outbox.toString()) : QJsonValue()}};
}

int wrongDraft(const QString &sentence)
{
    terminal::complain(sentence);
    return WrongUsage;
}

/// What the command is about, read again with its files.
Result<Draft> visibleDraft(Session &session, DraftId id)
{
    const QString agent = Workspace::agent();
    DraftRepository drafts(session);
    FM_ASSIGN(auto draft, drafts.find(id));
    if (!draft)
        return Error{ErrorKind::NotFound, u"there is no draft "_s + id.toString(), {}};
    if (draft->agent != agent && !draft->shared)
        return Error{ErrorKind::Forbidden, u"that draft is %1's, and not shared"_s.arg(draft->agent), {}};
    FM_ASSIGN(draft->files, drafts.files(id));
    return *draft;
}

Result<QList<Draft>> listedDrafts(Session &session, ConversationId conversation, bool all)
{
    DraftRepository drafts(session);
    if (!conversation)
        return drafts.open(Workspace::agent());
    FM_ASSIGN(auto found, drafts.ofConversation(conversation, Workspace::agent()));
    if (all) {
        FM_ASSIGN(const auto aside, drafts.putAside(conversation, Workspace::agent()));
        found += aside;
    }
    return found;
}

Result<int> listDrafts(CommandContext &context)
{
    const auto conversation = ConversationId::fromString(context.options.value(u"conversation"_s));
    const bool all = context.options.isSet(u"all"_s);
    if (all && !conversation)
        return wrongDraft(u"--all lists what was sent or discarded of one conversation: name it with --conversation"_s);
    FM_ASSIGN(const auto drafts, await(context.workspace->database().read([conversation, all](Session &session) {
                  return listedDrafts(session, conversation, all);
              })));
    if (context.json) {
        QJsonArray array;
        for (const Draft &draft : drafts)
            array.append(draftJson(draft));
        terminal::json(array);
        return Done;
    }
    QList<QStringList> rows{{u"ID"_s, u"CONVERSATION"_s, u"KIND"_s, u"STATE"_s, u"WHOSE"_s, u"CHANGED"_s, u"TEXT"_s}};
    for (const Draft &draft : drafts) {
        rows.append({draft.id.toString(), draft.conversation.toString(), toString(draft.mode), toString(draft.state),
                     draft.agent + (draft.shared ? u" (shared)"_s : QString()), toIso(draft.updatedAt),
                     draft.text.simplified().left(60)});
    }
    terminal::table(rows);
    return Done;
}

void sayDraft(const CommandContext &context, const Draft &draft, const QString &sentence)
{
    if (context.json)
        terminal::json(draftJson(draft));
    else
        terminal::say(sentence);
}

Result<int> showDraft(CommandContext &context)
{
    const auto id = DraftId::fromString(context.arguments.value(0));
    FM_ASSIGN(const Draft draft,
              await(context.workspace->database().read([id](Session &session) { return visibleDraft(session, id); })));
    sayDraft(context, draft, draft.text);
    return Done;
}

/// A draft to go on with, or a new one.
Result<Draft> draftToSave(CommandContext &context)
{
    const auto id = DraftId::fromString(context.options.value(u"draft"_s));
    Draft draft;
    draft.conversation = ConversationId::fromString(context.arguments.value(0));
    if (context.options.isSet(u"note"_s))
        draft.mode = DraftMode::Note;
    if (context.options.isSet(u"draft"_s)) {
        FM_ASSIGN(draft, await(context.workspace->database().read(
                             [id](Session &session) { return visibleDraft(session, id); })));
    }
    draft.shared = draft.shared || context.options.isSet(u"shared"_s);
    return draft;
}

Result<Draft> journalled(Workspace &workspace, const Draft &draft)
{
    return await(journalDraft(workspace.database(), draft, Workspace::agent(), workspace.clock().now()));
}

/// Every line is what the draft says from now on, with "\n" for a line break; each is answered once it is kept.
Result<int> followTyping(CommandContext &context, Draft draft)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, u"standard input: "_s + input.errorString(), {}};
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        draft.text = QString::fromUtf8(line).chopped(line.endsWith('\n') ? 1 : 0).replace("\\n"_L1, "\n"_L1);
        FM_ASSIGN(draft, journalled(*context.workspace, draft));
        if (draft.id)
            sayDraft(context, draft, u"%1 %2"_s.arg(draft.id.toString()).arg(draft.revision));
        std::fflush(stdout); // whoever types waits for it
    }
    return Done;
}

Result<int> saveDraft(CommandContext &context)
{
    if (!context.options.isSet(u"draft"_s) && !ConversationId::fromString(context.arguments.value(0)))
        return wrongDraft(u"name the conversation, or with --draft the draft to go on with"_s);
    FM_ASSIGN(Draft draft, draftToSave(context));
    if (context.options.isSet(u"follow"_s))
        return followTyping(context, draft);
    draft.text = context.options.value(u"text"_s);
    if (draft.text == "-"_L1 || !context.options.isSet(u"text"_s))
        draft.text = QString::fromUtf8(terminal::input());
    while (draft.text.endsWith(u'\n'))
        draft.text.chop(1);
    FM_ASSIGN(draft, journalled(*context.workspace, draft));
    if (!draft.id)
        return wrongDraft(u"an empty draft is not kept"_s);
    sayDraft(context, draft, u"Draft %1 is kept."_s.arg(draft.id.toString()));
    return Done;
}

/// Runs what changes one draft, and tells how it stands then.
template <class F>
Result<int> changeDraft(CommandContext &context, const QString &sentence, F change)
{
    const auto id = DraftId::fromString(context.arguments.value(0));
    if (!id)
        return wrongDraft(u"name the draft by its number"_s);
    FM_ASSIGN(const Draft draft,
              await(context.workspace->database().write(
                  [id, change, now = context.workspace->clock().now()](Transaction &transaction) -> Result<Draft> {
                      FM_TRY(change(transaction, id, now));
                      return visibleDraft(transaction, id);
                  })));
    sayDraft(context, draft, sentence);
    return Done;
}

Result<int> discardOne(CommandContext &context)
{
    return changeDraft(context, u"Discarded; \"draft reopen\" brings it back."_s,
                       [](Transaction &transaction, DraftId id, Instant now) {
                           return discardDraft(transaction, id, Workspace::agent(), now);
                       });
}

Result<int> reopenOne(CommandContext &context)
{
    return changeDraft(context, u"Open again."_s, [](Transaction &transaction, DraftId id, Instant now) {
        return reopenDraft(transaction, id, Workspace::agent(), now);
    });
}

Result<int> shareOne(CommandContext &context)
{
    const bool shared = !context.options.isSet(u"off"_s);
    return changeDraft(context, shared ? u"Everybody in the team sees it."_s : u"Only its owner sees it."_s,
                       [shared](Transaction &transaction, DraftId id, Instant now) {
                           return shareDraft(transaction, id, shared, Workspace::agent(), now);
                       });
}

Result<int> restoreOne(CommandContext &context)
{
    bool isNumber = false;
    const qint64 version = context.arguments.value(1).toLongLong(&isNumber);
    if (!isNumber)
        return wrongDraft(u"name the draft and its version by their numbers; \"draft versions\" lists them"_s);
    return changeDraft(context, u"It says that again; what it said is a version now."_s,
                       [version](Transaction &transaction, DraftId id, Instant now) {
                           return restoreVersion(transaction, id, version, Workspace::agent(), now);
                       });
}

Result<int> listVersions(CommandContext &context)
{
    const auto id = DraftId::fromString(context.arguments.value(0));
    FM_ASSIGN(const auto versions, await(context.workspace->database().read([id](Session &session) {
                  return draftVersions(session, id, Workspace::agent());
              })));
    QJsonArray array;
    QList<QStringList> rows{{u"VERSION"_s, u"UNTIL"_s, u"BY"_s, u"TEXT"_s}};
    for (const DraftVersion &each : versions) {
        array.append(QJsonObject{{u"version"_s, QString::number(each.id)},
                                 {u"at"_s, toIso(each.at)},
                                 {u"agent"_s, each.agent},
                                 {u"text"_s, each.text}});
        rows.append({QString::number(each.id), toIso(each.at), each.agent, each.text.simplified().left(60)});
    }
    if (context.json)
        terminal::json(array);
    else
        terminal::table(rows);
    return Done;
}

}

QList<Command> draftCommands()
{
    using Needs = Command::Needs;
    return {
        {u"draft save"_s,
         u"CONVERSATION|--draft ID [--text T|-] [--note] [--shared] [--follow]"_s,
         u"keeps what was typed; --follow reads a line for each text and answers once it is kept"_s,
         Needs::Workspace,
         {{u"draft"_s, {}, u"ID"_s}, {u"text"_s, {}, u"T"_s}, {u"note"_s, {}}, {u"shared"_s, {}}, {u"follow"_s, {}}},
         saveDraft},
        {u"draft list"_s,
         u"[--conversation ID [--all]]"_s,
         u"what was begun and not sent; --all with what was sent or discarded"_s,
         Needs::Workspace,
         {{u"conversation"_s, {}, u"ID"_s}, {u"all"_s, {}}},
         listDrafts},
        {u"draft show"_s, u"ID"_s, u"a draft's text"_s, Needs::Workspace, {}, showDraft},
        {u"draft discard"_s, u"ID"_s, u"puts it aside"_s, Needs::Workspace, {}, discardOne},
        {u"draft reopen"_s, u"ID"_s, u"brings back what was discarded or sent"_s, Needs::Workspace, {}, reopenOne},
        {u"draft versions"_s, u"ID"_s, u"what it said before"_s, Needs::Workspace, {}, listVersions},
        {u"draft restore"_s, u"ID VERSION"_s, u"lets it say that again"_s, Needs::Workspace, {}, restoreOne},
        {u"draft share"_s,
         u"ID [--off]"_s,
         u"shows it to the team, or no longer"_s,
         Needs::Workspace,
         {{u"off"_s, {}}},
         shareOne},
    };
}

}

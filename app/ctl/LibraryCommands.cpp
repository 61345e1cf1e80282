// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/JsonShapes.h"
#include "core/store/SavedReplyRepository.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

int wrongLibraryUse(const QString &sentence)
{
    terminal::complain(sentence);
    return WrongUsage;
}

Error noSavedReply(const QString &name)
{
    return Error{ErrorKind::NotFound, u"there is no saved reply "_s + name, {}};
}

QJsonObject savedReplyJson(const SavedReply &reply)
{
    QJsonArray texts;
    for (const SavedReplyText &text : reply.texts) {
        texts.append(QJsonObject{{u"language"_s, text.language},
                                 {u"channel"_s, text.channel ? QJsonValue(toString(*text.channel)) : QJsonValue()},
                                 {u"text"_s, text.text}});
    }
    return {{u"id"_s, reply.id.toString()},
            {u"name"_s, reply.name},
            {u"title"_s, reply.title},
            {u"approved"_s, reply.approved},
            {u"owner"_s, reply.owner},
            {u"expiresAt"_s, timeJson(reply.expiresAt)},
            {u"texts"_s, texts},
            {u"createdAt"_s, toIso(reply.createdAt)},
            {u"updatedAt"_s, toIso(reply.updatedAt)},
            {u"updatedBy"_s, reply.updatedBy}};
}

QString savedReplyState(const SavedReply &reply, Instant now)
{
    QStringList words;
    if (reply.approved)
        words.append(u"approved"_s);
    if (reply.expiresAt)
        words.append((reply.isExpired(now) ? u"expired "_s : u"until "_s) + toIso(*reply.expiresAt));
    return words.join(u", "_s);
}

Result<int> listSavedReplies(CommandContext &context)
{
    FM_ASSIGN(const auto replies, await(context.workspace->database().read(
                                      [](Session &session) { return SavedReplyRepository(session).all(); })));
    if (context.json) {
        QJsonArray array;
        for (const SavedReply &reply : replies)
            array.append(savedReplyJson(reply));
        terminal::json(array);
        return Done;
    }
    const Instant now = context.workspace->clock().now();
    QList<QStringList> rows{{u"NAME"_s, u"TITLE"_s, u"OWNER"_s, u"STATE"_s, u"TEXTS"_s}};
    for (const SavedReply &reply : replies) {
        rows.append(
            {reply.name, reply.title, reply.owner, savedReplyState(reply, now), QString::number(reply.texts.size())});
    }
    terminal::table(rows);
    return Done;
}

Result<int> showSavedReply(CommandContext &context)
{
    const QString name = context.arguments.value(0);
    FM_ASSIGN(const auto reply, await(context.workspace->database().read(
                                    [name](Session &session) { return SavedReplyRepository(session).named(name); })));
    if (!reply)
        return noSavedReply(name);
    if (context.json) {
        terminal::json(savedReplyJson(*reply));
        return Done;
    }
    const QString state = savedReplyState(*reply, context.workspace->clock().now());
    terminal::say(reply->name + (reply->title.isEmpty() ? QString() : u" · "_s + reply->title) +
                  (reply->owner.isEmpty() ? QString() : u" · owner "_s + reply->owner) +
                  (state.isEmpty() ? QString() : u" · "_s + state));
    for (const SavedReplyText &text : reply->texts) {
        const QString channel = text.channel ? toString(*text.channel) : u"any channel"_s;
        terminal::say(
            u"\n[%1, %2]\n%3"_s.arg(text.language.isEmpty() ? u"any language"_s : text.language, channel, text.text));
    }
    return Done;
}

/// What the options of "saved-reply save" say; what is not given stays as it is.
struct SavedReplyEdit
{
    QString name;
    std::optional<QString> text; ///< blank: the text for that language and channel goes
    QString language;
    std::optional<Channel> channel;
    std::optional<QString> title;
    std::optional<bool> approved;
    std::optional<QString> owner;
    std::optional<std::optional<Instant>> expiresAt;
};

std::optional<Instant> expiryOf(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() && text.size() == 10 ? std::optional(fromDateTime(day.startOfDay())) : fromIso(text);
}

Result<SavedReplyEdit> savedReplyEdit(const CommandContext &context)
{
    const QCommandLineParser &options = context.options;
    const auto malformed = [](const QString &words) { return Error{ErrorKind::Malformed, words, {}}; };
    SavedReplyEdit edit;
    if (context.arguments.size() != 1)
        return malformed(u"name one saved reply"_s);
    edit.name = context.arguments.first();
    const auto given = [&](const QString &option) {
        return options.isSet(option) ? std::optional(options.value(option)) : std::nullopt;
    };
    edit.text = given(u"text"_s);
    if (edit.text == u"-"_s)
        edit.text = QString::fromUtf8(terminal::input()).trimmed();
    edit.language = options.value(u"language"_s);
    edit.title = given(u"title"_s);
    edit.owner = given(u"owner"_s);
    if (edit.owner == u"me"_s)
        edit.owner = Workspace::agent();
    if (const auto channel = given(u"channel"_s)) {
        edit.channel = channelFromString(*channel);
        if (!edit.channel)
            return malformed(u"%1 is no channel"_s.arg(*channel));
    }
    if (const auto approved = given(u"approved"_s)) {
        if (*approved != "yes"_L1 && *approved != "no"_L1)
            return malformed(u"--approved is yes or no"_s);
        edit.approved = *approved == "yes"_L1;
    }
    if (const auto expires = given(u"expires"_s)) {
        edit.expiresAt = std::optional<Instant>();
        if (*expires != "never"_L1)
            edit.expiresAt = expiryOf(*expires);
        if (*expires != "never"_L1 && !*edit.expiresAt)
            return malformed(u"--expires takes a day such as 2026-12-31, a time, or never"_s);
    }
    return edit;
}

SavedReply editedReply(SavedReply reply, const SavedReplyEdit &edit)
{
    reply.name = edit.name;
    reply.title = edit.title.value_or(reply.title);
    reply.approved = edit.approved.value_or(reply.approved);
    reply.owner = edit.owner.value_or(reply.owner);
    reply.expiresAt = edit.expiresAt.value_or(reply.expiresAt);
    if (!edit.text)
        return reply;
    const auto same = [&](const SavedReplyText &each) {
        return each.language == edit.language && each.channel == edit.channel;
    };
    const auto found = std::ranges::find_if(reply.texts, same);
    if (edit.text->trimmed().isEmpty())
        reply.texts.removeIf(same);
    else if (found != reply.texts.end())
        found->text = *edit.text;
    else
        reply.texts.append({edit.language, edit.channel, *edit.text});
    return reply;
}

Result<int> saveSavedReply(CommandContext &context)
{
    const auto edit = savedReplyEdit(context);
    if (!edit)
        return wrongLibraryUse(edit.error().detail);
    FM_ASSIGN(const SavedReplyId id,
              await(context.workspace->database().write([edit = *edit, now = context.workspace->clock().now()](
                                                            Transaction &transaction) -> Result<SavedReplyId> {
                  SavedReplyRepository repository(transaction);
                  FM_ASSIGN(const auto stored, repository.named(edit.name));
                  SavedReply reply = editedReply(stored.value_or(SavedReply()), edit);
                  reply.updatedAt = now;
                  reply.updatedBy = Workspace::agent();
                  return repository.save(transaction, reply);
              })));
    if (context.json)
        terminal::json(QJsonObject{{u"id"_s, id.toString()}, {u"name"_s, edit->name}});
    else
        terminal::say(u"Saved reply %1 is kept."_s.arg(edit->name));
    return Done;
}

Result<int> removeSavedReply(CommandContext &context)
{
    const QString name = context.arguments.value(0);
    FM_TRY(await(context.workspace->database().write(
        [name, now = context.workspace->clock().now()](Transaction &transaction) -> Result<void> {
            SavedReplyRepository repository(transaction);
            FM_ASSIGN(const auto reply, repository.named(name));
            return reply ? repository.remove(transaction, reply->id, Workspace::agent(), now)
                         : Result<void>(noSavedReply(name));
        })));
    terminal::say(u"Removed."_s);
    return Done;
}

struct UsedReply
{
    SavedReply reply;
    UseCounts uses;
};

Result<QList<UsedReply>> readUses(Session &session)
{
    SavedReplyRepository repository(session);
    FM_ASSIGN(const auto replies, repository.all());
    FM_ASSIGN(const auto uses, repository.uses());
    QList<UsedReply> used;
    for (const SavedReply &reply : replies)
        used.append({reply, uses.value(reply.id)});
    return used;
}

Result<int> savedReplyUses(CommandContext &context)
{
    FM_ASSIGN(const auto used, await(context.workspace->database().read(readUses)));
    QJsonArray array;
    QList<QStringList> rows{{u"NAME"_s, u"ACCEPTED"_s, u"EDITED"_s, u"REFUSED"_s}};
    for (const auto &[reply, uses] : used) {
        array.append(QJsonObject{{u"name"_s, reply.name},
                                 {u"accepted"_s, uses.accepted},
                                 {u"edited"_s, uses.edited},
                                 {u"refused"_s, uses.refused}});
        rows.append(
            {reply.name, QString::number(uses.accepted), QString::number(uses.edited), QString::number(uses.refused)});
    }
    if (context.json)
        terminal::json(array);
    else
        terminal::table(rows);
    return Done;
}

}

QList<Command> libraryCommands()
{
    using Needs = Command::Needs;
    const QList<QCommandLineOption> toSave{
        {u"text"_s, {}, u"T|-"_s},   {u"language"_s, {}, u"L"_s}, {u"channel"_s, {}, u"C"_s},  {u"title"_s, {}, u"T"_s},
        {u"approved"_s, {}, u"B"_s}, {u"owner"_s, {}, u"A"_s},    {u"expires"_s, {}, u"ISO"_s}};
    return {
        {u"saved-reply list"_s, {}, u"what the team keeps to answer with"_s, Needs::Workspace, {}, listSavedReplies},
        {u"saved-reply show"_s, u"NAME"_s, u"one with all its texts"_s, Needs::Workspace, {}, showSavedReply},
        {u"saved-reply save"_s,
         u"NAME [--text T|- [--language L] [--channel C]] [--title T] [--approved yes|no] [--owner A] [--expires ISO|never]"_s,
         u"adds or changes one; an empty text takes the one for that language and channel away"_s, Needs::Workspace,
         toSave, saveSavedReply},
        {u"saved-reply remove"_s,
         u"NAME"_s,
         u"stops offering it; what was counted stays"_s,
         Needs::Workspace,
         {},
         removeSavedReply},
        {u"saved-reply uses"_s,
         {},
         u"how often each was sent as it is, edited, refused"_s,
         Needs::Workspace,
         {},
         savedReplyUses},
    };
}

}

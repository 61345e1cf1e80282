// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "core/inbox/BulkActions.h"
#include "core/inbox/QueryReading.h"
#include "core/store/ConversationRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = BulkDeed::Kind;

Error wrongUse(const QString &sentence)
{
    return Error{ErrorKind::Rejected, sentence, {}};
}

Result<ConversationQuery> bulkQuery(const CommandContext &context)
{
    const QString text = context.options.value(u"all"_s);
    const QueryScene scene{context.workspace->clock().now(), QTimeZone::systemTimeZone(), Workspace::agent()};
    const QueryReading reading = readQuery(text, ConversationSort::Newest, scene);
    if (reading.isValid())
        return reading.query;
    const QueryProblem &first = reading.problems.first();
    return wrongUse(u"the query cannot be read at character %1: %2"_s.arg(first.start + 1)
                        .arg(first.piece.isEmpty() ? u"something is missing there"_s : first.piece));
}

/// The conversations that are named, or all that match.
Result<QList<ConversationId>> chosen(const CommandContext &context)
{
    if (context.options.isSet(u"all"_s) != context.arguments.isEmpty())
        return wrongUse(u"name conversations by their numbers, or say which with --all QUERY"_s);
    QList<ConversationId> ids;
    for (const QString &argument : context.arguments) {
        bool valid = false;
        ids.append(ConversationId(argument.toLongLong(&valid)));
        if (!valid)
            return wrongUse(u"%1 is no conversation's number"_s.arg(argument));
    }
    if (!ids.isEmpty())
        return ids;
    FM_ASSIGN(const auto query, bulkQuery(context));
    return await(context.workspace->database().read([query](Session &session) -> Result<QList<ConversationId>> {
        FM_ASSIGN(const auto keys, ConversationRepository(session).order(query));
        QList<ConversationId> matching;
        for (const ConversationKey &key : keys)
            matching.append(key.id);
        return matching;
    }));
}

int tell(const CommandContext &context, qsizetype matching, const BulkRecord *record)
{
    if (context.json) {
        QJsonObject object{{u"matching"_s, matching}};
        if (record)
            object.insert(u"changed"_s, record->changes.size());
        terminal::json(object);
    } else if (record) {
        terminal::say(u"%1 changed, of %2 chosen"_s.arg(record->changes.size()).arg(matching));
    } else {
        terminal::say(u"%1 would be chosen; nothing was changed"_s.arg(matching));
    }
    return Done;
}

Result<int> perform(CommandContext &context, const BulkDeed &deed)
{
    FM_TRY(checkDeed(deed, context.workspace->clock().now()));
    FM_ASSIGN(const auto ids, chosen(context));
    if (context.options.isSet(u"dry-run"_s))
        return tell(context, ids.size(), nullptr);
    BulkActions actions(context.workspace->database(), context.workspace->clock(), Workspace::agent());
    FM_ASSIGN(const BulkRecord record, await(actions.perform(deed, ids)));
    tell(context, ids.size(), &record);
    if (record.problem)
        return *record.problem;
    return Done;
}

Result<QString> demanded(const CommandContext &context, const QString &option, const QString &what)
{
    if (context.options.isSet(option))
        return context.options.value(option);
    return wrongUse(u"say %1 with --%2"_s.arg(what, option));
}

Result<int> closeAll(CommandContext &context)
{
    return perform(context, {Kind::Close, {}, {}});
}

Result<int> reopenAll(CommandContext &context)
{
    return perform(context, {Kind::Reopen, {}, {}});
}

Result<int> snoozeAll(CommandContext &context)
{
    FM_ASSIGN(const QString text, demanded(context, u"until"_s, u"until when"_s));
    const auto until = fromIso(text);
    if (!until)
        return wrongUse(u"%1 is no time; write 2026-05-03T10:00:00Z"_s.arg(text));
    return perform(context, {Kind::Snooze, *until, {}});
}

Result<int> assignAll(CommandContext &context)
{
    FM_ASSIGN(const QString agent, demanded(context, u"agent"_s, u"to whom, or \"\" for nobody,"_s));
    return perform(context, {Kind::Assign, {}, agent});
}

Result<int> tagAll(CommandContext &context)
{
    FM_ASSIGN(const QString tag, demanded(context, u"tag"_s, u"which tag"_s));
    return perform(context, {Kind::Tag, {}, tag});
}

Result<int> untagAll(CommandContext &context)
{
    FM_ASSIGN(const QString tag, demanded(context, u"tag"_s, u"which tag"_s));
    return perform(context, {Kind::Untag, {}, tag});
}

Result<int> readAll(CommandContext &context)
{
    return perform(context, {Kind::MarkRead, {}, {}});
}

Result<int> unreadAll(CommandContext &context)
{
    return perform(context, {Kind::MarkUnread, {}, {}});
}

Command bulkCommand(const QString &word, const QString &value, const QString &brief,
                    Result<int> (*run)(CommandContext &))
{
    QList<QCommandLineOption> options{{u"all"_s, {}, u"QUERY"_s}, {u"dry-run"_s, {}}};
    const QString name = value.section(u' ', 0, 0).mid(2);
    if (!name.isEmpty())
        options.append(QCommandLineOption(name, {}, value.section(u' ', 1)));
    const QString synopsis = u"CONVERSATION…|--all QUERY %1 [--dry-run]"_s.arg(value).simplified();
    return {word, synopsis, brief, Command::Needs::Workspace, options, run};
}

}

QList<Command> bulkCommands()
{
    return {
        bulkCommand(u"close"_s, {}, u"closes conversations, by number or all that match"_s, closeAll),
        bulkCommand(u"reopen"_s, {}, u"opens them again"_s, reopenAll),
        bulkCommand(u"snooze"_s, u"--until T"_s, u"puts them off to a time to come"_s, snoozeAll),
        bulkCommand(u"assign"_s, u"--agent A"_s, u"gives them to an agent, or with \"\" to nobody"_s, assignAll),
        bulkCommand(u"tag"_s, u"--tag T"_s, u"puts a tag on them"_s, tagAll),
        bulkCommand(u"untag"_s, u"--tag T"_s, u"takes a tag off them"_s, untagAll),
        bulkCommand(u"read"_s, {}, u"marks them as read"_s, readAll),
        bulkCommand(u"unread"_s, {}, u"marks them as unread"_s, unreadAll),
    };
}

}

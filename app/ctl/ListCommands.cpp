// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/JsonShapes.h"
#include "app/ctl/Listed.h"
#include "core/inbox/QueryReading.h"
#include "core/inbox/Search.h"
#include "core/inbox/Views.h"
#include "core/store/SavedViewRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Error refused(const QString &detail)
{
    return Error{ErrorKind::Rejected, detail, {}};
}

Result<int> limitOf(const CommandContext &context)
{
    bool valid = false;
    const int limit = context.options.value(u"limit"_s).toInt(&valid);
    if (!valid || limit < 0)
        return refused(u"--limit wants a number"_s);
    return limit;
}

Result<ConversationSort> sortOf(const CommandContext &context, ConversationSort otherwise)
{
    if (!context.options.isSet(u"sort"_s))
        return otherwise;
    const QString name = context.options.value(u"sort"_s);
    if (const auto sort = conversationSortFromString(name))
        return *sort;
    QStringList names;
    for (const ConversationSort each : allConversationSorts())
        names.append(toString(each));
    return refused(u"there is no sort %1; there are %2"_s.arg(name, names.join(u", "_s)));
}

/// "place:id", as the key of a conversation stands in the JSON.
Result<std::optional<ConversationKey>> afterOf(const CommandContext &context)
{
    if (!context.options.isSet(u"after"_s))
        return std::optional<ConversationKey>();
    const QStringList parts = context.options.value(u"after"_s).split(u':');
    bool validPlace = false;
    bool validId = false;
    const ConversationKey key{parts.value(0).toLongLong(&validPlace),
                              ConversationId(parts.value(1).toLongLong(&validId))};
    if (parts.size() != 2 || !validPlace || !validId)
        return refused(u"--after wants a key, as \"inbox --json\" gives it"_s);
    return std::optional(key);
}

Result<QList<View>> allViews(Session &session)
{
    QList<View> views = builtInViews();
    FM_ASSIGN(const auto saved, SavedViewRepository(session).all());
    for (const SavedView &each : saved)
        views.append({each.name, each.query, each.sort});
    return views;
}

Result<View> viewNamed(CommandContext &context, const QString &name)
{
    FM_ASSIGN(const auto views, await(context.workspace->database().read(allViews)));
    QStringList names;
    for (const View &view : views) {
        if (view.name.compare(name, Qt::CaseInsensitive) == 0)
            return view;
        names.append(view.name);
    }
    return refused(u"there is no view %1; there are %2"_s.arg(name, names.join(u", "_s)));
}

/// The query as it is meant now; no value if it is none, which was then said.
std::optional<ConversationQuery> understood(const CommandContext &context, const QString &text, ConversationSort sort)
{
    const QueryScene scene{context.workspace->clock().now(), QTimeZone::systemTimeZone(), Workspace::agent()};
    const QueryReading reading = readQuery(text, sort, scene);
    if (reading.isValid())
        return reading.query;
    terminal::complain(sentenceFor(text, reading.problems.first()));
    return std::nullopt;
}

QString typedQuery(const CommandContext &context)
{
    return context.arguments.join(u' ');
}

QString keyText(const ConversationKey &key)
{
    return u"%1:%2"_s.arg(key.place).arg(key.id.value);
}

void sayListed(const CommandContext &context, const Listed &listed)
{
    if (!context.json) {
        sayConversations(listed, context.workspace->clock().now());
        if (listed.hasMore)
            terminal::say(u"more: --after %1"_s.arg(keyText(listed.keys.last())));
        return;
    }
    QJsonArray rows;
    for (qsizetype i = 0; i < listed.conversations.size(); ++i) {
        const Conversation &each = listed.conversations.at(i);
        QJsonObject row = toJson(each, listed.handles.value(each.account));
        row.insert(u"key"_s, keyText(listed.keys.at(i)));
        rows.append(row);
    }
    terminal::json(rows);
}

Result<int> inbox(CommandContext &context)
{
    const QString typed = typedQuery(context);
    const bool namesView = context.options.isSet(u"view"_s);
    View view{{}, {}, ConversationSort::Newest};
    if (namesView || typed.isEmpty()) {
        FM_ASSIGN(view, viewNamed(context, namesView ? context.options.value(u"view"_s) : u"open"_s));
    }
    FM_ASSIGN(const auto sort, sortOf(context, view.sort));
    FM_ASSIGN(const int limit, limitOf(context));
    FM_ASSIGN(const auto after, afterOf(context));
    const QString text = typed.isEmpty() || view.query.isEmpty() ? view.query + typed : view.query + u' ' + typed;
    const auto query = understood(context, text, sort);
    if (!query)
        return WrongUsage;
    FM_ASSIGN(const auto listed, await(context.workspace->database().read(
                                     [=](Session &session) { return listOf(session, *query, limit, after); })));
    sayListed(context, listed);
    return Done;
}

Result<int> search(CommandContext &context)
{
    FM_ASSIGN(const auto sort, sortOf(context, ConversationSort::Relevance));
    FM_ASSIGN(const int limit, limitOf(context));
    const auto query = understood(context, typedQuery(context), sort);
    if (!query)
        return WrongUsage;
    FM_ASSIGN(const auto hits, await(context.workspace->database().read(
                                   [=](Session &session) { return searchMessages(session, *query, limit); })));
    QJsonArray rows;
    for (const SearchHit &hit : hits) {
        if (context.json) {
            rows.append(toJson(hit));
            continue;
        }
        terminal::say(u"%1  %2  %3  %4"_s.arg(hit.conversation.toString(), toIso(hit.at), hit.from.name,
                                              terminal::marked(hit.snippet.text, hit.snippet.marks)));
    }
    if (context.json)
        terminal::json(rows);
    return Done;
}

Result<int> viewList(CommandContext &context)
{
    FM_ASSIGN(const auto views, await(context.workspace->database().read(allViews)));
    const qsizetype builtIn = builtInViews().size();
    QJsonArray rows;
    QList<QStringList> table{{u"NAME"_s, u"SORT"_s, u"QUERY"_s}};
    for (qsizetype i = 0; i < views.size(); ++i) {
        const View &view = views.at(i);
        rows.append(QJsonObject{{u"name"_s, view.name},
                                {u"query"_s, view.query},
                                {u"sort"_s, toString(view.sort)},
                                {u"builtIn"_s, i < builtIn}});
        table.append({view.name, toString(view.sort), view.query});
    }
    if (context.json)
        terminal::json(rows);
    else
        terminal::table(table);
    return Done;
}

bool isBuiltIn(const QString &name)
{
    const auto views = builtInViews();
    return std::any_of(views.cbegin(), views.cend(),
                       [&](const View &view) { return view.name.compare(name, Qt::CaseInsensitive) == 0; });
}

Result<void> keep(Transaction &transaction, const SavedView &view)
{
    SavedViewRepository views(transaction);
    FM_ASSIGN(const auto known, views.named(view.name));
    if (known)
        return views.replace(transaction, known->id, view.query, view.sort);
    FM_TRY(views.add(transaction, view));
    return {};
}

Result<int> viewSave(CommandContext &context)
{
    const QString name = context.arguments.value(0);
    const QString text = context.arguments.mid(1).join(u' ');
    if (isBuiltIn(name))
        return Error{ErrorKind::Conflict, u"%1 is a view that is always there"_s.arg(name), {}};
    FM_ASSIGN(const auto sort, sortOf(context, ConversationSort::Newest));
    if (!understood(context, text, sort))
        return WrongUsage;
    const SavedView view{{}, name, text, sort};
    FM_TRY(await(
        context.workspace->database().write([view](Transaction &transaction) { return keep(transaction, view); })));
    return Done;
}

Result<int> viewRemove(CommandContext &context)
{
    const QString name = context.arguments.value(0);
    FM_TRY(await(context.workspace->database().write([name](Transaction &transaction) -> Result<void> {
        SavedViewRepository views(transaction);
        FM_ASSIGN(const auto known, views.named(name));
        if (!known)
            return Error{ErrorKind::NotFound, u"there is no saved view "_s + name, {}};
        return views.remove(transaction, known->id);
    })));
    return Done;
}

}

QList<Command> listCommands()
{
    using Needs = Command::Needs;
    const QCommandLineOption limit(u"limit"_s, {}, u"N"_s, u"50"_s);
    const QCommandLineOption sort(u"sort"_s, {}, u"S"_s);
    return {
        {u"inbox"_s,
         u"[QUERY] [--view V] [--sort S] [--limit N] [--after KEY]"_s,
         u"lists conversations of a view (else open) or that fit a query; sorts: waiting, newest, reach, due, relevance"_s,
         Needs::Workspace,
         {{u"view"_s, {}, u"V"_s}, sort, limit, {u"after"_s, {}, u"KEY"_s}},
         inbox},
        {u"search"_s,
         u"QUERY [--sort S] [--limit N]"_s,
         u"searches every message; docs/search.md has the language"_s,
         Needs::Workspace,
         {sort, limit},
         search},
        {u"view list"_s,
         {},
         u"the views, those that are always there and those that were saved"_s,
         Needs::Workspace,
         {},
         viewList},
        {u"view save"_s,
         u"NAME QUERY [--sort S]"_s,
         u"keeps a query under a name, or gives the name another query"_s,
         Needs::Workspace,
         {sort},
         viewSave},
        {u"view remove"_s, u"NAME"_s, u"forgets a saved view"_s, Needs::Workspace, {}, viewRemove},
    };
}

}

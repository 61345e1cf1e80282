// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "core/inbox/LoggedContact.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Error contactUsage(const QString &words)
{
    return Error{ErrorKind::Malformed, words, {}};
}

Result<LoggedContact> contactOf(const CommandContext &context, ContactKind kind, Instant now)
{
    const QCommandLineParser &options = context.options;
    LoggedContact contact;
    contact.kind = kind;
    contact.agent = Workspace::agent();
    contact.conversation = ConversationId::fromString(options.value(u"conversation"_s));
    contact.customer = CustomerId::fromString(options.value(u"customer"_s));
    contact.name = options.value(u"name"_s);
    contact.address = options.value(u"phone"_s);
    if (options.isSet(u"in"_s) == options.isSet(u"out"_s))
        return contactUsage(u"say either --in, the customer began it, or --out, we did"_s);
    contact.direction = options.isSet(u"in"_s) ? Direction::Inbound : Direction::Outbound;
    const auto at = options.isSet(u"at"_s) ? fromIso(options.value(u"at"_s)) : std::optional(now);
    if (!at)
        return contactUsage(u"%1 is no time such as 2026-05-03T10:00:00Z"_s.arg(options.value(u"at"_s)));
    contact.at = *at;
    contact.text = context.arguments.join(u' ');
    if (contact.text == "-"_L1)
        contact.text = QString::fromUtf8(terminal::input()).trimmed();
    return contact;
}

Result<int> logWith(CommandContext &context, ContactKind kind)
{
    Workspace &workspace = *context.workspace;
    const Instant now = workspace.clock().now();
    const auto contact = contactOf(context, kind, now);
    if (!contact) {
        terminal::complain(contact.error().detail);
        return WrongUsage;
    }
    FM_ASSIGN(const LoggedPlace place,
              await(workspace.database().write([contact = *contact, now](Transaction &transaction) {
                  return logContact(transaction, contact, now);
              })));
    if (context.json) {
        terminal::json(QJsonObject{{u"message"_s, place.message.toString()},
                                   {u"conversation"_s, place.conversation.toString()},
                                   {u"customer"_s, place.customer.toString()}});
    } else {
        terminal::say(u"Logged as %1 in conversation %2; \"log undo %1\" takes it back for a day."_s.arg(
            place.message.toString(), place.conversation.toString()));
    }
    return Done;
}

Result<int> logUndo(CommandContext &context)
{
    const auto id = MessageId::fromString(context.arguments.value(0));
    FM_TRY(await(
        context.workspace->database().write([id, now = context.workspace->clock().now()](Transaction &transaction) {
            return takeBackContact(transaction, id, Workspace::agent(), now);
        })));
    terminal::say(u"Taken back."_s);
    return Done;
}

}

QList<Command> logCommands()
{
    using Needs = Command::Needs;
    const QString synopsis = u"--conversation ID|--customer ID|--name N [--phone P] --in|--out [--at ISO] TEXT|-"_s;
    const QList<QCommandLineOption> options{{u"conversation"_s, {}, u"ID"_s},
                                            {u"customer"_s, {}, u"ID"_s},
                                            {u"name"_s, {}, u"N"_s},
                                            {u"phone"_s, {}, u"P"_s},
                                            {u"in"_s, {}},
                                            {u"out"_s, {}},
                                            {u"at"_s, {}, u"ISO"_s}};
    return {
        {u"log call"_s, synopsis, u"writes down what was said on the phone"_s, Needs::Workspace, options,
         [](CommandContext &c) { return logWith(c, ContactKind::Phone); }},
        {u"log letter"_s, synopsis, u"the same of a letter"_s, Needs::Workspace, options,
         [](CommandContext &c) { return logWith(c, ContactKind::Letter); }},
        {u"log visit"_s, synopsis, u"the same of a talk in person"_s, Needs::Workspace, options,
         [](CommandContext &c) { return logWith(c, ContactKind::InPerson); }},
        {u"log undo"_s, u"ID"_s, u"takes back what was logged by mistake today"_s, Needs::Workspace, {}, logUndo},
    };
}

}

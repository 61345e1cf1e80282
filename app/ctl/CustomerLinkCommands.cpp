// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/JsonShapes.h"
#include "core/customers/CustomerUndo.h"
#include "core/customers/Linking.h"
#include "core/store/CustomerDeedRepository.h"
#include "core/store/CustomerRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int deedsShown = 200;

Error misused(const QString &sentence)
{
    return Error{ErrorKind::Rejected, sentence, {}};
}

/// The number at that place of the arguments.
template <class IdType>
Result<IdType> numbered(const CommandContext &context, qsizetype place, const QString &what)
{
    const QString argument = context.arguments.value(place);
    bool valid = false;
    const IdType id(argument.toLongLong(&valid));
    if (argument.isEmpty())
        return misused(u"the number of %1 is missing"_s.arg(what));
    return valid && id.value > 0 ? Result<IdType>(id) : misused(u"%1 is no number of %2"_s.arg(argument, what));
}

/// None is null.
template <class IdType>
QJsonValue idJson(IdType id)
{
    return id ? QJsonValue(id.toString()) : QJsonValue();
}

QJsonObject deedJson(const CustomerDeed &deed)
{
    QJsonArray identities;
    for (const IdentityId each : deed.identities)
        identities.append(each.toString());
    QJsonArray evidence;
    for (const Evidence &each : deed.evidence)
        evidence.append(
            QJsonObject{{u"kind"_s, toString(each.kind)}, {u"value"_s, each.value}, {u"verified"_s, each.verified}});
    return QJsonObject{{u"id"_s, deed.id.toString()},
                       {u"kind"_s, toString(deed.kind)},
                       {u"parent"_s, idJson(deed.parent)},
                       {u"at"_s, toIso(deed.at)},
                       {u"agent"_s, deed.agent},
                       {u"customer"_s, idJson(deed.customer)},
                       {u"other"_s, idJson(deed.other)},
                       {u"identities"_s, identities},
                       {u"evidence"_s, evidence},
                       {u"words"_s, deed.words},
                       {u"undoneAt"_s, timeJson(deed.undoneAt)},
                       {u"undoneBy"_s, deed.undoneBy}};
}

/// As it stands in the log now.
Result<int> sayDeed(CommandContext &context, CustomerDeedId id, const QString &sentence)
{
    if (!context.json) {
        terminal::say(sentence);
        return Done;
    }
    FM_ASSIGN(const auto deed, await(context.workspace->database().read(
                                   [id](Session &session) { return CustomerDeedRepository(session).find(id); })));
    terminal::json(deedJson(deed.value_or(CustomerDeed())));
    return Done;
}

Result<LinkRequest> twoCustomers(const CommandContext &context)
{
    LinkRequest request;
    FM_ASSIGN(request.into, numbered<CustomerId>(context, 0, u"a customer"_s));
    FM_ASSIGN(request.other, numbered<CustomerId>(context, 1, u"another customer"_s));
    request.agent = Workspace::agent();
    request.words = context.options.value(u"because"_s);
    request.evidence = {{EvidenceKind::Told, request.agent, {}, {}, {}, {}, false}};
    return request;
}

using PairDeed = Result<CustomerDeedId> (*)(Transaction &, const LinkRequest &, Instant);

/// `sentence`: %1 and %2 are the customers, %3 is the deed.
Result<int> withTwo(CommandContext &context, PairDeed perform, const QString &sentence)
{
    FM_ASSIGN(const LinkRequest request, twoCustomers(context));
    FM_ASSIGN(const CustomerDeedId deed, await(context.workspace->database().write(
                                             [=, now = context.workspace->clock().now()](Transaction &transaction) {
                                                 return perform(transaction, request, now);
                                             })));
    return sayDeed(context, deed, sentence.arg(request.into.value).arg(request.other.value).arg(deed.value));
}

Result<int> customerLink(CommandContext &context)
{
    return withTwo(context, link, u"customer %2 is customer %1 now; \"customer undo %3\" takes it back"_s);
}

Result<int> customerRefuse(CommandContext &context)
{
    return withTwo(context, refuseLink,
                   u"customers %1 and %2 are not suggested as one again; \"customer undo %3\" takes it back"_s);
}

Result<int> undoNumbered(CommandContext &context, CustomerDeedId deed)
{
    FM_ASSIGN(const UndoOutcome outcome, await(context.workspace->database().write(
                                             [deed, now = context.workspace->clock().now()](Transaction &transaction) {
                                                 return undoDeed(transaction, deed, Workspace::agent(), now);
                                             })));
    if (!context.json) {
        terminal::say(
            outcome.kept == 0
                ? u"deed %1 is undone"_s.arg(deed.value)
                : u"deed %1 is undone; %2 of what it brought stay, as they were built on since"_s.arg(deed.value)
                      .arg(outcome.kept));
        return Done;
    }
    FM_ASSIGN(const auto undone, await(context.workspace->database().read(
                                     [deed](Session &session) { return CustomerDeedRepository(session).find(deed); })));
    QJsonObject object = deedJson(undone.value_or(CustomerDeed()));
    object.insert(u"kept"_s, outcome.kept);
    terminal::json(object);
    return Done;
}

Result<int> customerUndo(CommandContext &context)
{
    FM_ASSIGN(const auto deed, numbered<CustomerDeedId>(context, 0, u"a deed"_s));
    return undoNumbered(context, deed);
}

/// A split; or, by its number, the undoing of what made one of two.
Result<int> customerUnlink(CommandContext &context)
{
    if (context.options.isSet(u"deed"_s)) {
        const auto deed = CustomerDeedId::fromString(context.options.value(u"deed"_s));
        return deed ? undoNumbered(context, deed) : misused(u"--deed wants a number, as \"customer deeds\" lists it"_s);
    }
    FM_ASSIGN(const auto from, numbered<CustomerId>(context, 0, u"a customer"_s));
    QList<IdentityId> identities;
    for (qsizetype i = 1; i < context.arguments.size(); ++i) {
        FM_ASSIGN(const auto identity, numbered<IdentityId>(context, i, u"an identity"_s));
        identities.append(identity);
    }
    FM_ASSIGN(const CustomerDeed deed, await(context.workspace->database().write(
                                           [=, now = context.workspace->clock().now()](Transaction &transaction) {
                                               return split(transaction, from, identities, Workspace::agent(), now);
                                           })));
    return sayDeed(
        context, deed.id,
        u"they are customer %1 now; \"customer undo %2\" takes it back"_s.arg(deed.customer.value).arg(deed.id.value));
}

/// One of the ways in which an identity can be named.
Result<Identity> toldIdentity(const QCommandLineParser &options)
{
    QList<Identity> told;
    const auto add = [&](const QString &option, Channel channel, ContactKind contact) {
        if (!options.isSet(option))
            return;
        Identity identity;
        identity.channel = channel;
        identity.contact = contact;
        identity.handle = options.value(option);
        told.append(identity);
    };
    add(u"email"_s, Channel::Email, ContactKind::None);
    add(u"phone"_s, Channel::Logged, ContactKind::Phone);
    add(u"address"_s, Channel::Logged, ContactKind::Letter);
    if (options.isSet(u"channel"_s) || options.isSet(u"handle"_s)) {
        const auto channel = channelFromString(options.value(u"channel"_s));
        if (!channel || *channel == Channel::Logged)
            return misused(u"--channel wants x, facebook, mastodon, bluesky or email"_s);
        add(u"handle"_s, *channel, ContactKind::None);
    }
    if (told.size() != 1)
        return misused(u"name one of --email, --phone, --address, or --channel with --handle"_s);
    return told.first();
}

Result<int> customerClaim(CommandContext &context)
{
    FM_ASSIGN(const auto customer, numbered<CustomerId>(context, 0, u"a customer"_s));
    FM_ASSIGN(const Identity told, toldIdentity(context.options));
    FM_ASSIGN(const Identity claimed, await(context.workspace->database().write(
                                          [=, now = context.workspace->clock().now()](Transaction &transaction) {
                                              return claimIdentity(transaction, customer, told, Workspace::agent(),
                                                                   now);
                                          })));
    if (!context.json) {
        terminal::say(
            u"%1 is customer %2's, as identity %3"_s.arg(claimed.handle).arg(customer.value).arg(claimed.id.value));
        return Done;
    }
    terminal::json(QJsonObject{{u"id"_s, claimed.id.toString()},
                               {u"customer"_s, claimed.customer.toString()},
                               {u"channel"_s, toString(claimed.channel)},
                               {u"key"_s, claimed.remoteKey},
                               {u"handle"_s, claimed.handle}});
    return Done;
}

/// Of one customer, oldest first; else the newest of all.
Result<QList<CustomerDeed>> deedsAsked(const CommandContext &context)
{
    if (context.arguments.isEmpty())
        return await(context.workspace->database().read(
            [](Session &session) { return CustomerDeedRepository(session).newest(deedsShown); }));
    FM_ASSIGN(const auto customer, numbered<CustomerId>(context, 0, u"a customer"_s));
    return await(context.workspace->database().read([customer](Session &session) -> Result<QList<CustomerDeed>> {
        FM_ASSIGN(const auto known, CustomerRepository(session).find(customer));
        if (!known)
            return Error{ErrorKind::NotFound, u"there is no customer "_s + customer.toString(), {}};
        return CustomerDeedRepository(session).of({customer});
    }));
}

Result<int> customerDeeds(CommandContext &context)
{
    FM_ASSIGN(const auto deeds, deedsAsked(context));
    QJsonArray rows;
    QList<QStringList> table{{u"ID"_s, u"WHEN"_s, u"KIND"_s, u"CUSTOMER"_s, u"OTHER"_s, u"AGENT"_s, u"UNDONE"_s}};
    for (const CustomerDeed &each : deeds) {
        rows.append(deedJson(each));
        table.append({each.id.toString(), toIso(each.at), toString(each.kind),
                      each.customer ? each.customer.toString() : QString(),
                      each.other ? each.other.toString() : QString(), each.agent,
                      each.undoneAt ? toIso(*each.undoneAt) : QString()});
    }
    if (context.json)
        terminal::json(rows);
    else
        terminal::table(table);
    return Done;
}

}

QList<Command> customerLinkCommands()
{
    using Needs = Command::Needs;
    return {
        {u"customer link"_s,
         u"INTO OTHER [--because TEXT]"_s,
         u"they are one person: the first keeps the number"_s,
         Needs::Workspace,
         {{u"because"_s, {}, u"TEXT"_s}},
         customerLink},
        {u"customer unlink"_s,
         u"CUSTOMER IDENTITY… | --deed ID"_s,
         u"takes identities out as a customer of their own, or undoes the link of that number"_s,
         Needs::Workspace,
         {{u"deed"_s, {}, u"ID"_s}},
         customerUnlink},
        {u"customer claim"_s,
         u"CUSTOMER --email A|--phone P|--address T|--channel C --handle H"_s,
         u"an address, number or handle that we were told is theirs"_s,
         Needs::Workspace,
         {{u"email"_s, {}, u"A"_s},
          {u"phone"_s, {}, u"P"_s},
          {u"address"_s, {}, u"T"_s},
          {u"channel"_s, {}, u"C"_s},
          {u"handle"_s, {}, u"H"_s}},
         customerClaim},
        {u"customer refuse"_s,
         u"ONE OTHER [--because TEXT]"_s,
         u"they are two people: never suggested as one again"_s,
         Needs::Workspace,
         {{u"because"_s, {}, u"TEXT"_s}},
         customerRefuse},
        {u"customer deeds"_s,
         u"[CUSTOMER]"_s,
         u"what was done about who is who, undone or not"_s,
         Needs::Workspace,
         {},
         customerDeeds},
        {u"customer undo"_s,
         u"DEED"_s,
         u"undoes a link, split, refusal, import or erasure; what was done later stands"_s,
         Needs::Workspace,
         {},
         customerUndo},
    };
}

}

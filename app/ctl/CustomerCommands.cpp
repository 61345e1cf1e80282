// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/CustomerJson.h"
#include "app/ctl/JsonShapes.h"
#include "app/ctl/Listed.h"
#include "core/store/ConsentRepository.h"
#include "core/store/CustomerGroup.h"
#include "core/store/CustomerRepository.h"
#include "core/store/FollowUpRepository.h"
#include "core/store/ProfileRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int customersListed = 50;
constexpr int conversationsShown = 1000;

int wrongCustomerUsage(const QString &sentence)
{
    terminal::complain(sentence);
    return WrongUsage;
}

/// More than 0; 50 unless it is said.
std::optional<int> customerLimit(const CommandContext &context)
{
    bool valid = true;
    const int limit =
        context.options.isSet(u"limit"_s) ? context.options.value(u"limit"_s).toInt(&valid) : customersListed;
    return valid && limit > 0 ? std::optional(limit) : std::nullopt;
}

Result<Customer> standingCustomer(Session &session, CustomerId id)
{
    FM_ASSIGN(const CustomerId standing, standingFor(session, id));
    FM_ASSIGN(const auto customer, CustomerRepository(session).find(standing));
    return customer ? Result<Customer>(*customer)
                    : Error{ErrorKind::NotFound, u"there is no customer "_s + id.toString(), {}};
}

QString customerAsked(const CommandContext &context)
{
    return context.arguments.value(0);
}

Result<int> customerList(CommandContext &context)
{
    const auto limit = customerLimit(context);
    if (!limit)
        return wrongCustomerUsage(u"--limit wants a number above 0"_s);
    const QString text = context.arguments.join(u' ');
    FM_ASSIGN(const auto lines, await(context.workspace->database().read(
                                    [text, limit](Session &session) { return findCustomers(session, text, *limit); })));
    if (context.json) {
        QJsonArray rows;
        for (const CustomerLine &line : lines)
            rows.append(toJson(line));
        terminal::json(rows);
        return Done;
    }
    QList<QStringList> rows{{u"ID"_s, u"NAME"_s, u"COMPANY"_s, u"LAST CONTACT"_s, u"IDENTITIES"_s}};
    for (const CustomerLine &line : lines) {
        QStringList handles;
        for (const Identity &each : line.customer.identities)
            handles.append(each.handle.isEmpty() ? each.remoteKey : each.handle);
        rows.append({line.customer.id.toString(), line.customer.name.left(28), line.company.left(24),
                     line.lastContact ? toIso(*line.lastContact) : u"-"_s, handles.join(u", "_s).left(80)});
    }
    terminal::table(rows);
    return Done;
}

/// What of a history is asked for; the sentence says what is wrong with it.
Result<HistoryFilter> historyFilterOf(const QCommandLineParser &options)
{
    HistoryFilter filter;
    filter.text = options.value(u"search"_s);
    for (const QString &name : options.value(u"kind"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto kind = historyKindFromString(name.trimmed());
        if (!kind)
            return Error{ErrorKind::Malformed, u"--kind: there is no kind \"%1\""_s.arg(name), {}};
        filter.kinds.insert(*kind);
    }
    for (const QString &name : options.value(u"channel"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto channel = channelFromString(name.trimmed());
        if (!channel)
            return Error{ErrorKind::Malformed, u"--channel: there is no channel \"%1\""_s.arg(name), {}};
        filter.channels.insert(*channel);
    }
    return filter;
}

struct ShownCustomer
{
    Customer customer;
    QList<ProfileRecord> records;
    Profile profile;
    QList<Consent> consents;
    QList<FollowUp> followUps;
    HistoryCounts counts;
    Listed conversations;
    qsizetype entries = 0; ///< of the history, as it is filtered
    QList<HistoryEntry> history;
};

struct ShowRequest
{
    CustomerId customer;
    bool withHistory = false;
    HistoryFilter filter;
    int limit = 0;
    Instant now;
};

Result<void> addHistory(Session &session, const ShowRequest &request, ShownCustomer &shown)
{
    FM_ASSIGN(const auto keys, historyOf(session, shown.customer.id, request.filter));
    shown.entries = keys.size();
    FM_ASSIGN(shown.history, historyLines(session, keys.mid(0, request.limit), request.now));
    return {};
}

Result<ShownCustomer> shownCustomer(Session &session, const ShowRequest &request)
{
    ShownCustomer shown;
    FM_ASSIGN(shown.customer, standingCustomer(session, request.customer));
    const CustomerId id = shown.customer.id;
    FM_ASSIGN(shown.records, ProfileRepository(session).of(id));
    shown.profile = profileOf(shown.records);
    FM_ASSIGN(shown.consents, ConsentRepository(session).of(id));
    FM_ASSIGN(shown.followUps, FollowUpRepository(session).of(id));
    FM_ASSIGN(shown.counts, historyCounts(session, id, request.now));
    if (request.withHistory) {
        FM_TRY(addHistory(session, request, shown));
        return shown;
    }
    ConversationQuery query;
    query.criteria = {ofCustomer(id)};
    FM_ASSIGN(shown.conversations, listOf(session, query, conversationsShown, {}));
    return shown;
}

void sayHistory(const ShownCustomer &shown)
{
    terminal::say(u"\nHistory: %1 entries"_s.arg(shown.entries));
    for (const HistoryEntry &each : shown.history) {
        const QString kind = toString(each.key.kind) + (each.key.later ? u"/later"_s : QString());
        const QString place = each.hasChannel ? toString(each.channel) : u"-"_s;
        QString line = u"%1 %2 %3 %4: %5"_s.arg(toIso(each.key.at), kind, place, each.who, each.text);
        if (!each.detail.isEmpty())
            line += u" ["_s + each.detail + u']';
        if (each.answered)
            line += u" (answered after %1 min)"_s.arg(each.answered->count() / 60'000);
        else if (each.waits)
            line += u" (waits)"_s;
        terminal::say(line);
    }
}

void sayCustomer(const ShownCustomer &shown, Instant now)
{
    terminal::say(u"%1 (customer %2)"_s.arg(shown.customer.name, shown.customer.id.toString()));
    for (const Identity &each : shown.customer.identities)
        terminal::say(u"  %1 %2 %3"_s.arg(toString(each.channel), each.handle, each.name));
    for (const ProfileValue &each : shown.profile.values)
        terminal::say(u"  %1: %2"_s.arg(each.field, each.text));
    for (const Consent &each : shown.consents) {
        terminal::say(u"  %1 %2 (%3)%4"_s.arg(toString(each.purpose), each.given ? u"allowed"_s : u"refused"_s,
                                              each.channel ? toString(*each.channel) : u"every channel"_s,
                                              each.words.isEmpty() ? QString() : u": "_s + each.words));
    }
    for (const FollowUp &each : shown.followUps) {
        if (!each.doneAt)
            terminal::say(u"  %1 until %2: %3"_s.arg(toString(each.kind), toIso(each.dueAt), each.text));
    }
    const HistoryCounts &counts = shown.counts;
    terminal::say(u"  %1 messages in %2 conversations; %3 cases, %4 answered, %5 waiting%6"_s.arg(counts.messages)
                      .arg(counts.conversations)
                      .arg(counts.cases)
                      .arg(counts.answered)
                      .arg(counts.waiting)
                      .arg(counts.observedChannel ? u"; writes on "_s + toString(*counts.observedChannel) : QString()));
    if (!shown.conversations.conversations.isEmpty())
        sayConversations(shown.conversations, now);
}

QJsonObject shownJson(const ShownCustomer &shown, bool withHistory)
{
    QJsonObject object = toJson(shown.customer);
    object.insert(u"profile"_s, toJson(shown.profile, shown.records));
    object.insert(u"records"_s, toJson(shown.records));
    QJsonArray consents;
    for (const Consent &each : shown.consents)
        consents.append(toJson(each));
    object.insert(u"consents"_s, consents);
    QJsonArray followUps;
    for (const FollowUp &each : shown.followUps)
        followUps.append(toJson(each));
    object.insert(u"followUps"_s, followUps);
    object.insert(u"counts"_s, toJson(shown.counts));
    const auto observed = shown.counts.observedChannel;
    object.insert(u"observedChannel"_s, observed ? QJsonValue(toString(*observed)) : QJsonValue());
    QJsonArray rows;
    for (const HistoryEntry &each : shown.history)
        rows.append(toJson(each));
    for (const Conversation &each : shown.conversations.conversations)
        rows.append(toJson(each, shown.conversations.handles.value(each.account)));
    object.insert(withHistory ? u"history"_s : u"conversations"_s, rows);
    if (withHistory)
        object.insert(u"entries"_s, shown.entries);
    return object;
}

Result<int> customerShow(CommandContext &context)
{
    const auto limit = customerLimit(context);
    if (!limit)
        return wrongCustomerUsage(u"--limit wants a number above 0"_s);
    const auto filter = historyFilterOf(context.options);
    if (!filter)
        return wrongCustomerUsage(filter.error().detail);
    const bool withHistory = context.options.isSet(u"history"_s) || *filter != HistoryFilter();
    const ShowRequest request{CustomerId::fromString(customerAsked(context)), withHistory, *filter, *limit,
                              context.workspace->clock().now()};
    FM_ASSIGN(const auto shown, await(context.workspace->database().read(
                                    [request](Session &session) { return shownCustomer(session, request); })));
    if (context.json) {
        terminal::json(shownJson(shown, withHistory));
        return Done;
    }
    sayCustomer(shown, request.now);
    if (withHistory)
        sayHistory(shown);
    return Done;
}

}

QList<Command> customerCommands()
{
    using Needs = Command::Needs;
    const QCommandLineOption limit(u"limit"_s, {}, u"N"_s);
    return {
        {u"customer list"_s,
         u"[TEXT] [--limit N]"_s,
         u"customers by name, address, phone or company, who wrote last first"_s,
         Needs::Workspace,
         {limit},
         customerList},
        {u"customer show"_s,
         u"ID [--history] [--kind K,K] [--channel C,C] [--search WORDS] [--limit N]"_s,
         u"who a customer is, what was agreed, and their conversations or their history"_s,
         Needs::Workspace,
         {limit,
          {u"history"_s, {}},
          {u"kind"_s, {}, u"K"_s},
          {u"channel"_s, {}, u"C"_s},
          {u"search"_s, {}, u"WORDS"_s}},
         customerShow},
    };
}

}

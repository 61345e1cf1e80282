// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "core/customers/Suggestions.h"
#include "core/store/CustomerGroup.h"
#include "core/store/CustomerRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// A suggestion with the names that a person reads.
struct NamedSuggestion
{
    Suggestion suggestion;
    QString name;
    QHash<IdentityId, QString> handles;
};

QString handleOf(const Identity &identity)
{
    return u"%1 %2"_s.arg(toString(identity.channel), identity.handle.isEmpty() ? identity.name : identity.handle);
}

Result<QList<NamedSuggestion>> namedSuggestions(Session &session, CustomerId customer, int limit)
{
    QList<Suggestion> suggestions;
    if (customer) {
        FM_ASSIGN(suggestions, suggestionsFor(session, customer, limit));
    } else {
        FM_ASSIGN(suggestions, allSuggestions(session, limit));
    }
    QList<NamedSuggestion> named;
    for (const Suggestion &each : std::as_const(suggestions)) {
        NamedSuggestion one{each, {}, {}};
        for (const CustomerId id : {each.customer, each.other}) {
            FM_ASSIGN(const auto found, CustomerRepository(session).find(id));
            if (!found)
                continue;
            if (id == each.customer)
                one.name = found->name;
            for (const Identity &identity : found->identities)
                one.handles.insert(identity.id, handleOf(identity));
        }
        named.append(one);
    }
    return named;
}

QString evidenceWords(const Evidence &evidence)
{
    switch (evidence.kind) {
    case EvidenceKind::SameAddress:
        return u"both name %1"_s.arg(evidence.value);
    case EvidenceKind::ProfileLink:
        return evidence.verified
                   ? u"the profile of one names %1 of the other, and the network checked it"_s.arg(evidence.value)
                   : u"the profile of one names %1 of the other"_s.arg(evidence.value);
    case EvidenceKind::SamePage:
        return u"both name the page %1"_s.arg(evidence.value);
    case EvidenceKind::SameOrder:
        return u"both wrote of %1"_s.arg(evidence.value);
    case EvidenceKind::SameSignature:
        return u"both sign with \"%1\""_s.arg(evidence.value);
    case EvidenceKind::NameAndDomain:
        return u"one writes from %1, which is the other's"_s.arg(evidence.value);
    case EvidenceKind::SameHandle:
        return u"both are called %1"_s.arg(evidence.value);
    case EvidenceKind::SameName:
        return u"both have the name %1"_s.arg(evidence.value);
    case EvidenceKind::Told:
        return u"%1 says so"_s.arg(evidence.value);
    }
    return {};
}

void saySuggestion(const NamedSuggestion &named)
{
    const Suggestion &suggestion = named.suggestion;
    terminal::say(u"%1 %2 = %3 %4"_s.arg(suggestion.customer.toString(), named.name, suggestion.other.toString(),
                                         suggestion.otherName));
    for (const Evidence &each : suggestion.evidence)
        terminal::say(u"    %1 (%2; %3)"_s.arg(evidenceWords(each), named.handles.value(each.one),
                                               named.handles.value(each.other)));
}

QJsonObject suggestionJson(const NamedSuggestion &named)
{
    QJsonArray evidence;
    for (const Evidence &each : named.suggestion.evidence) {
        QJsonObject object{{u"kind"_s, toString(each.kind)},          {u"value"_s, each.value},
                           {u"words"_s, evidenceWords(each)},         {u"verified"_s, each.verified},
                           {u"one"_s, named.handles.value(each.one)}, {u"other"_s, named.handles.value(each.other)}};
        if (each.oneMessage)
            object.insert(u"oneMessage"_s, each.oneMessage.toString());
        if (each.otherMessage)
            object.insert(u"otherMessage"_s, each.otherMessage.toString());
        evidence.append(object);
    }
    const Suggestion &suggestion = named.suggestion;
    return {{u"customer"_s, suggestion.customer.toString()},
            {u"name"_s, named.name},
            {u"other"_s, suggestion.other.toString()},
            {u"otherName"_s, suggestion.otherName},
            {u"strength"_s, suggestion.strength},
            {u"evidence"_s, evidence}};
}

Result<int> customerSuggestions(CommandContext &context)
{
    bool valid = false;
    const int limit = context.options.value(u"limit"_s).toInt(&valid);
    if (!valid || limit < 1)
        return Error{ErrorKind::Rejected, u"--limit wants a number from 1 on"_s, {}};
    CustomerId customer;
    if (!context.arguments.isEmpty()) {
        customer = CustomerId::fromString(context.arguments.first());
        if (customer.value <= 0)
            return Error{ErrorKind::NotFound, u"there is no customer "_s + context.arguments.first(), {}};
    }
    FM_ASSIGN(const auto suggestions, await(context.workspace->database().read([=](Session &session) {
                  return namedSuggestions(session, customer, limit);
              })));
    QJsonArray rows;
    for (const NamedSuggestion &each : suggestions) {
        if (context.json)
            rows.append(suggestionJson(each));
        else
            saySuggestion(each);
    }
    if (context.json)
        terminal::json(rows);
    return Done;
}

}

QList<Command> suggestionCommands()
{
    return {{u"customer suggestions"_s,
             u"[CUSTOMER] [--limit N]"_s,
             u"lists who may be one person, and what speaks for it"_s,
             Command::Needs::Workspace,
             {{u"limit"_s, u"At most N suggestions."_s, u"N"_s, u"20"_s}},
             customerSuggestions}};
}

}

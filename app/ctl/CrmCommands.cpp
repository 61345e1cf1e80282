// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "core/customers/CrmLink.h"
#include "core/customers/EnrichHook.h"
#include "core/store/CustomerGroup.h"
#include "core/store/CustomerRepository.h"
#include "core/store/ProfileRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct AskedCustomer
{
    Customer customer;
    Profile profile;
    QString crmTemplate;
};

Result<AskedCustomer> askedCustomer(Session &session, CustomerId id)
{
    FM_ASSIGN(const CustomerId standing, standingFor(session, id));
    FM_ASSIGN(const auto customer, CustomerRepository(session).find(standing));
    FM_ASSIGN(const auto records, ProfileRepository(session).of(standing));
    FM_ASSIGN(const QString text, crmTemplate(session));
    return AskedCustomer{customer.value_or(Customer()), profileOf(records), text};
}

Result<AskedCustomer> askedCustomer(CommandContext &context)
{
    const auto id = CustomerId::fromString(context.arguments.value(0));
    return await(context.workspace->database().read([id](Session &session) { return askedCustomer(session, id); }));
}

Result<int> customerCrm(CommandContext &context)
{
    FM_ASSIGN(const AskedCustomer asked, askedCustomer(context));
    FM_ASSIGN(const QUrl page, crmPageOf(asked.crmTemplate, asked.customer));
    const QString address = page.toString(QUrl::FullyEncoded);
    if (context.json)
        terminal::json(QJsonObject{{u"page"_s, address}});
    else
        terminal::say(address);
    return Done;
}

/// Without a text says which one there is; an empty one takes it away.
Result<int> customerCrmTemplate(CommandContext &context)
{
    Database &database = context.workspace->database();
    if (!context.arguments.isEmpty()) {
        const QString text = context.arguments.first();
        if (const auto checked = checkCrmTemplate(text.trimmed()); !checked) {
            terminal::complain(checked.error().detail);
            return WrongUsage;
        }
        FM_TRY(await(database.write([text](Transaction &transaction) { return setCrmTemplate(transaction, text); })));
    }
    FM_ASSIGN(const QString text, await(database.read([](Session &session) { return crmTemplate(session); })));
    if (context.json)
        terminal::json(QJsonObject{{u"template"_s, text}});
    else
        terminal::say(text.isEmpty() ? u"No page of a CRM was set up."_s : text);
    return Done;
}

Result<int> customerEnrich(CommandContext &context)
{
    EnrichSetup setup;
    setup.on = true; // whoever types the command asks for it, this once
    setup.command = context.options.value(u"command"_s);
    setup.url = QUrl(context.options.value(u"url"_s));
    if (setup.command.isEmpty() == setup.url.isEmpty()) {
        terminal::complain(u"say either --command, a program, or --url, an address of this machine"_s);
        return WrongUsage;
    }
    FM_ASSIGN(const AskedCustomer asked, askedCustomer(context));
    EnrichHook hook(setup);
    FM_ASSIGN(const auto properties, await(hook.ask(asked.customer, asked.profile)));
    FM_TRY(await(context.workspace->database().write(
        [id = asked.customer.id, name = enrichName(setup), properties, now = context.workspace->clock().now()](
            Transaction &transaction) { return keepEnrichment(transaction, id, name, properties, now); })));
    if (context.json)
        terminal::json(QJsonObject{{u"customer"_s, asked.customer.id.toString()}, {u"told"_s, properties.size()}});
    else
        terminal::say(u"%1 statements kept as what %2 says."_s.arg(properties.size()).arg(enrichName(setup)));
    return Done;
}

}

QList<Command> crmCommands()
{
    using Needs = Command::Needs;
    return {
        {u"customer crm"_s,
         u"ID"_s,
         u"the address of the customer's page in the CRM"_s,
         Needs::Workspace,
         {},
         customerCrm},
        {u"customer crm-template"_s,
         u"[TEXT]"_s,
         u"says or sets that address, such as https://crm.example/{email}; \"\" takes it away"_s,
         Needs::Workspace,
         {},
         customerCrmTemplate},
        {u"customer enrich"_s,
         u"ID --command C|--url U"_s,
         u"asks a program or a server of this machine what it knows of a customer, and keeps it"_s,
         Needs::Workspace,
         {{u"command"_s, {}, u"C"_s}, {u"url"_s, {}, u"U"_s}},
         customerEnrich},
    };
}

}

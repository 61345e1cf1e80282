// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/ReplyValues.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/ProfileRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDesk.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Sunday, 3 May 2026, noon in UTC: that day nearly everywhere.
const Instant valuesNoon = fromMsecs(1'777'809'600'000);

Identity named(Channel channel, const QString &handle, const QString &name)
{
    Identity identity = somebody(channel, handle);
    identity.name = name;
    return identity;
}

QMap<QString, QString> valuesOf(TestWorkspace &workspace, ConversationId conversation, const QString &language = {})
{
    return workspace.read(
        [&](Session &session) { return replyValues(session, conversation, u"lena.berg"_s, language, valuesNoon); });
}

void setProfile(TestWorkspace &workspace, CustomerId customer, const QString &field, const QString &text)
{
    workspace.write([&](Transaction &transaction) {
        return ProfileRepository(transaction).setField(transaction, customer, field, {text}, u"mia"_s, valuesNoon);
    });
}

}

TEST_CASE("a reply's placeholders stand for the customer, the case and who writes", "[reply][values]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    TestDesk desk(workspace);
    const Identity ana = desk.person(named(Channel::Email, u"ana@x.example"_s, u"LOPES, Ana"_s));
    const ConversationId about = desk.conversation(desk.account(Channel::Email), ana, u"My parcel"_s);
    workspace.write([&](Transaction &transaction) -> Result<void> {
        Identity phone = somebody(Channel::Logged, u"+351210000000"_s);
        phone.contact = ContactKind::Phone;
        FM_TRY(CustomerRepository(transaction).addTo(transaction, ana.customer, phone));
        return ProfileRepository(transaction)
            .setFields(transaction, {{u"plan"_s, u"Plan"_s, ProfileFieldType::Text, {}},
                                     {u"since"_s, u"Since"_s, ProfileFieldType::Date, {}},
                                     {u"shoe"_s, u"Shoe"_s, ProfileFieldType::Number, {}}});
    });
    setProfile(workspace, ana.customer, u"company"_s, u"Bolt, Inc."_s);
    setProfile(workspace, ana.customer, u"custom:plan"_s, u"Gold"_s);
    setProfile(workspace, ana.customer, u"custom:since"_s, u"2024-02-29"_s);

    const auto values = valuesOf(workspace, about, u"fr"_s);
    CHECK(values == QMap<QString, QString>{{u"customer.name"_s, u"LOPES, Ana"_s},
                                           {u"customer.first-name"_s, u"Ana"_s},
                                           {u"customer.email"_s, u"ana@x.example"_s},
                                           {u"customer.phone"_s, u"+351210000000"_s},
                                           {u"customer.company"_s, u"Bolt, Inc."_s},
                                           {u"subject"_s, u"My parcel"_s},
                                           {u"agent.name"_s, u"lena.berg"_s},
                                           {u"agent.initials"_s, u"LB"_s},
                                           {u"account.handle"_s, u"support@brand.example"_s},
                                           {u"field.plan"_s, u"Gold"_s},
                                           {u"field.since"_s, u"29 février 2024"_s},
                                           {u"date"_s, u"3 mai 2026"_s},
                                           {u"weekday"_s, u"dimanche"_s}});
}

TEST_CASE("a customer whom nobody named is not called by a handle or an address", "[reply][values]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    TestDesk desk(workspace);
    const AccountId x = desk.account(Channel::X, u"@brand"_s);
    const Identity nobody = desk.person(somebody(Channel::X, u"rainbow"_s));
    const auto values = valuesOf(workspace, desk.conversation(x, nobody));
    CHECK_FALSE(values.contains(u"customer.name"_s));
    CHECK_FALSE(values.contains(u"customer.first-name"_s));
    CHECK_FALSE(values.contains(u"customer.email"_s));
    CHECK_FALSE(values.contains(u"order"_s));
    CHECK(values.value(u"customer.handle"_s) == u"rainbow"_s);

    setProfile(workspace, nobody.customer, u"email"_s, u"r@x.example"_s);
    setProfile(workspace, nobody.customer, u"name"_s, u"Ravi Nair"_s);
    const auto known = valuesOf(workspace, desk.conversation(x, nobody));
    CHECK(known.value(u"customer.name"_s) == u"Ravi Nair"_s);
    CHECK(known.value(u"customer.first-name"_s) == u"Ravi"_s);
    CHECK(known.value(u"customer.email"_s) == u"r@x.example"_s);
}

TEST_CASE("the order is the newest that the customer wrote themselves", "[reply][values]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    TestDesk desk(workspace);
    const Identity ana = desk.person(somebody(Channel::Email, u"ana@x.example"_s));
    const ConversationId about = desk.conversation(desk.account(Channel::Email), ana, u"Order no. 1001"_s);
    const auto order = [&] { return valuesOf(workspace, about).value(u"order"_s); };
    desk.receive(about, ana, u"Where is it?"_s, valuesNoon);
    CHECK(order() == u"1001"_s);
    desk.receive(about, ana, u"My order no. 2002 is missing, and order no. 3003 too."_s, valuesNoon + 1min);
    CHECK(order() == u"3003"_s);
    desk.answer(about, u"We look at order no. 4004."_s, valuesNoon + 2min);
    CHECK(order() == u"3003"_s);
    desk.receive(about, ana, u"And order no. 5005?\n\nOn Sunday, Brand wrote:\n> We look at order no. 4004."_s,
                 valuesNoon + 3min);
    CHECK(order() == u"5005"_s);
}

TEST_CASE("the day is told in the language of the reply", "[reply][values]")
{
    TestWorkspace workspace;
    TestDesk desk(workspace);
    const ConversationId about =
        desk.conversation(desk.account(Channel::X), desk.person(somebody(Channel::X, u"ana"_s)));
    const auto dayIn = [&](const QString &language) {
        const auto values = valuesOf(workspace, about, language);
        return values.value(u"weekday"_s) + u" | "_s + values.value(u"date"_s);
    };
    CHECK(dayIn({}) == u"Sunday | May 3, 2026"_s);
    CHECK(dayIn(u"en-GB"_s) == u"Sunday | 3 May 2026"_s);
    CHECK(dayIn(u"pt-BR"_s) == u"domingo | 3 de maio de 2026"_s);
    CHECK(dayIn(u"de"_s) == u"Sonntag | 3. Mai 2026"_s);
    CHECK_FALSE(dayIn(u"zxx"_s).isEmpty());

    auto missing = workspace.database().read(
        [](Session &session) { return replyValues(session, ConversationId(99), u"lena"_s, {}, valuesNoon); });
    missing.waitForFinished();
    CHECK(missing.result().error().kind == ErrorKind::NotFound);
}

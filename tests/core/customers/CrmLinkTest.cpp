// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CrmLink.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

Customer crmCustomer()
{
    Customer customer;
    customer.id = CustomerId(12);
    customer.name = u"Ana & Söhne"_s;
    Identity mail;
    mail.channel = Channel::Email;
    mail.remoteKey = mail.handle = u"a+b@people.example"_s;
    Identity mastodon;
    mastodon.channel = Channel::Mastodon;
    mastodon.handle = u"@ana@social.example"_s;
    customer.identities = {mail, mastodon};
    return customer;
}

QString crmPage(const QString &text)
{
    const auto page = crmPageOf(text, crmCustomer());
    return page ? page->toString(QUrl::FullyEncoded) : toString(page.error().kind) + u": "_s + page.error().detail;
}

}

TEST_CASE("what stands in braces is filled in, and stays one piece of the address", "[customers]")
{
    CHECK(crmPage(u"https://crm.example/people?mail={email}&n={name}#{id}"_s) ==
          u"https://crm.example/people?mail=a%2Bb%40people.example&n=Ana%20%26%20S%C3%B6hne#12"_s);
    CHECK(crmPage(u"http://127.0.0.1:8080/{mastodon}"_s) == u"http://127.0.0.1:8080/ana%40social.example"_s);
    CHECK(crmPage(u"https://crm.example/{handle}?q=a%20b"_s) ==
          u"https://crm.example/a%2Bb%40people.example?q=a%20b"_s);
}

TEST_CASE("a page that lacks something of the customer is not made up", "[customers]")
{
    CHECK(crmPage(u"https://crm.example/{phone}"_s) == u"not-found: the customer has no phone"_s);
    CHECK(crmPage({}).startsWith(u"not-found"_s));
}

TEST_CASE("a template that could lead elsewhere, or nowhere, is refused", "[customers]")
{
    for (const QString &text : {u"ftp://crm.example/{id}"_s, u"javascript:alert({id})"_s, u"crm.example/{id}"_s,
                                u"https://{name}/"_s, u"https://{name}.crm.example/"_s, u"https://crm.example/{mail}"_s,
                                u"https://crm.example/{id"_s, u"https://crm.example/id}"_s, u"https:///{id}"_s}) {
        INFO(text.toStdString());
        const auto checked = checkCrmTemplate(text);
        REQUIRE_FALSE(checked);
        CHECK(checked.error().kind == ErrorKind::Malformed);
    }
}

TEST_CASE("the team's template is kept, and taken away with an empty one", "[customers]")
{
    TestWorkspace workspace;
    const auto kept = [&] { return workspace.read([](Session &session) { return crmTemplate(session); }); };
    const auto set = [&](const QString &text) {
        auto done = workspace.database().write([text](Transaction &tx) { return setCrmTemplate(tx, text); });
        done.waitForFinished();
        return done.result().has_value();
    };
    CHECK(kept().isEmpty());
    CHECK(set(u" https://crm.example/{email} "_s));
    CHECK(kept() == u"https://crm.example/{email}"_s);
    CHECK_FALSE(set(u"nonsense"_s));
    CHECK(kept() == u"https://crm.example/{email}"_s);
    CHECK(set({}));
    CHECK(kept().isEmpty());
}

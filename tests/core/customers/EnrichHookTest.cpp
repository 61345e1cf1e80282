// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/EnrichHook.h"
#include "core/store/CustomerRepository.h"
#include "core/store/ProfileRepository.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <signal.h>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QByteArray goodAnswer = R"({"properties": [{"name": "org", "value": "Acme", "parameters": {"type": ["work"]}}]})";

Customer hookCustomer()
{
    Customer customer;
    customer.id = CustomerId(7);
    customer.name = u"Ana"_s;
    Identity mail;
    mail.remoteKey = mail.handle = u"ana@people.example"_s;
    customer.identities = {mail};
    return customer;
}

/// A shell script of its own.
class Script
{
public:
    explicit Script(const QByteArray &lines)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + lines + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString path() const { return m_folder.filePath(u"a hook.sh"_s); }
    QString note() const { return m_folder.filePath(u"note"_s); }
    QByteArray noted() const
    {
        QFile file(note());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    EnrichSetup setup(const QString &arguments = {}) const
    {
        return {true, u"\"%1\" \"%2\" %3"_s.arg(path(), note(), arguments), {}};
    }

private:
    QTemporaryDir m_folder;
};

Result<QList<ProfileProperty>> asked(EnrichHook &hook)
{
    return await(hook.ask(hookCustomer(), {}));
}

Result<QList<ProfileProperty>> asked(const EnrichSetup &setup)
{
    EnrichHook hook(setup);
    return asked(hook);
}

QString failure(const Result<QList<ProfileProperty>> &result)
{
    return result ? u"no failure"_s : toString(result.error().kind) + u": "_s + result.error().detail;
}

}

TEST_CASE("a program is asked with the customer on its input, and without a shell", "[customers]")
{
    const Script script("cat > \"$1\"; echo \" $2\" >> \"$1\"; cat <<'END'\n" + goodAnswer + "\nEND");
    const auto properties = asked(script.setup(u"'$HOME;`id`'"_s));
    REQUIRE(properties);
    REQUIRE(properties->size() == 1);
    CHECK(properties->first() == ProfileProperty{{}, u"ORG"_s, {{u"TYPE"_s, {u"work"_s}}}, u"Acme"_s});
    CHECK(script.noted().contains(R"("handle":"ana@people.example")"));
    CHECK(script.noted().endsWith(" '$HOME;`id`'\n")); // as it was typed: nothing expanded it
}

TEST_CASE("what a program does wrong is told in its own words", "[customers]")
{
    CHECK(failure(asked(Script("echo the CRM is closed >&2; exit 3").setup())) == u"rejected: the CRM is closed"_s);
    CHECK(failure(asked(Script("exit 3").setup())) == u"rejected: exit code 3"_s);
    CHECK(failure(asked(Script("kill -9 $$").setup())) == u"rejected: the program crashed"_s);
    CHECK(failure(asked(Script("echo hello").setup())).startsWith(u"malformed: the answer: "_s));
    CHECK(failure(asked(Script("head -c 1500000 /dev/zero").setup())) ==
          u"malformed: the answer is longer than 1 MB"_s);
    CHECK(failure(asked(EnrichSetup{true, u"/nowhere/at-all --now"_s, {}})).startsWith(u"rejected: "_s));
}

TEST_CASE("a program that does not answer is ended, and none outlives who asked it", "[customers]")
{
    const auto isGone = [](const Script &script) {
        return ::kill(static_cast<pid_t>(script.noted().trimmed().toInt()), 0) != 0;
    };
    const Script patient("echo $$ > \"$1\"; exec sleep 600");
    {
        EnrichHook hook(patient.setup());
        hook.setPatience(300ms);
        CHECK(failure(asked(hook)).startsWith(u"timeout"_s));
        REQUIRE(waitFor([&] { return isGone(patient); }));
    }
    const Script left("echo $$ > \"$1\"; exec sleep 600");
    Async<QList<ProfileProperty>> answer;
    {
        EnrichHook hook(left.setup());
        answer = hook.ask(hookCustomer(), {});
        REQUIRE(waitFor([&] { return left.noted().endsWith('\n'); }));
        CHECK_FALSE(isGone(left));
    }
    CHECK(isGone(left));
    CHECK(failure(await(answer)).startsWith(u"cancelled"_s));
}

TEST_CASE("nobody is asked unless that was switched on, and no other machine ever", "[customers]")
{
    const Script script("echo asked > \"$1\"");
    EnrichSetup off = script.setup();
    off.on = false;
    CHECK(failure(asked(off)).startsWith(u"forbidden"_s));
    CHECK(script.noted().isEmpty());
    CHECK(failure(asked(EnrichSetup{true, {}, {}})).startsWith(u"forbidden"_s));
    for (const QString &url : {u"http://crm.example/"_s, u"http://192.0.2.1/"_s, u"http://127.0.0.1.crm.example/"_s,
                               u"http://localhost.crm.example/"_s, u"file:///etc/passwd"_s, u"http://[2001:db8::1]/"_s})
        CHECK(failure(asked(EnrichSetup{true, {}, QUrl(url)})).startsWith(u"forbidden"_s));
}

TEST_CASE("a server of this machine is asked by POST, and its redirects are not followed", "[customers]")
{
    FakeHttpServer server;
    server.expect("POST", "/who").reply(200, goodAnswer);
    const auto properties = asked(EnrichSetup{true, {}, server.url(u"/who"_s)});
    REQUIRE(properties);
    CHECK(properties->size() == 1);
    REQUIRE(server.heard().size() == 1);
    CHECK(QJsonDocument::fromJson(server.heard()[0].body)[u"customer"_s][u"name"_s].toString() == u"Ana"_s);

    server.expect("POST", "/moved").reply(307, {}, {{"Location", server.url(u"/who"_s).toEncoded()}});
    CHECK(failure(asked(EnrichSetup{true, {}, server.url(u"/moved"_s)})).startsWith(u"rejected: HTTP 307"_s));
    CHECK(server.heard().size() == 2);
    server.expect("POST", "/broken").reply(500, R"({"error": "no database"})");
    CHECK(failure(asked(EnrichSetup{true, {}, server.url(u"/broken"_s)})) == u"rejected: HTTP 500: no database"_s);
    server.expect("POST", "/long").reply(200, QByteArray(1'100'000, ' '));
    CHECK(failure(asked(EnrichSetup{true, {}, server.url(u"/long"_s)})).startsWith(u"malformed"_s));
    server.expect("POST", "/held").hold();
    EnrichHook hook({true, {}, server.url(u"/held"_s)});
    hook.setPatience(200ms);
    CHECK_FALSE(asked(hook));
}

TEST_CASE("an answer that is none says where it fails, and cannot break a vCard", "[customers]")
{
    const auto why = [](const QByteArray &json) { return failure(enrichAnswer(json)); };
    CHECK(why("{").contains(u"at byte"_s));
    CHECK(why("[]").contains(u"\"properties\""_s));
    CHECK(why(R"({"properties": [{"name": "END", "value": "VCARD"}]})").contains(u"\"END\""_s));
    CHECK(why(R"({"properties": [{"name": "A:B", "value": "x"}]})").contains(u"\"A:B\""_s));
    CHECK(why(R"({"properties": [{"name": "ORG", "value": 3}]})").contains(u"ORG"_s));
    CHECK(
        why(R"({"properties": [{"name": "ORG", "value": "x", "parameters": {"T": [1]}}]})").startsWith(u"malformed"_s));
    const auto lines = enrichAnswer(R"({"properties": [{"name": "NOTE", "value": "a\r\nEND:VCARD\u0000"}]})");
    REQUIRE(lines);
    CHECK(lines->first().value == u"a\\nEND:VCARD"_s);
}

TEST_CASE("the newest answer of a hook takes the place of its last one, and of nobody else's", "[customers]")
{
    TestWorkspace workspace;
    const CustomerId ana = workspace.write([](Transaction &tx) {
        return CustomerRepository(tx).add(tx, {{}, u"Ana"_s, {}, fromMsecs(1), {}, {}, {}});
    });
    const auto keep = [&](const QString &name, const QString &company) {
        workspace.write([&](Transaction &tx) {
            QList<ProfileProperty> properties;
            if (!company.isEmpty())
                properties.append({{}, u"ORG"_s, {}, company});
            return keepEnrichment(tx, ana, name, properties, fromMsecs(2));
        });
    };
    const auto companies = [&] {
        QStringList said;
        for (const auto &record : workspace.read([&](Session &session) { return ProfileRepository(session).of(ana); }))
            said.append(record.name + u' ' + record.properties.value(0).value);
        said.sort();
        return said;
    };
    keep(u"one"_s, u"Acme"_s);
    keep(u"two"_s, u"Acme Ltd"_s);
    keep(u"one"_s, u"Umbra"_s);
    CHECK(companies() == QStringList{u"one Umbra"_s, u"two Acme Ltd"_s});
    keep(u"one"_s, {});
    CHECK(companies() == QStringList{u"two Acme Ltd"_s});
    CHECK(enrichName({true, u"\"/opt/my hook.py\" --fast"_s, {}}) == u"my hook.py"_s);
    CHECK(enrichName({true, {}, QUrl(u"http://me:secret@127.0.0.1:99/who?key=1"_s)}) == u"http://127.0.0.1:99/who"_s);
}

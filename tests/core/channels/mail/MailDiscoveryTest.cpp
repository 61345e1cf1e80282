// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailDiscovery.h"
#include "core/channels/mail/MailAutoconfig.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/Printers.h"
#include "tests/support/ScriptedServer.h"
#include "tests/support/TestCertificate.h"
#include "tests/support/Waiting.h"

#include <QNetworkAccessManager>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// A domain name system with just these records.
struct FakeDns : DnsResolver
{
    QHash<QString, QList<DnsService>> serviceRecords;
    QHash<QString, QStringList> exchangers;
    std::optional<Error> failure;
    QStringList asked;

    Async<QList<DnsService>> services(const QString &name) override
    {
        asked << name;
        return failure ? ready<QList<DnsService>>(*failure) : ready<QList<DnsService>>(serviceRecords.value(name));
    }
    Async<QStringList> mailExchangers(const QString &domain) override
    {
        asked << domain;
        return failure ? ready<QStringList>(*failure) : ready<QStringList>(exchangers.value(domain));
    }
};

struct DiscoveryScene
{
    FakeHttpServer web;
    QNetworkAccessManager network;
    FakeDns *dns = nullptr;
    MailDiscoveryPlaces places;

    DiscoveryScene()
    {
        places.autoconfigUrls = {web.url(u"/auto/%1?emailaddress=%2"_s).toString(QUrl::PrettyDecoded),
                                 web.url(u"/well-known/%1"_s).toString(QUrl::PrettyDecoded)};
        places.imap.clear();
        places.smtp.clear();
        places.within = Milliseconds(3000);
        places.caFile = testCertificateFile();
    }

    std::unique_ptr<MailDiscovery> make(FakeDns records = {})
    {
        auto owned = std::make_unique<FakeDns>(std::move(records));
        dns = owned.get();
        return std::make_unique<MailDiscovery>(network, std::move(owned), places);
    }

    Result<MailSettingsGuess> find(const QString &address, FakeDns records = {})
    {
        return await(make(std::move(records))->discover(address));
    }

    void noDocuments()
    {
        web.expect("GET", "/auto/shop.example").reply(404);
        web.expect("GET", "/well-known/shop.example").reply(404);
    }
};

const QByteArray autoconfigDocument = R"(<?xml version="1.0"?>
<clientConfig version="1.1"><emailProvider id="shop.example">
  <incomingServer type="pop3"><hostname>pop.shop.example</hostname><port>995</port><socketType>SSL</socketType>
    <authentication>password-cleartext</authentication></incomingServer>
  <incomingServer type="imap"><hostname>plain.shop.example</hostname><port>143</port><socketType>plain</socketType>
    <authentication>password-cleartext</authentication></incomingServer>
  <incomingServer type="imap"><hostname>in.%EMAILDOMAIN%</hostname><port>993</port><socketType>SSL</socketType>
    <username>%EMAILLOCALPART%</username><authentication>OAuth2</authentication>
    <authentication>password-cleartext</authentication></incomingServer>
  <outgoingServer type="smtp"><hostname>out.shop.example</hostname><port>587</port><socketType>STARTTLS</socketType>
    <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></outgoingServer>
</emailProvider></clientConfig>)";

}

TEST_CASE("a provider's own domains are known without asking anybody", "[maildiscovery]")
{
    DiscoveryScene scene;
    for (const auto &[address, provider] : {std::pair{u"ann@gmail.com"_s, u"google"_s},
                                            {u"ann@GoogleMail.com"_s, u"google"_s},
                                            {u"ann@hotmail.fr"_s, u"outlook"_s},
                                            {u"ann@live.co.uk"_s, u"outlook"_s},
                                            {u"ann@outlook.com"_s, u"outlook"_s},
                                            {u"ann@shop.onmicrosoft.com"_s, u"microsoft"_s}}) {
        const auto found = scene.find(address);
        REQUIRE(found);
        CHECK(found->provider == provider);
        CHECK(found->source == MailSource::Preset);
        CHECK(scene.dns->asked.isEmpty());
    }
    CHECK(scene.find(u"ann@gmail.com"_s)->settings()[u"sentCopy"_s] == u"server"_s);
    CHECK(mailProviderOfDomain(u"outlook.shop.example.org"_s) == nullptr);
    CHECK(mailProviderOfDomain(u"live.the.good.life.example"_s) == nullptr);
}

TEST_CASE("a domain whose mail a known provider takes has that provider's servers", "[maildiscovery]")
{
    DiscoveryScene scene;
    FakeDns google;
    google.exchangers[u"shop.example"_s] = {u"aspmx.l.google.com"_s};
    const auto found = scene.find(u"help@shop.example"_s, google);
    REQUIRE(found);
    CHECK(found->provider == u"google"_s);
    CHECK(found->source == MailSource::Exchanger);
    CHECK(found->evidence == u"MX aspmx.l.google.com"_s);
    FakeDns microsoft;
    microsoft.exchangers[u"shop.example"_s] = {u"shop-example.mail.protection.outlook.com"_s};
    CHECK(scene.find(u"help@shop.example"_s, microsoft)->provider == u"microsoft"_s);
    CHECK(scene.web.heard().isEmpty());
}

TEST_CASE("a domain's own announcement of its servers is taken, TLS from the first byte before STARTTLS",
          "[maildiscovery]")
{
    DiscoveryScene scene;
    FakeDns records;
    records.exchangers[u"shop.example"_s] = {u"mx.shop.example"_s};
    records.serviceRecords[u"_imaps._tcp.shop.example"_s] = {{u"in.shop.example"_s, 993}, {u"old.example"_s, 993}};
    records.serviceRecords[u"_imap._tcp.shop.example"_s] = {{u"in.shop.example"_s, 143}};
    records.serviceRecords[u"_submissions._tcp.shop.example"_s] = {{QString(), 0}}; // "there is none"
    records.serviceRecords[u"_submission._tcp.shop.example"_s] = {{u"out.shop.example"_s, 587}};
    const auto found = scene.find(u"help@shop.example"_s, records);
    REQUIRE(found);
    CHECK(found->source == MailSource::Service);
    CHECK((found->imap == MailServer{u"in.shop.example"_s, 993, Security::Tls}));
    CHECK((found->smtp == MailServer{u"out.shop.example"_s, 587, Security::StartTls}));
    CHECK(found->settings()[u"smtpSecurity"_s] == u"starttls"_s);
}

TEST_CASE("a domain's document for mail programs is asked for with the address, and read", "[maildiscovery]")
{
    DiscoveryScene scene;
    scene.web.expect("GET", "/auto/shop.example").reply(404, "<html>nothing</html>");
    scene.web.expect("GET", "/well-known/shop.example").reply(200, autoconfigDocument);
    const auto found = scene.find(u"help+eu@shop.example"_s);
    REQUIRE(found);
    CHECK(found->source == MailSource::Autoconfig);
    CHECK(found->evidence.endsWith(u"/well-known/shop.example"_s));
    CHECK((found->imap == MailServer{u"in.shop.example"_s, 993, Security::Tls}));
    CHECK((found->smtp == MailServer{u"out.shop.example"_s, 587, Security::StartTls}));
    CHECK(found->user == u"help+eu"_s);
    CHECK((found->auth == QList{MailAuth::XOAuth2, MailAuth::Password}));
    const auto asked = std::find_if(scene.web.heard().begin(), scene.web.heard().end(),
                                    [](const HeardRequest &heard) { return heard.target.startsWith("/auto/"); });
    REQUIRE(asked != scene.web.heard().end());
    CHECK(asked->query(u"emailaddress"_s) == u"help+eu@shop.example"_s);
}

TEST_CASE("a document with servers of a known provider brings that provider's ways to sign in", "[maildiscovery]")
{
    DiscoveryScene scene;
    auto document = autoconfigDocument;
    document.replace("in.%EMAILDOMAIN%", "outlook.office365.com");
    scene.web.expect("GET", "/auto/shop.example").reply(200, document);
    scene.web.expect("GET", "/well-known/shop.example").reply(404);
    const auto found = scene.find(u"help@shop.example"_s);
    REQUIRE(found);
    CHECK(found->provider == u"microsoft"_s);
    CHECK(found->auth == QList{MailAuth::XOAuth2});
}

TEST_CASE("a document that is no use is refused with the reason", "[maildiscovery]")
{
    const auto read = [](const QByteArray &xml) { return readAutoconfig(xml, u"a@shop.example"_s); };
    CHECK(read("").error().kind == ErrorKind::Malformed);
    CHECK(read("<html><body>hi").error().kind == ErrorKind::Malformed);
    CHECK(read("<!DOCTYPE a [<!ENTITY b \"c\">]>" + autoconfigDocument.mid(21)).error().detail.contains(u"DTD"_s));
    auto onlyPlain = autoconfigDocument;
    onlyPlain.replace(">SSL<", ">plain<");
    CHECK(read(onlyPlain).error().kind == ErrorKind::Malformed);
    auto badHost = autoconfigDocument;
    badHost.replace("out.shop.example", "out.shop.example/evil");
    CHECK(read(badHost).error().kind == ErrorKind::Malformed);
    CHECK(read(autoconfigDocument.left(700)).error().kind == ErrorKind::Malformed);
}

TEST_CASE("usual names are tried with TLS, and the preferred of those that answer is taken", "[maildiscovery]")
{
    DiscoveryScene scene;
    scene.noDocuments();
    ScriptedServer imap(Security::Tls);
    imap.reply("* OK [CAPABILITY IMAP4rev1] hello");
    ScriptedServer second(Security::Tls);
    second.reply("* OK hello");
    ScriptedServer smtp(Security::StartTls);
    smtp.reply("220-mail.shop.example");
    smtp.reply("220 hello");
    smtp.expect("EHLO …");
    smtp.reply("250-mail.shop.example");
    smtp.reply("250 STARTTLS");
    smtp.expect("STARTTLS");
    smtp.reply("220 go");
    smtp.startTls();
    ScriptedServer web(Security::Tls);
    web.reply("HTTP/1.1 400 Bad Request");
    const auto local = u"localhost"_s;
    scene.places.imap = {
        {local, web.port(), Security::Tls}, {local, imap.port(), Security::Tls}, {local, second.port(), Security::Tls}};
    scene.places.smtp = {{local, web.port(), Security::Tls}, {local, smtp.port(), Security::StartTls}};
    const auto found = scene.find(u"help@shop.example"_s);
    REQUIRE(found);
    CHECK(found->source == MailSource::Probe);
    CHECK((found->imap == MailServer{local, imap.port(), Security::Tls}));
    CHECK((found->smtp == MailServer{local, smtp.port(), Security::StartTls}));
    CHECK(found->evidence == u"localhost, localhost"_s);
}

TEST_CASE("a server whose certificate does not verify is not taken", "[maildiscovery]")
{
    DiscoveryScene scene;
    scene.noDocuments();
    ScriptedServer imap(Security::Tls);
    ScriptedServer smtp(Security::Tls);
    scene.places.caFile.clear();
    scene.places.imap = {{u"localhost"_s, imap.port(), Security::Tls}};
    scene.places.smtp = {{u"localhost"_s, smtp.port(), Security::Tls}};
    const auto found = scene.find(u"help@shop.example"_s);
    REQUIRE_FALSE(found);
    CHECK(found.error().kind == ErrorKind::NotFound);
    CHECK(found.error().detail.contains(u"shop.example"_s));
}

TEST_CASE("a discovery without a network says so, and what is no address is refused", "[maildiscovery]")
{
    DiscoveryScene scene;
    scene.web.stop();
    FakeDns none;
    none.failure = Error{ErrorKind::Offline, u"no name server"_s, {}};
    scene.places.imap = {{u"no-such-host.invalid"_s, 993, Security::Tls}};
    scene.places.smtp = {{u"no-such-host.invalid"_s, 465, Security::Tls}};
    CHECK(scene.find(u"help@shop.example"_s, none).error().kind == ErrorKind::Offline);
    for (const auto &text : {u""_s, u"help"_s, u"@shop.example"_s, u"a@b@c.example"_s, u"help@"_s})
        CHECK(scene.find(text).error().kind == ErrorKind::Malformed);
}

TEST_CASE("a discovery can be cancelled, and a new one ends the one before it", "[maildiscovery]")
{
    DiscoveryScene scene;
    scene.web.expect("GET", "/auto/shop.example").reply(200, autoconfigDocument).hold();
    scene.web.expect("GET", "/well-known/shop.example").reply(404);
    const auto discovery = scene.make();
    const auto first = discovery->discover(u"help@shop.example"_s);
    REQUIRE(waitFor([&] { return scene.web.heard().size() == 2; }));
    const auto second = discovery->discover(u"ann@gmail.com"_s);
    CHECK(await(first).error().kind == ErrorKind::Cancelled);
    CHECK(await(second)->provider == u"google"_s);
    const auto third = discovery->discover(u"help@other.example"_s);
    discovery->cancel();
    CHECK(await(third).error().kind == ErrorKind::Cancelled);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/customers/ContactFiles.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray oddCards = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ana\\, Sousa\r\nN:Sousa;Ana;;;\r\n"
                            "item1.EMAIL;TYPE=work;PREF=1:ana@x.example\r\nitem1.X-ABLABEL:Bureau\r\n"
                            "X-UNHEARD;P=\"a;b\":keep \\n me\r\nPHOTO:data:image/png;base64,AAAA\r\n"
                            "UID:urn:uuid:1\r\nX-FIRSTMILE-MARKETING:yes\r\nNOTE:one\r\nNOTE:one\r\nEND:VCARD\r\n"
                            "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bo\r\nTEL:+331234\r\nEND:VCARD\r\n";

}

TEST_CASE("vCard 4 out and in again gives the same records, unknown properties too", "[customers][contacts]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    ContactFiles files(engine);
    CHECK(files.take(u"c.vcf"_s, oddCards).added == 2);
    const QByteArray out = files.exported(ContactFormat::VCard4);
    ContactFiles others(engine);
    CHECK(others.take(u"out.vcf"_s, out).added == 2);
    CHECK(others.contents() == files.contents());
    CHECK(others.count(u"consents"_s) == 1);
    CHECK(files.take(u"out.vcf"_s, out).unchanged == 2);
    CHECK(out == oddCards);
}

TEST_CASE("a table out and in again says the same of everybody", "[customers][contacts]")
{
    ContactFiles files;
    const QByteArray table = "Name,Email,Phone,Street,City,Postal code,Country,Birthday,Tags,Twitter,Do not contact,"
                             "custom:tier,Shoe size,Notes\r\n"
                             "Ana,ana@x.example ::: a2@x.example,+33 1 23,\"1, Rue \"\"H\"\"\",Lyon,69001,France,"
                             "1985-04-12,\"vip, two\",@ana,yes,gold,43,\"=SUM(A1)\nnext\"\r\n"
                             "Bo,bo@x.example,,,,,,,,,,,,'=quoted\r\n";
    files.take(u"c.csv"_s, table);
    const QByteArray out = files.exported(ContactFormat::Csv);
    CHECK(out.contains("\"'=SUM(A1)\nnext\""));
    CHECK(out.contains("'+33 1 23"));
    ContactFiles others;
    CHECK(others.take(u"out.csv"_s, out).added == 2);
    CHECK(others.exported(ContactFormat::Csv) == out);
    CHECK(others.take(u"out.csv"_s, out).unchanged == 2);
    const auto says = [](ContactFiles &each, const QString &address) {
        Profile profile = profileOf(each.records(each.customerOf(Channel::Email, address)));
        QSet<std::pair<QString, QString>> values;
        for (const ProfileValue &value : profile.values)
            values.insert({value.field, value.text});
        return values;
    };
    CHECK(says(others, u"ana@x.example"_s) == says(files, u"ana@x.example"_s));
    CHECK(says(others, u"bo@x.example"_s) == says(files, u"bo@x.example"_s));
    CHECK(says(files, u"ana@x.example"_s).contains({u"custom:tier"_s, u"gold"_s}));
    CHECK(others.count(u"consents"_s) == 1);
}

TEST_CASE("a card has what agents say first, what they hid not, and what messages told", "[customers][contacts]")
{
    ContactFiles files;
    files.take(u"c.csv"_s, "Name,Email,Company,Job title\nAna,ana@x.example,Old,CEO\n");
    const CustomerId ana = files.customerOf(Channel::Email, u"ana@x.example"_s);
    files.workspace().write([=](Transaction &tx) -> Result<void> {
        ProfileRepository profiles(tx);
        FM_TRY(profiles.setField(tx, ana, u"company"_s, {u"New"_s}, u"mia"_s, ContactFiles::noon()));
        FM_TRY(profiles.setField(tx, ana, u"title"_s, {u""_s}, u"mia"_s, ContactFiles::noon()));
        Identity x;
        x.channel = Channel::X;
        x.remoteKey = u"4711"_s;
        x.handle = u"@ana"_s;
        FM_TRY(CustomerRepository(tx).addTo(tx, ana, x));
        return {};
    });
    const QByteArray out = files.exported(ContactFormat::VCard4);
    CHECK(out.indexOf("ORG:New") < out.indexOf("ORG:Old"));
    CHECK(!out.contains("CEO"));
    CHECK(out.contains("X-SOCIALPROFILE;TYPE=x:https://x.com/i/user/4711\r\n"));
    ContactFiles others;
    others.take(u"c.vcf"_s, out);
    CHECK(others.customerOf(Channel::X, u"4711"_s) == others.customerOf(Channel::Email, u"ana@x.example"_s));
    CHECK(files.exported(ContactFormat::VCard3).startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\n"));
}

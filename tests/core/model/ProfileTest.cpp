// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Profile.h"
#include "core/model/ProfileText.h"
#include "tests/support/Printers.h"

#include <catch2/catch_test_macros.hpp>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

ProfileRecord record(qint64 id, ProfileSource source, int minute, const QList<ProfileProperty> &properties)
{
    return {ProfileRecordId(id), CustomerId(1), {}, source, {}, fromMsecs(minute * 60'000), properties};
}

ProfileProperty says(const QString &name, const QString &value)
{
    return {{}, name, {}, value};
}

QString accepted(ProfileFieldType type, const QString &typed)
{
    return acceptedValue({u"k"_s, u"K"_s, type, {u"Gold"_s, u"Silver"_s}}, typed).value_or(u"(refused)"_s);
}

}

TEST_CASE("what an agent says of a customer counts before what files and hooks say, and then the newest", "[profile]")
{
    const auto imported =
        record(1, ProfileSource::Import, 9, {says(u"ORG"_s, u"Old Ltd"_s), says(u"TITLE"_s, u"CEO"_s)});
    const auto hooked = record(2, ProfileSource::Hook, 12, {says(u"ORG"_s, u"New Ltd"_s)});
    const auto agent = record(3, ProfileSource::Agent, 5, {says(u"TITLE"_s, u"CTO"_s)});
    const Profile profile = profileOf({imported, hooked, agent});
    CHECK(profile.texts(u"company"_s) == QStringList{u"New Ltd"_s});
    CHECK(profile.texts(u"title"_s) == QStringList{u"CTO"_s});
    CHECK(profile.text(u"language"_s).isEmpty());
}

TEST_CASE("fields with many values have those of all records, each once, and an agent can hide what others say",
          "[profile]")
{
    const auto one = record(1, ProfileSource::Import, 1, {says(u"CATEGORIES"_s, u"vip,two\\, words"_s)});
    const auto two = record(2, ProfileSource::Import, 2, {says(u"CATEGORIES"_s, u"VIP"_s), says(u"ORG"_s, u"A"_s)});
    CHECK(profileOf({one, two}).texts(u"tag"_s) == QStringList{u"VIP"_s, u"two, words"_s});
    const auto agent = record(3, ProfileSource::Agent, 3,
                              {says(u"ORG"_s, {}), says(u"CATEGORIES"_s, {}), says(u"CATEGORIES"_s, u"mine"_s)});
    CHECK(profileOf({one, two, agent}).texts(u"tag"_s) == QStringList{u"mine"_s});
    CHECK(profileOf({one, two, agent}).texts(u"company"_s).isEmpty());
}

TEST_CASE("structured values are shown as people write them, and say from which property they are", "[profile]")
{
    ProfileProperty preferred = says(u"EMAIL"_s, u"b@x.example"_s);
    preferred.parameters = {{u"TYPE"_s, {u"home,pref"_s}}};
    const Profile profile =
        profileOf({record(1, ProfileSource::Import, 1,
                          {says(u"N"_s, u"Sousa;Ana;Maria;Dr.;"_s), says(u"ORG"_s, u"Bolt\\, Inc.;Sales"_s),
                           says(u"ADR"_s, u";;1 Rue Haute;Lyon;;69001;France"_s), says(u"BDAY"_s, u"19850412"_s),
                           says(u"EMAIL"_s, u"a@x.example"_s), preferred, says(u"TEL"_s, u"tel:+33123"_s),
                           says(u"X-FIRSTMILE-FIELD-SHOE-SIZE"_s, u"43"_s), says(u"X-UNKNOWN"_s, u"?"_s)})});
    CHECK(profile.text(u"name"_s) == u"Dr. Ana Maria Sousa"_s);
    CHECK(profile.text(u"company"_s) == u"Bolt, Inc., Sales"_s);
    CHECK(profile.text(u"address"_s) == u"1 Rue Haute, 69001 Lyon, France"_s);
    CHECK(profile.text(u"birthday"_s) == u"1985-04-12"_s);
    CHECK(profile.texts(u"email"_s) == QStringList{u"b@x.example"_s, u"a@x.example"_s});
    CHECK(profile.text(u"phone"_s) == u"+33123"_s);
    CHECK(profile.text(u"custom:shoe-size"_s) == u"43"_s);
    CHECK(profile.values.size() == 8);
    CHECK(profile.values.first().property == 5);
}

TEST_CASE("a text survives being written into a value and read again", "[profile]")
{
    for (const QString &text : {u"a,b;c\\d\ne"_s, u"\\n"_s, u"\\\\"_s, u"end\\"_s, u""_s})
        CHECK(unescapedProfileText(escapedProfileText(text)) == text);
    CHECK(profileParts(u"a\\;b;;c\\\\;d"_s, u';') == QStringList{u"a;b"_s, u""_s, u"c\\"_s, u"d"_s});
    CHECK(profileParts(u"a;b\\"_s, u';') == QStringList{u"a"_s, u"b\\"_s});
    for (const QString &field : {u"company"_s, u"address"_s, u"tag"_s, u"note"_s, u"url"_s, u"custom:a-b"_s})
        CHECK(shownProperty(propertyOfField(field, u"x, y; z"_s).value_or(ProfileProperty{})).texts ==
              QStringList{u"x, y; z"_s});
    CHECK(!propertyOfField(u"shoes"_s, u"43"_s));
}

TEST_CASE("a typed value is kept in one form, and what does not fit its type is refused", "[profile]")
{
    using enum ProfileFieldType;
    CHECK(accepted(Text, u" a "_s) == u"a"_s);
    CHECK(accepted(Number, u"1 234,5"_s) == u"1234.5"_s);
    CHECK(accepted(Number, u"1.234,50"_s) == u"1234.5"_s);
    CHECK(accepted(Number, u"1,234.50"_s) == u"1234.5"_s);
    CHECK(accepted(Number, u"-0.25"_s) == u"-0.25"_s);
    CHECK(accepted(Number, u"1,234"_s) == u"(refused)"_s);
    CHECK(accepted(Number, u"12 apples"_s) == u"(refused)"_s);
    CHECK(accepted(Date, u"2026-05-03"_s) == u"2026-05-03"_s);
    CHECK(accepted(Date, u"31/12/2026"_s) == u"2026-12-31"_s);
    CHECK(accepted(Date, u"12/31/2026"_s) == u"2026-12-31"_s);
    CHECK(accepted(Date, u"3.5.2026"_s) == u"2026-05-03"_s);
    CHECK(accepted(Date, u"03/05/2026"_s) == u"(refused)"_s);
    CHECK(accepted(Date, u"2026-02-30"_s) == u"(refused)"_s);
    CHECK(accepted(YesNo, u"Não"_s) == u"no"_s);
    CHECK(accepted(YesNo, u"maybe"_s) == u"(refused)"_s);
    CHECK(accepted(Choice, u"gold"_s) == u"Gold"_s);
    CHECK(accepted(Choice, u"lead"_s) == u"(refused)"_s);
    CHECK(accepted(Link, u"www.x.example/a"_s) == u"https://www.x.example/a"_s);
    CHECK(accepted(Link, u"javascript:alert(1)"_s) == u"(refused)"_s);
    CHECK(accepted(Link, u"file:///etc/passwd"_s) == u"(refused)"_s);
    CHECK(accepted(Date, u"  "_s).isEmpty());
}

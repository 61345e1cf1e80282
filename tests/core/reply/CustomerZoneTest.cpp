// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/CustomerZone.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

ProfileRecord zoneRecord(ProfileSource source, const QString &value)
{
    ProfileRecord record;
    record.source = source;
    record.properties = {{{}, u"FN"_s, {}, u"Ana"_s}, {{}, u"TZ"_s, {}, value}};
    return record;
}

}

TEST_CASE("a customer's time zone is what their cards name, the agent's word first", "[reply][zone]")
{
    CHECK(customerZone({}).isEmpty());
    CHECK(customerZone({zoneRecord(ProfileSource::Import, u"Asia/Tokyo"_s)}) == u"Asia/Tokyo"_s);
    CHECK(customerZone({zoneRecord(ProfileSource::Import, u"Asia/Tokyo"_s),
                        zoneRecord(ProfileSource::Agent, u"Europe/Lisbon"_s)}) == u"Europe/Lisbon"_s);
    CHECK(customerZone({zoneRecord(ProfileSource::Import, u"-0500"_s)}) == u"UTC-05:00"_s);
    CHECK(customerZone({zoneRecord(ProfileSource::Import, u"+05:30\\; IST\\; Pune"_s)}) == u"UTC+05:30"_s);
}

TEST_CASE("what is no time zone is passed over", "[reply][zone]")
{
    for (const QString &value : {u""_s, u"Middle Earth/Shire"_s, u"-99:00"_s, u"EST5EDT5"_s, u"geo:1,2"_s}) {
        CAPTURE(value);
        CHECK(customerZone({zoneRecord(ProfileSource::Agent, value),
                            zoneRecord(ProfileSource::Import, u"Europe/Paris"_s)}) == u"Europe/Paris"_s);
    }
}

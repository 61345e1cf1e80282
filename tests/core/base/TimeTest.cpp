// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Time.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

TEST_CASE("a moment reads back from ISO 8601 with any spelling of the offset")
{
    const auto expected = fromMsecs(1451778056000);
    CHECK(fromIso(u"2016-01-02T23:40:56Z"_s) == expected);
    CHECK(fromIso(u"2016-01-02T23:40:56+00:00"_s) == expected);
    CHECK(fromIso(u"2016-01-02T23:40:56+0000"_s) == expected);
    CHECK(fromIso(u"2016-01-03T00:40:56.000+0100"_s) == expected);
    CHECK(toIso(expected) == u"2016-01-02T23:40:56Z"_s);
    CHECK(toIso(expected + Milliseconds(5)) == u"2016-01-02T23:40:56.005Z"_s);
    CHECK_FALSE(fromIso(u"yesterday"_s));
}

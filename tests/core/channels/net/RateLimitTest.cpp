// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/RateLimit.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const Instant rateNow = *fromIso(u"2026-08-20T10:30:00Z"_s);

RateLimit readLimit(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    return RateLimit::read(HttpAnswer{429, {}, headers, {}}, rateNow);
}

}

TEST_CASE("the moment of the reset is read as ISO 8601 and as Unix time", "[mastodon]")
{
    CHECK(readLimit({{"X-RateLimit-Reset", "2026-08-20T10:35:00.000000Z"}}).waitAfterRefusal() == 5min);
    CHECK(readLimit({{"x-rate-limit-reset", QByteArray::number(toMsecs(rateNow) / 1000 + 60)}}).waitAfterRefusal() ==
          1min);
    CHECK(readLimit({{"RateLimit-Reset", "90"}}).waitAfterRefusal() == 90s);
}

TEST_CASE("a wrong clock of ours does not change how long to wait", "[mastodon]")
{
    const auto limit =
        readLimit({{"Date", "Thu, 20 Aug 2026 10:40:00 GMT"}, {"X-RateLimit-Reset", "2026-08-20T10:42:00Z"}});
    CHECK(limit.waitAfterRefusal() == 2min);
}

TEST_CASE("Retry-After is read as seconds and as a date, and goes before the reset", "[mastodon]")
{
    CHECK(readLimit({{"Retry-After", "7"}, {"X-RateLimit-Reset", "2026-08-20T10:35:00Z"}}).waitAfterRefusal() == 7s);
    CHECK(readLimit({{"Retry-After", "Thu, 20 Aug 2026 10:31:30 GMT"}}).waitAfterRefusal() == 90s);
}

TEST_CASE("without a usable hint the wait is five minutes, and it is never longer than a day", "[mastodon]")
{
    CHECK(readLimit({}).waitAfterRefusal() == 5min);
    CHECK(readLimit({{"Retry-After", "soon"}, {"X-RateLimit-Reset", "-4"}}).waitAfterRefusal() == 5min);
    CHECK(readLimit({{"Retry-After", "99999999"}}).waitAfterRefusal() == 24h);
    CHECK(readLimit({{"X-RateLimit-Reset", "2026-08-20T10:00:00Z"}}).waitAfterRefusal() == 1s);
}

TEST_CASE("limit and remaining are counts", "[mastodon]")
{
    const auto limit = readLimit({{"X-RateLimit-Limit", "300"}, {"X-RateLimit-Remaining", "0"}});
    CHECK(limit.limit == 300);
    CHECK(limit.remaining == 0);
    CHECK_FALSE(readLimit({{"X-RateLimit-Remaining", "many"}}).remaining);
}

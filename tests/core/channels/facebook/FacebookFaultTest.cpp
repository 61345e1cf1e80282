// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookFault.h"
#include "core/channels/facebook/FacebookUsage.h"

#include "tests/support/Printers.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

HttpAnswer faultAnswer(int code, int subcode = 0, const QByteArray &more = {}, int status = 400)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = "{\"error\":{\"message\":\"its words\",\"code\":" + QByteArray::number(code) +
                  ",\"error_subcode\":" + QByteArray::number(subcode) + ",\"fbtrace_id\":\"tRaCe\"" + more + "}}";
    return answer;
}

HttpAnswer usageAnswer(const QByteArray &header, const QByteArray &json)
{
    HttpAnswer answer;
    answer.status = 200;
    answer.headers = {{header, json}};
    return answer;
}

const Instant facebookNoon = fromMsecs(1'767'268'800'000);

}

TEST_CASE("what Facebook refuses is known by its codes, whatever the HTTP status", "[facebook]")
{
    using Row = std::tuple<int, int, ErrorKind, ErrorKind>; // code, subcode, after reading, after writing
    const auto [code, subcode, reads, writes] = GENERATE(
        Row(1, 0, ErrorKind::Timeout, ErrorKind::Uncertain), Row(2, 0, ErrorKind::Timeout, ErrorKind::Uncertain),
        Row(1200, 0, ErrorKind::Timeout, ErrorKind::Uncertain), Row(506, 0, ErrorKind::Timeout, ErrorKind::Uncertain),
        Row(4, 0, ErrorKind::RateLimited, ErrorKind::RateLimited),
        Row(17, 0, ErrorKind::RateLimited, ErrorKind::RateLimited),
        Row(32, 0, ErrorKind::RateLimited, ErrorKind::RateLimited),
        Row(341, 0, ErrorKind::RateLimited, ErrorKind::RateLimited),
        Row(613, 1996, ErrorKind::RateLimited, ErrorKind::RateLimited),
        Row(80000, 0, ErrorKind::RateLimited, ErrorKind::RateLimited),
        Row(80006, 0, ErrorKind::RateLimited, ErrorKind::RateLimited),
        Row(80014, 0, ErrorKind::RateLimited, ErrorKind::RateLimited),
        Row(3, 0, ErrorKind::Forbidden, ErrorKind::Forbidden), Row(10, 0, ErrorKind::Forbidden, ErrorKind::Forbidden),
        Row(10, 1893063, ErrorKind::Forbidden, ErrorKind::Forbidden),
        Row(10, 2018278, ErrorKind::Rejected, ErrorKind::Rejected),
        Row(200, 2018108, ErrorKind::Forbidden, ErrorKind::Forbidden),
        Row(299, 0, ErrorKind::Forbidden, ErrorKind::Forbidden),
        Row(368, 0, ErrorKind::Forbidden, ErrorKind::Forbidden), Row(100, 0, ErrorKind::Rejected, ErrorKind::Rejected),
        Row(100, 33, ErrorKind::NotFound, ErrorKind::NotFound),
        Row(100, 2018001, ErrorKind::Rejected, ErrorKind::Rejected),
        Row(803, 0, ErrorKind::NotFound, ErrorKind::NotFound),
        Row(102, 0, ErrorKind::Unauthorised, ErrorKind::Unauthorised),
        Row(190, 460, ErrorKind::Unauthorised, ErrorKind::Unauthorised),
        Row(190, 2069032, ErrorKind::Unauthorised, ErrorKind::Unauthorised),
        Row(551, 1545041, ErrorKind::Rejected, ErrorKind::Rejected),
        Row(1609005, 0, ErrorKind::Rejected, ErrorKind::Rejected));
    CAPTURE(code, subcode);
    for (const int status : {200, 400, 403, 500}) {
        const auto fault = FacebookFault::of(faultAnswer(code, subcode, {}, status));
        REQUIRE(fault);
        CHECK(fault->kind(HttpEffect::Reads) == reads);
        CHECK(fault->kind(HttpEffect::Changes) == writes);
        CHECK(fault->words().contains("its words"_L1));
        CHECK(fault->words().contains("tRaCe"_L1));
        CHECK(fault->words().contains(QString::number(code)));
    }
}

TEST_CASE("a fault that Facebook calls transient is worth another try", "[facebook]")
{
    const auto fault = FacebookFault::of(faultAnswer(-3, 0, ",\"is_transient\":true"));
    REQUIRE(fault);
    CHECK(fault->kind(HttpEffect::Reads) == ErrorKind::Timeout);
}

TEST_CASE("an agent reads what can be done, and Facebook's own words for people", "[facebook]")
{
    const auto closed = FacebookFault::of(faultAnswer(10, 2018278));
    CHECK(closed->words().startsWith("the person's last message is too long ago"_L1));
    const auto unreachable = FacebookFault::of(faultAnswer(551, 1545041));
    CHECK(unreachable->words().startsWith("this person cannot be reached"_L1));
    const auto titled = FacebookFault::of(
        faultAnswer(1609005, 0, ",\"error_user_title\":\"No link\",\"error_user_msg\":\"Check it.\""));
    CHECK(titled->words().startsWith("No link: Check it.: its words"_L1));
}

TEST_CASE("an answer without an error object has no fault", "[facebook]")
{
    const auto *body = GENERATE("{}", "[]", "<html>", "", "{\"error\":\"text\"}", "{\"error\":null}", "{\"data\":[]}");
    HttpAnswer answer;
    answer.status = 400;
    answer.body = body;
    CHECK_FALSE(FacebookFault::of(answer));
}

TEST_CASE("usage is the highest figure of all headers", "[facebook]")
{
    FacebookUsage usage;
    CHECK_FALSE(usage.quota(facebookNoon));
    usage.take(usageAnswer("X-App-Usage", R"({"call_count":28,"total_time":25,"total_cputime":31})"), facebookNoon);
    CHECK(usage.quota(facebookNoon) == Quota{100, 69, {}});
    usage.take(usageAnswer("x-business-use-case-usage",
                           R"({"1000":[{"type":"pages","call_count":1,"total_cputime":1,"total_time":40},
                                       {"type":"messenger","call_count":76.2}]})"),
               facebookNoon);
    CHECK(usage.percent(facebookNoon) == 77);
    CHECK(usage.spacing(facebookNoon) == Milliseconds(5min));
    CHECK_FALSE(usage.isStopped(facebookNoon));
    usage.take(usageAnswer("X-Page-Usage", R"({"call_count":92,"total_time":0,"total_cputime":0})"), facebookNoon);
    CHECK(usage.isStopped(facebookNoon));
    CHECK_FALSE(usage.isStopped(facebookNoon + 15min)); // one request finds out
    CHECK(usage.percent(facebookNoon + 61min) == 0);
}

TEST_CASE("usage headers that are nonsense are left aside", "[facebook]")
{
    FacebookUsage usage;
    for (const auto *json : {"", "x", "[]", "{\"1000\":7}", "{\"1000\":[7,null]}", "{\"call_count\":\"many\"}"}) {
        usage.take(usageAnswer("X-App-Usage", json), facebookNoon);
        usage.take(usageAnswer("X-Business-Use-Case-Usage", json), facebookNoon);
    }
    CHECK(usage.percent(facebookNoon) == 0);
}

TEST_CASE("a refusal waits as Facebook says in minutes, else longer each time", "[facebook]")
{
    FacebookUsage usage;
    CHECK(usage.waitAfterRefusal(facebookNoon) == Milliseconds(5min));
    CHECK(usage.waitAfterRefusal(facebookNoon) == Milliseconds(15min));
    CHECK(usage.waitAfterRefusal(facebookNoon) == Milliseconds(60min));
    CHECK(usage.waitAfterRefusal(facebookNoon) == Milliseconds(60min));
    usage.noteSuccess();
    CHECK(usage.waitAfterRefusal(facebookNoon) == Milliseconds(5min));
    usage.take(usageAnswer("X-Business-Use-Case-Usage",
                           R"({"1000":[{"type":"pages","call_count":100,"estimated_time_to_regain_access":42}]})"),
               facebookNoon);
    CHECK(usage.waitAfterRefusal(facebookNoon) == Milliseconds(42min));
    CHECK(usage.isStopped(facebookNoon + 41min));
    CHECK(usage.quota(facebookNoon)->resetsAt == facebookNoon + 42min);
    CHECK_FALSE(usage.isStopped(facebookNoon + 42min));
    CHECK(usage.percent(facebookNoon + 42min) == 0);
}

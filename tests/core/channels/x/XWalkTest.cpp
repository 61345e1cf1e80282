// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XWalk.h"

#include "core/channels/x/XIds.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const Instant now = fromMsecs(1'767'225'600'000); // 2026-01-01T00:00:00Z
const XWalkPlan mentionsPlan{true, std::chrono::days(30), 15min, 60min, 800, false};
const XWalkPlan messagesPlan{false, {}, {}, {}, 0, false};

/// The id of something written so many minutes before `now`.
QString idOf(int minutes)
{
    return xIdAt(now - std::chrono::minutes(minutes));
}

XPage page(const QStringList &ids, const QString &nextToken = {})
{
    QJsonArray data;
    for (const auto &id : ids)
        data += QJsonObject{{u"id"_s, id}};
    QJsonObject meta{{u"result_count"_s, data.size()}};
    if (!ids.isEmpty())
        meta.insert(u"newest_id"_s, ids.first());
    if (!nextToken.isEmpty())
        meta.insert(u"next_token"_s, nextToken);
    return XPage({{u"data"_s, data}, {u"meta"_s, meta}});
}

QString value(const FormFields &fields, const QString &name)
{
    for (const auto &[key, text] : fields) {
        if (key == name)
            return text;
    }
    return {};
}

XCursor since(const QString &id, Instant overlapAt = now)
{
    XCursor cursor;
    cursor.since = id;
    cursor.overlapAt = overlapAt;
    return cursor;
}

}

TEST_CASE("a first walk on X asks for thirty days, a later one for what is newer", "[x]")
{
    const XWalk first({}, mentionsPlan, now + 123ms);
    CHECK(value(first.paging(), u"start_time"_s) == u"2025-12-02T00:00:00Z"_s);
    CHECK(value(first.paging(), u"since_id"_s).isEmpty());
    const XWalk later(since(idOf(90)), mentionsPlan, now);
    CHECK(value(later.paging(), u"since_id"_s) == idOf(90));
    CHECK(value(later.paging(), u"start_time"_s).isEmpty());
}

TEST_CASE("every page of a walk is asked with the same since_id, and the cursor moves at its end", "[x]")
{
    XWalk walk(since(idOf(50)), mentionsPlan, now);
    walk.take(page({idOf(1), idOf(2)}, u"a"_s));
    CHECK(walk.more);
    CHECK(walk.cursor.since == idOf(50));

    XWalk second(XCursor::fromString(walk.cursor.toString()), mentionsPlan, now + 5min);
    CHECK(value(second.paging(), u"since_id"_s) == idOf(50));
    CHECK(value(second.paging(), u"pagination_token"_s) == u"a"_s);
    second.take(page({}, u"b"_s)); // an empty page is not the end
    CHECK(second.more);

    XWalk third(second.cursor, mentionsPlan, now + 6min);
    CHECK(value(third.paging(), u"pagination_token"_s) == u"b"_s);
    third.take(page({idOf(3)}));
    CHECK_FALSE(third.more);
    CHECK(third.cursor == since(idOf(1)));
    CHECK(third.gaps.isEmpty());
}

TEST_CASE("an answer without anything new keeps the cursor", "[x]")
{
    XWalk walk(since(idOf(50)), mentionsPlan, now);
    walk.take(page({}));
    CHECK(walk.cursor == since(idOf(50)));
}

TEST_CASE("every quarter of an hour the last hour of mentions is read again", "[x]")
{
    const auto read = since(idOf(10));
    CHECK(value(XWalk(read, mentionsPlan, now + 14min).paging(), u"since_id"_s) == idOf(10));
    XWalk again(read, mentionsPlan, now + 15min);
    CHECK(value(again.paging(), u"since_id"_s) == idOf(45));
    again.take(page({idOf(40)})); // late, and older than what was read
    CHECK(again.fresh.size() == 1);
    CHECK(again.cursor.since == idOf(10));
    CHECK(again.cursor.overlapAt == now + 15min);
    // What was read longer ago than an hour needs no overlap of its own.
    CHECK(value(XWalk(since(idOf(500)), mentionsPlan, now + 15min).paging(), u"since_id"_s) == idOf(500));
}

TEST_CASE("mentions beyond the 800 that X gives are a gap", "[x]")
{
    XWalk walk(since(idOf(2000)), mentionsPlan, now);
    for (int first = 1; first < 801; first += 100) {
        QStringList ids;
        for (int minutes = first; minutes < first + 100; ++minutes)
            ids += idOf(minutes);
        walk.take(page(ids, first < 701 ? u"t%1"_s.arg(first) : QString()));
    }
    CHECK_FALSE(walk.more);
    REQUIRE(walk.gaps.size() == 1);
    CHECK(walk.gaps.first().from == now - 2000min);
    CHECK(walk.gaps.first().to == now - 800min);
    CHECK(walk.cursor.since == idOf(1));
}

TEST_CASE("a page that comes twice ends the walk with a gap", "[x]")
{
    XWalk walk(since(idOf(50)), mentionsPlan, now);
    walk.take(page({idOf(1), idOf(2)}, u"a"_s));
    walk.take(page({idOf(1), idOf(2)}, u"b"_s));
    CHECK_FALSE(walk.more);
    CHECK(walk.cursor.since == idOf(1));
    REQUIRE(walk.gaps.size() == 1);
    CHECK(walk.gaps.first().to == now - 2min);

    XWalk token(since(idOf(50)), mentionsPlan, now);
    token.take(page({idOf(1)}, u"a"_s));
    token.take(page({}, u"a"_s));
    CHECK_FALSE(token.more);
}

TEST_CASE("messages are read until one that is known, by number and not by letter", "[x]")
{
    XWalk walk(since(u"999"_s), messagesPlan, now);
    CHECK(walk.paging().isEmpty());
    walk.take(page({u"1002"_s, u"1001"_s, u"999"_s, u"998"_s}, u"a"_s));
    CHECK(walk.fresh.size() == 2);
    CHECK_FALSE(walk.more);
    CHECK(walk.cursor.since == u"1002"_s);
}

TEST_CASE("a search that does not reach back begins again and says what is missing", "[x]")
{
    XWalk walk(since(idOf(20'000)), XWalkPlan{true, std::chrono::days(7), {}, {}, 0, true}, now);
    walk.restart(now - 10'000min, u"seven days"_s);
    CHECK(value(walk.paging(), u"since_id"_s).isEmpty());
    CHECK(fromIso(value(walk.paging(), u"start_time"_s)) == now - 10'000min);
    REQUIRE(walk.gaps.size() == 1);
    CHECK(walk.gaps.first().from == now - 20'000min);
    CHECK(walk.gaps.first().to == now - 10'000min);
    walk.take(page({}));
    CHECK(walk.cursor.since == idOf(60)); // or it would be refused, and told, again and again
}

TEST_CASE("what a cursor says survives being stored, and what is no cursor is a beginning", "[x]")
{
    XWalk walk({}, mentionsPlan, now);
    walk.take(page({idOf(1)}, u"a"_s));
    CHECK(XCursor::fromString(walk.cursor.toString()) == walk.cursor);
    CHECK(XCursor{}.toString().isEmpty());
    for (const auto *text : {"nonsense", "[1]", "{\"since\":", "{\"since\":7,\"walking\":\"yes\"}"})
        CHECK(XCursor::fromString(QString::fromLatin1(text)) == XCursor{});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyWalk.h"
#include "tests/support/Printers.h"

#include <QJsonObject>

using namespace firstmile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const auto blueskyNoon = fromMsecs(1'767'268'800'000); // 2026-01-01T12:00:00Z
const auto horizon = blueskyNoon - 24h * 30;

/// "a 5": post "a", indexed five minutes before blueskyNoon; "a 5 60": written an hour before it.
BlueskyPage page(const QStringList &entries, const QString &cursor = {})
{
    BlueskyPage page;
    page.cursor = cursor;
    for (const auto &text : entries) {
        const auto words = text.split(u' ');
        const auto minutes = [&](qsizetype word) { return std::chrono::minutes(words.value(word).toInt()); };
        const auto createdAt = blueskyNoon - minutes(words.size() - 1);
        BlueskyPage::Entry entry;
        entry.uri = words[0];
        entry.indexedAt = blueskyNoon - minutes(1);
        entry.post = {{u"record"_s, QJsonObject{{u"createdAt"_s, toIso(createdAt)}}}};
        page.entries += entry;
    }
    return page;
}

/// Walks over `pages`, each given when it is asked for; names of what is fresh.
struct Walked
{
    BlueskyCursor cursor;
    QString fresh;
    QStringList asked;
    QList<Gap> gaps;

    void over(const QList<BlueskyPage> &pages, bool deep = false)
    {
        fresh.clear();
        asked.clear();
        for (const auto &each : pages) {
            BlueskyWalk walk(BlueskyCursor::fromString(cursor.toString()), horizon, deep, 3);
            asked += walk.page();
            walk.take(each);
            for (const auto &entry : walk.fresh)
                fresh += entry.uri;
            if (walk.gap)
                gaps += *walk.gap;
            cursor = walk.cursor;
            if (!walk.more)
                return;
        }
        FAIL("the walk wants more pages than there are");
    }
};

}

TEST_CASE("a first walk reads to the list's end, and marks the newest", "[bluesky]")
{
    Walked w;
    w.over({page({u"d 1"_s, u"c 2"_s}, u"x"_s), page({}, u"y"_s), page({u"b 30"_s, u"a 40"_s})});
    CHECK(w.fresh == u"dcba"_s);
    CHECK(w.asked == QStringList{{}, u"x"_s, u"y"_s});
    CHECK(w.cursor.since == blueskyNoon - 1min);
    CHECK(!w.cursor.walk);
    CHECK(w.gaps.isEmpty());
}

TEST_CASE("a later walk gives what was not there, and leaves the cursor alone when nothing is new", "[bluesky]")
{
    Walked w;
    w.over({page({u"b 5"_s, u"a 60"_s})});
    const auto before = w.cursor;
    w.over({page({u"b 5"_s, u"a 60"_s}, u"x"_s)});
    CHECK(w.fresh.isEmpty());
    CHECK(w.cursor == before);
    w.over({page({u"d 2"_s, u"c 5"_s, u"b 5"_s, u"a 60"_s}, u"x"_s)}); // c of the same moment as the mark
    CHECK(w.fresh == u"dc"_s);
    CHECK(w.cursor.since == blueskyNoon - 2min);
    w.over({page({u"d 2"_s, u"e 11"_s, u"b 5"_s, u"a 60"_s}, u"x"_s)}); // e became visible late
    CHECK(w.fresh == u"e"_s);
}

TEST_CASE("the mark moves only at a walk's end, and an interrupted walk goes on where it was", "[bluesky]")
{
    Walked w;
    w.over({page({u"a 60"_s})});
    BlueskyWalk first(w.cursor, horizon, false, 3);
    first.take(page({u"d 1"_s, u"c 2"_s}, u"x"_s));
    CHECK(first.more);
    CHECK(first.cursor.since == blueskyNoon - 60min);
    w.cursor = first.cursor;
    w.over({page({u"b 3"_s, u"a 60"_s, u"z 90"_s}, u"y"_s)});
    CHECK(w.asked == QStringList{u"x"_s});
    CHECK(w.fresh == u"b"_s);
    CHECK(w.cursor.since == blueskyNoon - 1min);
}

TEST_CASE("what was written offline and sent later stands deep in the list, and a deep walk finds it", "[bluesky]")
{
    Walked w;
    w.over({page({u"b 30"_s, u"a 90"_s})});
    // "o": written at 11:00, indexed at 11:45.
    const auto list = page({u"n 5"_s, u"b 30"_s, u"o 15 60"_s, u"a 90"_s, u"old 3000"_s}, u"x"_s);
    w.over({page({u"n 5"_s, u"b 30"_s}, u"x"_s), page({u"old 3000"_s})});
    CHECK(w.fresh == u"n"_s);
    w.over({list}, true);
    CHECK(w.fresh.contains(u'o'));
    CHECK(!w.fresh.contains(u'a')); // read long ago
    w.over({list}, true);
    CHECK(w.fresh.isEmpty());
}

TEST_CASE("an old time of writing does not end a walk", "[bluesky]")
{
    Walked w;
    w.over({page({u"a 60"_s})});
    w.over({page({u"d 2"_s, u"c 3 2000"_s, u"b 4"_s}, u"x"_s), page({u"a 60"_s, u"z 90"_s}, u"y"_s)});
    CHECK(w.fresh == u"dcb"_s);
}

TEST_CASE("entries of one millisecond are not torn by the border of two pages", "[bluesky]")
{
    Walked w;
    const auto border = toIso(blueskyNoon - 5min);
    w.over({page({u"c 1"_s, u"b 5"_s}, border), page({u"b 5"_s, u"a 5"_s})});
    CHECK(w.asked == QStringList{{}, toIso(blueskyNoon - 5min + 1ms)});
    CHECK(w.fresh.contains(u'a'));
    Walked all; // a whole page of one moment: only the server's own cursor leads on
    all.over({page({u"c 5"_s, u"b 5"_s}, border), page({u"a 6"_s})});
    CHECK(all.asked == QStringList{{}, border});
}

TEST_CASE("a page that comes again ends the walk, and says so if it was full", "[bluesky]")
{
    Walked shortPage;
    shortPage.over({page({u"b 1"_s, u"a 2"_s}, u"x"_s), page({u"b 1"_s, u"a 2"_s}, u"x"_s)});
    CHECK(shortPage.gaps.isEmpty());
    Walked full;
    full.over({page({u"c 1"_s, u"b 2"_s, u"a 3"_s}, u"x"_s), page({u"c 1"_s, u"b 2"_s, u"a 3"_s}, u"y"_s)});
    REQUIRE(full.gaps.size() == 1);
    CHECK(full.gaps[0].to == blueskyNoon - 3min);
    Walked cursor;
    cursor.over({page({u"c 1"_s}, u"x"_s), page({u"b 2"_s}, u"x"_s)});
    CHECK(cursor.fresh == u"cb"_s);
}

TEST_CASE("a first walk ends at the horizon or at its limit, and the rest is a gap", "[bluesky]")
{
    Walked w;
    w.over({page({u"b 5"_s, u"a 50000"_s}, u"x"_s)}); // 34 days
    CHECK(w.fresh == u"b"_s);
    CHECK(w.gaps.size() == 1);
    Walked much;
    QList<BlueskyPage> pages;
    for (int number = 0; number < 9; ++number) {
        QStringList entries;
        for (int i = 0; i < 100; ++i)
            entries += u"p%1.%2 %3"_s.arg(number).arg(i).arg(number * 100 + i);
        pages += page(entries, u"c%1"_s.arg(number));
    }
    much.over(pages);
    REQUIRE(much.gaps.size() == 1);
    CHECK(much.gaps[0].to == blueskyNoon - 799min);
}

TEST_CASE("pages without an entry end some time", "[bluesky]")
{
    BlueskyCursor cursor;
    int pages = 0;
    for (bool more = true; more && pages < 1000; ++pages) {
        BlueskyWalk walk(cursor, horizon, false, 3);
        walk.take(page({}, u"c%1"_s.arg(pages)));
        cursor = walk.cursor;
        more = walk.more;
    }
    CHECK(pages == BlueskyWalk::mostPages);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/LinkHeader.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

TEST_CASE("both directions of a Link header are found", "[mastodon]")
{
    const LinkHeader links("<https://m.example/api/v1/notifications?max_id=5>; rel=\"next\", "
                           "<https://m.example/api/v1/notifications?min_id=9>; rel=\"prev\"");
    CHECK(links.target("next").toString() == u"https://m.example/api/v1/notifications?max_id=5"_s);
    CHECK(links.target("prev").toString() == u"https://m.example/api/v1/notifications?min_id=9"_s);
    CHECK(links.target("last").isEmpty());
}

TEST_CASE("a Link header is read however it is written", "[mastodon]")
{
    const LinkHeader links("</a?x=1,2;3> ; title=\"one, two\"; REL=next ,</b>;rel='x',</c>,</d>; rel=\"up prev\"");
    CHECK(links.target("next").toString() == u"/a?x=1,2;3"_s);
    CHECK(links.target("prev").toString() == u"/d"_s);
    CHECK(LinkHeader("").isEmpty());
    CHECK(LinkHeader("<unfinished").isEmpty());
    CHECK(LinkHeader("garbage, more").isEmpty());
}

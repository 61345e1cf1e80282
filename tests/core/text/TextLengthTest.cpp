// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/TextLength.h"
#include "tests/support/Printers.h"

#include <QElapsedTimer>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

int tweetLengthOf(const QString &text)
{
    return measureText(Channel::X, text).length;
}

/// "type text start-end", one entity a line
QStringList entitiesIn(Channel channel, const QString &text)
{
    QStringList lines;
    for (const TextEntity &entity : measureText(channel, text).entities)
        lines << u"%1 %2 %3-%4"_s.arg(entity.type, entity.text).arg(entity.start).arg(entity.end);
    return lines;
}

QStringList urlsIn(const QString &text)
{
    QStringList urls;
    for (const TextEntity &entity : measureText(Channel::X, text).entities) {
        if (entity.type == u"url"_s)
            urls << entity.text;
    }
    return urls;
}

}

TEST_CASE("X weighs letters by script and emoji as two", "[text][length]")
{
    CHECK(tweetLengthOf(u"Thanks, Ann!"_s) == 12);
    CHECK(tweetLengthOf(u"né"_s) == 2);
    CHECK(tweetLengthOf(u"ne\u0301"_s) == 2);
    CHECK(tweetLengthOf(u"返品"_s) == 4);
    CHECK(tweetLengthOf(u"“quoted” – yes…"_s) == 16); // the ellipsis is heavy, quotes and dashes are not
    CHECK(tweetLengthOf(u"😡"_s) == 2);
    CHECK(tweetLengthOf(u"👩‍👩‍👧‍👦"_s) == 2);
    CHECK(tweetLengthOf(u"👍🏽🇧🇷☺️"_s) == 6);
    CHECK(tweetLengthOf(u"#️⃣ 7⃣"_s) == 5);
    CHECK(tweetLengthOf(u"©"_s) == 1);
    CHECK(tweetLengthOf(u"😡\u200D😡"_s) == 5); // no sequence that Unicode knows
}

TEST_CASE("X counts every URL as 23, also one without a scheme", "[text][length]")
{
    CHECK(tweetLengthOf(u"see http://a.co"_s) == 27);
    CHECK(tweetLengthOf(u"see shop.com/very/long/path/to/some/thing/or/other?x=1"_s) == 27);
    CHECK(tweetLengthOf(u"see shop.nosuchtld"_s) == 18);
    CHECK(tweetLengthOf(u"https://a.co https://b.co"_s) == 47);
}

TEST_CASE("a tweet is valid from one visible character to 280", "[text][length]")
{
    CHECK(measureText(Channel::X, u"a"_s.repeated(280)).valid);
    CHECK_FALSE(measureText(Channel::X, u"a"_s.repeated(281)).valid);
    CHECK(measureText(Channel::X, u"a"_s.repeated(281), 25'000).valid);
    CHECK_FALSE(measureText(Channel::X, {}).valid);
    CHECK_FALSE(measureText(Channel::X, u" \n"_s).valid);
    CHECK_FALSE(measureText(Channel::X, u"a\uFFFE"_s).valid);
    CHECK(measureText(Channel::X, u"a"_s).limit == 280);
}

TEST_CASE("URLs end where X ends them", "[text][length]")
{
    CHECK(urlsIn(u"(http://a.com/x_(y)) http://b.com/p?q=1. www.c.co.uk, d.com!"_s) ==
          QStringList{u"http://a.com/x_(y)"_s, u"http://b.com/p?q=1"_s, u"www.c.co.uk"_s, u"d.com"_s});
    CHECK(urlsIn(u"mail ann@shop.com #shop.com @shop.com $shop.com a-b@c.com"_s).isEmpty());
    CHECK(urlsIn(u"これはshop.comです。http://例え.jp/ほか"_s) == QStringList{u"shop.com"_s, u"http://例え.jp/"_s});
    CHECK(urlsIn(u"http://no_underscore.a_b.com http://-a.com http://a-.com http://a.c_m http://nothing"_s).isEmpty());
    CHECK(urlsIn(u"http://xn--80ak6aa92e.com http://%1.com http://%2.com"_s.arg(u"a"_s.repeated(63),
                                                                                u"b"_s.repeated(64))) ==
          QStringList{u"http://xn--80ak6aa92e.com"_s, u"http://"_s + u"a"_s.repeated(63) + u".com"_s});
    CHECK(urlsIn(u"http://t.co/abc123's http://t.co/"_s + u"x"_s.repeated(41)) == QStringList{u"http://t.co/abc123"_s});
    CHECK(urlsIn(u"http://a.com:8080/x#!/y http://b.com/end- c.com:80"_s) ==
          QStringList{u"http://a.com:8080/x#!/y"_s, u"http://b.com/end-"_s, u"c.com"_s});
}

TEST_CASE("mentions, hashtags and cashtags have offsets in code points", "[text][length]")
{
    CHECK(entitiesIn(Channel::X, u"😡 @ann_s/vip #späte $ACME.B b.com"_s) ==
          QStringList{u"mention ann_s 2-12"_s, u"hashtag späte 13-19"_s, u"cashtag ACME.B 20-27"_s,
                      u"url b.com 28-33"_s});
    CHECK(entitiesIn(Channel::X, u"a@b @c@d @e# f#g #1 &#x $1 $toolonger x$y @é"_s) ==
          QStringList{u"mention e 9-11"_s});
    CHECK(entitiesIn(Channel::X, u"RT@ann: hi .@bo"_s) == QStringList{u"mention ann 2-6"_s, u"mention bo 12-15"_s});
    CHECK(entitiesIn(Channel::X, u"b.com/#tag #http://b.com"_s) == QStringList{u"url b.com/#tag 0-10"_s});
}

TEST_CASE("Mastodon counts graphemes, links as one length and mentions without their server", "[text][length]")
{
    CHECK(measureText(Channel::Mastodon, u"@ann@social.example hi"_s).length == 7);
    CHECK(measureText(Channel::Mastodon, u"see https://shop.example/"_s + u"x"_s.repeated(100)).length == 27);
    CHECK(measureText(Channel::Mastodon, u"see https://shop.example/x"_s, 0, 30).length == 34);
    CHECK(measureText(Channel::Mastodon, u"see shop.com/x"_s).length == 14);
    CHECK(measureText(Channel::Mastodon, u"नमस्ते 🇧🇷"_s).length == 5);
    CHECK(measureText(Channel::Mastodon, u"👩‍👩‍👧‍👦"_s.repeated(500)).valid);
    CHECK_FALSE(measureText(Channel::Mastodon, u"a"_s.repeated(501)).valid);
    CHECK(measureText(Channel::Mastodon, u"a"_s.repeated(501), 5'000).valid);
    CHECK(entitiesIn(Channel::Mastodon, u"hi @ann@social.example, @bo. mail a@b.c #tag https://shop.com/ほか"_s) ==
          QStringList{u"mention ann@social.example 3-22"_s, u"mention bo 24-27"_s, u"hashtag tag 40-44"_s,
                      u"url https://shop.com/ほか 45-64"_s});
}

TEST_CASE("Bluesky counts graphemes and bytes and gives offsets in bytes", "[text][length]")
{
    CHECK(measureText(Channel::Bluesky, u"👩‍👩‍👧‍👦"_s.repeated(120)).length == 120);
    CHECK(measureText(Channel::Bluesky, u"👩‍👩‍👧‍👦"_s.repeated(120)).valid);
    CHECK_FALSE(measureText(Channel::Bluesky, u"👩‍👩‍👧‍👦"_s.repeated(121)).valid); // 3,025 bytes
    CHECK_FALSE(measureText(Channel::Bluesky, u"a"_s.repeated(301)).valid);
    CHECK(entitiesIn(Channel::Bluesky, u"é @ann.bsky.social, (shop.com/x) #späte! $acme"_s) ==
          QStringList{u"mention ann.bsky.social 3-19"_s, u"link https://shop.com/x 22-32"_s, u"tag späte 34-41"_s,
                      u"tag $ACME 43-48"_s});
    CHECK(entitiesIn(Channel::Bluesky, u"a@ann.com e.g. photo.jpg #1 # https:// http://x, @ann"_s) ==
          QStringList{u"link http://x 39-47"_s});
}

TEST_CASE("Facebook has a long limit and mail none", "[text][length]")
{
    CHECK(measureText(Channel::Facebook, u"😡"_s.repeated(8'000)).valid);
    CHECK_FALSE(measureText(Channel::Facebook, u"a"_s.repeated(8'001)).valid);
    CHECK(measureText(Channel::Email, u"a"_s.repeated(100'000)).valid);
    CHECK(measureText(Channel::Email, {}).valid);
    CHECK(measureText(Channel::Email, u"ab"_s).limit == 0);
    CHECK(measureText(Channel::Email, u"ab"_s).length == 2);
}

TEST_CASE("a message to one person has its own length where the network says so", "[text][length]")
{
    const auto toOne = [](Channel channel, const QString &text, int limit = 0) {
        return measureText(channel, text, limit, usualUrlLength, Visibility::Private);
    };
    CHECK(toOne(Channel::Facebook, u"é中😀"_s).length == 2 + 3 + 4);
    CHECK(toOne(Channel::Facebook, QString(1'000, QChar(0x00E9))).valid);
    CHECK(!toOne(Channel::Facebook, QString(1'001, QChar(0x00E9))).valid);
    CHECK(toOne(Channel::X, QString(10'000, u'中')).valid);
    CHECK(!toOne(Channel::X, QString(10'001, u'a'), 25'000).valid);
    CHECK(toOne(Channel::Bluesky, QString(1'000, u'a')).valid);
    CHECK(!toOne(Channel::Bluesky, QString(1'001, u'a')).valid);
    CHECK(toOne(Channel::Mastodon, QString(500, u'a')).limit == 500);
    CHECK(toOne(Channel::Mastodon, QString(501, u'a'), 1'000).valid);
}

TEST_CASE("counting takes linear time whatever is typed", "[text][length]")
{
    for (const auto &text : {u"あ"_s.repeated(200'000), u"あ."_s.repeated(100'000), u"a.com "_s.repeated(40'000),
                             u"http://a.co/("_s.repeated(20'000), u"#"_s.repeated(200'000), u"@a"_s.repeated(100'000),
                             u"e\u0301"_s.repeated(100'000), u"\u0301"_s.repeated(200'000)}) {
        for (const Channel channel : allChannels()) {
            QElapsedTimer timer;
            timer.start();
            CHECK(measureText(channel, text).length > 0);
            CHECK(timer.elapsed() < 3'000);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyRecordKey.h"
#include "core/channels/bluesky/BlueskyImageSize.h"
#include "tests/support/Printers.h"

#include <QSet>

using namespace firstmile;
using namespace Qt::StringLiterals;

TEST_CASE("a TID is written as the network's own vectors have it", "[bluesky]")
{
    constexpr quint64 newYear = 1'704'067'200'000'000; // 2024-01-01T00:00:00Z
    CHECK(blueskyTid(newYear, 0) == u"3khuwc44c2222"_s);
    CHECK(blueskyTid(newYear, 7) == u"3khuwc44c222b"_s);
    CHECK(blueskyTid(newYear + 1, 0) == u"3khuwc44c2322"_s);
    CHECK(blueskyTid(0, 0) == u"2222222222222"_s);
}

TEST_CASE("a message has the same record key each time, and no other message has it", "[bluesky]")
{
    const auto at = fromMsecs(1'767'225'600'123);
    const auto key = u"5f3c1d3e-7f2b-4f0e-9a51-1d2c3b4a5968"_s;
    CHECK(blueskyRecordKey(at, key) == blueskyRecordKey(at, key));
    CHECK(blueskyRecordKey(at, key).size() == 13);
    CHECK(blueskyRecordKey(at, key) < blueskyRecordKey(at + Milliseconds(1), key)); // keys sort by time
    QSet<QString> keys;
    for (int number = 0; number < 1000; ++number)
        keys += blueskyRecordKey(at, QString::number(number));
    CHECK(keys.size() >= 998); // a million places for a thousand messages of one millisecond
}

TEST_CASE("the size of an image is read from its head", "[bluesky]")
{
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    CHECK(blueskyImageSize(hex("89504e470d0a1a0a0000000d49484452000003e8000001f4080600000000000000")) ==
          QSize(1000, 500));
    CHECK(blueskyImageSize("GIF89a" + hex("40010800f0")) == QSize(320, 8));
    CHECK(blueskyImageSize(hex("ffd8ffe000104a46494600010100000100010000ffc0001108006400c803012200")) ==
          QSize(200, 100));
    CHECK(blueskyImageSize("RIFF" + hex("00000000") + "WEBPVP8X" + hex("0a00000000000000e70300f30100")) ==
          QSize(1000, 500));
    CHECK(blueskyImageSize("RIFF" + hex("00000000") + "WEBPVP8 " + hex("000000000000009d012ac8006400")) ==
          QSize(200, 100));
    CHECK(blueskyImageSize("RIFF" + hex("00000000") + "WEBPVP8L" + hex("000000002fc7c0180000000000000000")) ==
          QSize(200, 100));
}

TEST_CASE("what is no image, or is cut, has no size", "[bluesky]")
{
    const auto jpeg = QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffc0001108006400c803012200");
    for (qsizetype length = 0; length < 28; ++length)
        CHECK_FALSE(blueskyImageSize(jpeg.first(length)));
    CHECK_FALSE(blueskyImageSize("\x89PNG\r\n\x1A\n"));
    CHECK_FALSE(blueskyImageSize("GIF8"));
    CHECK_FALSE(blueskyImageSize("RIFF....WEBPVP8X"));
    CHECK_FALSE(blueskyImageSize("hello"));
    CHECK_FALSE(blueskyImageSize({}));
}

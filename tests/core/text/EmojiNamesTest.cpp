// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/EmojiNames.h"
#include "core/text/EmojiSequence.h"
#include "tests/support/Printers.h"

#include <QFile>
#include <QSet>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

QStringList emojiFor(const QString &typed, qsizetype atMost = 8)
{
    QStringList emoji;
    for (const NamedEmoji &each : emojiNamed(typed, atMost))
        emoji << each.emoji;
    return emoji;
}

}

TEST_CASE("emoji are found by the beginning of a word, in three languages", "[text][emoji]")
{
    CHECK(emojiFor(u"smi"_s).first() == u"😀"_s);
    CHECK(emojiFor(u"fire"_s).first() == u"🔥"_s);
    CHECK(emojiNamed(u"CORAC"_s).first() == NamedEmoji{u"😍"_s, u"olhos de coração"_s});
    CHECK(emojiFor(u"coração vermelho"_s) == QStringList{u"❤️"_s});
    CHECK(emojiFor(u"coeur bri"_s) == QStringList{u"💔"_s});
    CHECK(emojiFor(u"obrig"_s) == QStringList{u"🙏"_s});
    CHECK(emojiFor(u"colis"_s).first() == u"📦"_s);
    CHECK(emojiFor(u"love"_s).first() == u"❤️"_s); // the whole name comes before "love it"
}

TEST_CASE("every emoji of Unicode is found by its name, and a country's flag by the country's", "[text][emoji]")
{
    CHECK(emojiFor(u"octopus"_s) == QStringList{u"🐙"_s});
    CHECK(emojiFor(u"umbrella with rain"_s).first() == u"☔"_s);
    CHECK(emojiFor(u"black scissors"_s) == QStringList{u"✂️"_s}); // a text sign that becomes an emoji
    CHECK(emojiFor(u"flag brazi"_s) == QStringList{u"🇧🇷"_s});
    CHECK(emojiFor(u"alemanha"_s) == QStringList{u"🇩🇪"_s});
    CHECK(emojiFor(u"drapeau suisse"_s) == QStringList{u"🇨🇭"_s});
}

TEST_CASE("nothing typed finds nothing, and each emoji comes once", "[text][emoji]")
{
    CHECK(emojiNamed({}).isEmpty());
    CHECK(emojiNamed(u":"_s).isEmpty());
    CHECK(emojiFor(u"qqqq"_s).isEmpty());
    CHECK(emojiFor(u"s"_s, 3).size() == 3);
    const QStringList all = emojiFor(u"face"_s, 500);
    CHECK(QSet<QString>(all.begin(), all.end()).size() == all.size());
}

TEST_CASE("what is offered is one emoji each", "[text][emoji]")
{
    for (const QString &typed : {u"a"_s, u"s"_s, u"c"_s, u"flag"_s, u"heart"_s, u"m"_s}) {
        for (const QString &emoji : emojiFor(typed, 400)) {
            CAPTURE(emoji);
            CHECK(emojiLength(emoji, 0) == emoji.size());
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/ThreadSplit.h"
#include "tests/support/Printers.h"

#include <QRegularExpression>

#include <utility>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

/// The parts without their numbers, which must be right, within the limit, and lose nothing but white space.
QStringList wordsOf(Channel channel, const QString &text, int limit)
{
    const QStringList parts = splitThread(channel, text, limit);
    QStringList words;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString number = u" (%1/%2)"_s.arg(i + 1).arg(parts.size());
        CHECK(parts[i].endsWith(number));
        CHECK(measureText(channel, parts[i], limit).valid);
        words << parts[i].chopped(number.size());
    }
    const QRegularExpression space(u"\\s+"_s);
    CHECK(words.join(QString()).remove(space) == QString(text).remove(space));
    return words;
}

}

TEST_CASE("a text that fits stays one post, and mail is never parted", "[text][thread]")
{
    CHECK(splitThread(Channel::X, u"Thanks, Ann! "_s) == QStringList{u"Thanks, Ann! "_s});
    CHECK(splitThread(Channel::Email, u"a"_s.repeated(9'000)).size() == 1);
    CHECK(splitThread(Channel::X, u" \n"_s).isEmpty());
    CHECK(canThread(Channel::Bluesky));
    CHECK_FALSE(canThread(Channel::Email));
    CHECK_FALSE(canThread(Channel::Logged));
}

TEST_CASE("parts end with a paragraph, else with a sentence, else with a word", "[text][thread]")
{
    const QString paragraphs = u"We looked. It is our fault.\n\nThe money is on its way. Sorry."_s;
    CHECK(wordsOf(Channel::Bluesky, paragraphs, 45) ==
          QStringList{u"We looked. It is our fault."_s, u"The money is on its way. Sorry."_s});
    const QString sentences = u"Please restart the box and wait. Then the light turns green at once."_s;
    CHECK(wordsOf(Channel::Bluesky, sentences, 50) ==
          QStringList{u"Please restart the box and wait."_s, u"Then the light turns green at once."_s});
    CHECK(wordsOf(Channel::Bluesky, u"one two three four five six"_s, 20) ==
          QStringList{u"one two three"_s, u"four five six"_s});
    CHECK(wordsOf(Channel::Bluesky, u"私たちの責任です。返金します。少々お待ちください。"_s, 21) ==
          QStringList{u"私たちの責任です。返金します。"_s, u"少々お待ちください。"_s});
}

TEST_CASE("a greeting does not stand alone, nor an abbreviation or a list's number at a part's end", "[text][thread]")
{
    CHECK(wordsOf(Channel::Bluesky, u"Hi Ana,\n\nit is on its way. You have it on Monday."_s, 45).first() ==
          u"Hi Ana,\n\nit is on its way."_s);
    CHECK(wordsOf(Channel::Bluesky, u"Please write to the good old Dr. Smith about that. Today"_s, 45).first() ==
          u"Please write to the good old Dr. Smith"_s);
    CHECK(wordsOf(Channel::Bluesky, u"Do this first, then wait\n1. Open the lid carefully"_s, 33).first() ==
          u"Do this first, then wait"_s);
}

TEST_CASE("links, mentions and graphemes stay whole", "[text][thread]")
{
    const QString link = u"https://shop.example/a-b/c-d?e=f-g/h"_s;
    for (int limit = 44; limit < 70; ++limit) {
        const QStringList parts =
            wordsOf(Channel::Bluesky, u"Look it up here please: %1 and tell @ann.example"_s.arg(link), limit);
        CHECK(parts.join(u' ').contains(link));
        CHECK(parts.join(u'|').contains(u"@ann.example"_s));
        CHECK(std::ranges::any_of(parts, [&](const QString &part) { return part.contains(link); }));
    }
    const QString family = u"👩‍👩‍👧‍👦"_s;
    for (const QString &part : wordsOf(Channel::X, family.repeated(300), 280))
        CHECK(part.size() % family.size() == 0);
}

TEST_CASE("a word that no post can hold is cut, and fills what room there is", "[text][thread]")
{
    CHECK(wordsOf(Channel::Bluesky, u"no "_s + u"a"_s.repeated(40), 27) ==
          QStringList{u"no "_s + u"a"_s.repeated(18), u"a"_s.repeated(21), u"a"_s});
    CHECK(splitThread(Channel::Bluesky, u"abcdefghij"_s, 6) == QStringList{u"abcdefghij"_s}); // no room beside a number
    CHECK(splitThread(Channel::X, u"a\uFFFE"_s).size() == 1); // cannot be sent, whole or in parts
}

TEST_CASE("there are as few parts as can be, at any limit", "[text][thread]")
{
    QString text;
    for (int i = 0; i < 200; ++i)
        text += u"Word%1 and more%2"_s.arg(i).arg(i % 5 == 0 ? u". "_s : i % 17 == 0 ? u".\n\n"_s : u" "_s);
    for (const int limit : {60, 100, 280, 300, 500}) {
        const QStringList parts = wordsOf(Channel::Bluesky, text.trimmed(), limit);
        // Greedily, by words alone: nothing needs fewer.
        int fewest = 1;
        QString part;
        const QString number = u" (%1/%1)"_s.arg(parts.size());
        for (const QString &word : text.simplified().split(u' ')) {
            const QString longer = part.isEmpty() ? word : part + u' ' + word;
            if (measureText(Channel::Bluesky, longer + number, limit).valid) {
                part = longer;
                continue;
            }
            part = word;
            ++fewest;
        }
        CAPTURE(limit);
        CHECK(parts.size() <= fewest);
    }
}

TEST_CASE("the counting is the network's own", "[text][thread]")
{
    const QString link = u"https://shop.com/"_s + u"x"_s.repeated(200);
    CHECK(wordsOf(Channel::X, link + u' ' + u"a"_s.repeated(240) + u" b"_s.repeated(20), 280).size() == 2);
    CHECK(splitThread(Channel::X, link + u' ' + u"a"_s.repeated(240)).size() == 1);
    CHECK(splitThread(Channel::X, u"a "_s.repeated(2'000), 0, usualUrlLength, Visibility::Private).size() == 1);
    CHECK(splitThread(Channel::Mastodon, u"a "_s.repeated(2'000)).size() ==
          splitThread(Channel::Mastodon, u"a "_s.repeated(2'000), 500).size());
}

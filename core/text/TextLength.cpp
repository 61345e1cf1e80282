// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/TextLength.h"

#include "core/text/BlueskyFacets.h"
#include "core/text/EmojiSequence.h"
#include "core/text/TweetEntities.h"
#include "core/text/UrlFinder.h"

#include <unicode/ubrk.h>
#include <unicode/unorm2.h>

#include <algorithm>
#include <optional>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int tweetUrlLength = 23;
constexpr int blueskyBytes = 3'000;
constexpr int blueskyMessageBytes = 10'000;

/// Writes new offsets for ascending old ones: in one pass over the text, code points or UTF-8 bytes.
template <class UnitsOf>
void countOffsets(const QString &text, QList<TextEntity> &entities, UnitsOf unitsOf)
{
    QList<qsizetype *> marks;
    for (TextEntity &entity : entities)
        marks << &entity.start << &entity.end;
    std::sort(marks.begin(), marks.end(), [](const qsizetype *a, const qsizetype *b) { return *a < *b; });
    qsizetype at = 0;
    qsizetype units = 0;
    for (qsizetype *mark : marks) {
        for (; at < *mark; ++at)
            units += unitsOf(text[at]);
        *mark = units;
    }
}

/// A pair of surrogates is counted at its first half.
int codePointsOf(QChar c)
{
    return c.isLowSurrogate() ? 0 : 1;
}

int utf8BytesOf(QChar c)
{
    if (c.isSurrogate())
        return 2;
    return c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 ? 2 : 3;
}

template <class UnitsOf>
qsizetype textSizeIn(const QString &text, UnitsOf unitsOf)
{
    qsizetype units = 0;
    for (const QChar c : text)
        units += unitsOf(c);
    return units;
}

/// NFC by ICU: QString::normalized() is quadratic.
QString composedTweet(const QString &text)
{
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&error);
    const auto *source = reinterpret_cast<const UChar *>(text.utf16());
    const auto size = static_cast<int32_t>(text.size());
    if (unorm2_isNormalized(nfc, source, size, &error))
        return text;
    QString composed(text.size() * 3 + 16, Qt::Uninitialized); // UAX 15: NFC grows to the threefold at most
    error = U_ZERO_ERROR;
    composed.resize(unorm2_normalize(nfc, source, size, reinterpret_cast<UChar *>(composed.data()),
                                     static_cast<int32_t>(composed.size()), &error));
    return U_SUCCESS(error) ? composed : text;
}

/// Extended grapheme clusters; Qt 6.4 splits a flag that follows Devanagari.
int graphemesOf(QStringView text)
{
    UErrorCode error = U_ZERO_ERROR;
    UBreakIterator *breaks = ubrk_open(UBRK_CHARACTER, "", reinterpret_cast<const UChar *>(text.utf16()),
                                       static_cast<int32_t>(text.size()), &error);
    int count = 0;
    while (U_SUCCESS(error) && ubrk_next(breaks) != UBRK_DONE)
        ++count;
    ubrk_close(breaks);
    return count;
}

int tweetWeight(char32_t c)
{
    const bool isLight =
        c <= 4'351 || (c >= 8'192 && c <= 8'205) || (c >= 8'208 && c <= 8'223) || (c >= 8'242 && c <= 8'247);
    return isLight ? 1 : 2;
}

int tweetLength(const QString &original)
{
    const QString text = composedTweet(original);
    const QList<TextEntity> urls = findUrls(text, UrlRules::X);
    int length = 0;
    qsizetype url = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (url < urls.size() && urls[url].start == at) {
            length += tweetUrlLength;
            at = urls[url++].end;
        } else if (const qsizetype emoji = emojiLength(text, at); emoji > 0) {
            length += 2;
            at += emoji;
        } else {
            const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
            length += isPair ? 2 : tweetWeight(text[at].unicode());
            at += isPair ? 2 : 1;
        }
    }
    return length;
}

/// The text as Mastodon counts it: every URL of the same length, mentions without their domain.
QString countedByMastodon(const QString &text, const QList<TextEntity> &entities, int urlLength)
{
    QString counted;
    qsizetype done = 0;
    for (const TextEntity &entity : entities) {
        counted += QStringView(text).mid(done, entity.start - done);
        if (entity.type == "url"_L1)
            counted += QString(urlLength, u'x');
        else if (entity.type == "mention"_L1)
            counted += u'@' + entity.text.section(u'@', 0, 0);
        else
            counted += QStringView(text).mid(entity.start, entity.end - entity.start);
        done = entity.end;
    }
    return counted + text.mid(done);
}

bool isForbiddenByX(QChar c)
{
    return c == QChar(0xFFFE) || c == QChar(0xFEFF) || c == QChar(0xFFFF);
}

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

/// How a network counts. What is not said is as in most of them: code points, whatever is written, without a limit.
struct TextRules
{
    using Length = int (*)(const QString &text, const QList<TextEntity> &entities, int urlLength);

    int limit = 0; ///< 0: none
    QList<TextEntity> (*entities)(const QString &text) = [](const QString &text) {
        return findUrls(text, UrlRules::X);
    };
    Length length = [](const QString &text, const QList<TextEntity> &, int) {
        return static_cast<int>(textSizeIn(text, codePointsOf));
    };
    bool (*isSendable)(const QString &text) = [](const QString &text) { return !isBlank(text); };
    int (*unitsOf)(QChar c) = codePointsOf; ///< what entities' offsets are told in
};

TextRules tweetRules()
{
    TextRules rules{.limit = 280, .entities = tweetEntities};
    rules.length = [](const QString &text, const QList<TextEntity> &, int) { return tweetLength(text); };
    rules.isSendable = [](const QString &text) {
        return !isBlank(text) && std::none_of(text.begin(), text.end(), isForbiddenByX);
    };
    return rules;
}

TextRules mastodonRules()
{
    TextRules rules{.limit = 500, .entities = mastodonEntities};
    rules.length = [](const QString &text, const QList<TextEntity> &entities, int urlLength) {
        return graphemesOf(countedByMastodon(text, entities, urlLength));
    };
    return rules;
}

TextRules blueskyRules()
{
    TextRules rules{.limit = 300, .entities = blueskyFacets};
    rules.length = [](const QString &text, const QList<TextEntity> &, int) { return graphemesOf(text); };
    rules.isSendable = [](const QString &text) {
        return !isBlank(text) && textSizeIn(text, utf8BytesOf) <= blueskyBytes;
    };
    rules.unitsOf = utf8BytesOf;
    return rules;
}

/// A mail may be empty, and so may what is written down about a call.
TextRules letterRules()
{
    TextRules rules;
    rules.isSendable = [](const QString &) { return true; };
    return rules;
}

TextRules rulesOf(Channel channel)
{
    switch (channel) {
    case Channel::X:
        return tweetRules();
    case Channel::Mastodon:
        return mastodonRules();
    case Channel::Bluesky:
        return blueskyRules();
    case Channel::Facebook:
        return {.limit = 8'000, .entities = tweetEntities};
    case Channel::Email:
    case Channel::Logged:
        return letterRules();
    default: // a network without rules of its own
        return {};
    }
}

/// Where a network takes other messages to one person than to everybody.
std::optional<TextRules> rulesToOne(Channel channel)
{
    switch (channel) {
    case Channel::X:
        return TextRules{.limit = 10'000, .entities = tweetEntities};
    case Channel::Facebook: {
        TextRules rules{.limit = 2'000, .entities = tweetEntities};
        rules.length = [](const QString &text, const QList<TextEntity> &, int) {
            return static_cast<int>(textSizeIn(text, utf8BytesOf));
        };
        return rules;
    }
    case Channel::Bluesky: {
        TextRules rules = blueskyRules();
        rules.limit = 1'000;
        rules.isSendable = [](const QString &text) {
            return !isBlank(text) && textSizeIn(text, utf8BytesOf) <= blueskyMessageBytes;
        };
        return rules;
    }
    default:
        return std::nullopt;
    }
}

}

TextMeasure measureText(Channel channel, const QString &text, int limit, int urlLength, Visibility visibility)
{
    const auto toOne = visibility == Visibility::Private ? rulesToOne(channel) : std::nullopt;
    const TextRules rules = toOne ? *toOne : rulesOf(channel);
    TextMeasure measure;
    measure.limit = limit > 0 && !toOne ? limit : rules.limit;
    measure.entities = rules.entities(text);
    measure.length = rules.length(text, measure.entities, urlLength);
    measure.valid = rules.isSendable(text) && (measure.limit == 0 || measure.length <= measure.limit);
    countOffsets(text, measure.entities, rules.unitsOf);
    return measure;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/ThreadPlaces.h"

#include "core/text/BlueskyFacets.h"
#include "core/text/TweetEntities.h"

#include <unicode/ubrk.h>

#include <QSet>

#include <algorithm>
#include <vector>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// What ICU's iterator of a kind finds, the beginning left out.
std::vector<qsizetype> icuBreaks(UBreakIteratorType type, const char *locale, QStringView text)
{
    std::vector<qsizetype> places;
    UErrorCode error = U_ZERO_ERROR;
    UBreakIterator *breaks = ubrk_open(type, locale, reinterpret_cast<const UChar *>(text.utf16()),
                                       static_cast<int32_t>(text.size()), &error);
    for (int32_t at = 0; U_SUCCESS(error) && (at = ubrk_next(breaks)) != UBRK_DONE;)
        places.push_back(at);
    ubrk_close(breaks);
    return places;
}

/// Of scripts that write without spaces, their punctuation among them.
bool isSpaceless(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return (c.unicode() >= 0x3000 && c.unicode() <= 0x303F) || (c.unicode() >= 0xFF00 && c.unicode() <= 0xFF65);
    }
}

bool isPartParagraph(QStringView space)
{
    return space.count(u'\n') + space.count(QChar(QChar::ParagraphSeparator)) > 1;
}

/// "Dr." and the like have a full stop and a capital behind them, and end no sentence.
bool isShortened(QStringView text, qsizetype end)
{
    static const QSet<QString> shortened{u"dr."_s,   u"dra."_s, u"mr."_s,  u"mrs."_s,    u"ms."_s,   u"st."_s,
                                         u"sr."_s,   u"sra."_s, u"m."_s,   u"mm."_s,     u"mme."_s,  u"mlle."_s,
                                         u"prof."_s, u"hr."_s,  u"fr."_s,  u"nr."_s,     u"no."_s,   u"n.º."_s,
                                         u"vs."_s,   u"z.b."_s, u"e.g."_s, u"i.e."_s,    u"p.ex."_s, u"av."_s,
                                         u"avda."_s, u"tel."_s, u"art."_s, u"approx."_s, u"ca."_s,   u"bzw."_s};
    constexpr qsizetype longest = 7;
    qsizetype start = end;
    while (start > 0 && end - start <= longest && !text[start - 1].isSpace() && text[start - 1] != u'(')
        --start;
    return shortened.contains(text.mid(start, end - start).toString().toLower());
}

/// "1." begins a line of a list; it is no sentence.
bool isListNumber(QStringView text, qsizetype end)
{
    qsizetype at = end;
    while (at > 0 && (text[at - 1] == u'.' || text[at - 1] == u')'))
        --at;
    const qsizetype number = at;
    while (at > 0 && text[at - 1].isDigit())
        --at;
    return at < number && number < end && (at == 0 || text[at - 1] == u'\n');
}

/// The ranges of what must stay whole, whatever the network that it is for.
std::vector<TextEntity> wholeEntities(const QString &text)
{
    std::vector<TextEntity> all;
    for (const auto &found : {tweetEntities(text), mastodonEntities(text), blueskyFacets(text)})
        all.insert(all.end(), found.begin(), found.end());
    std::ranges::sort(all, {}, &TextEntity::start);
    return all;
}

void dropInside(QList<PartPlace> &places, const std::vector<TextEntity> &entities)
{
    size_t next = 0;
    qsizetype inside = 0; // until where what has begun reaches
    places.removeIf([&](const PartPlace &place) {
        for (; next < entities.size() && entities[next].start < place.at; ++next)
            inside = std::max(inside, entities[next].end);
        return place.at < inside;
    });
}

}

QList<PartPlace> partPlaces(const QString &text)
{
    const auto sentences = icuBreaks(UBRK_SENTENCE, "", text);
    QList<PartPlace> places;
    for (const qsizetype next : icuBreaks(UBRK_LINE, "", text)) {
        qsizetype at = next;
        while (at > 0 && text[at - 1].isSpace())
            --at;
        const bool isBetween = at == next && next < text.size();
        if (at == 0 || (isBetween && !isSpaceless(text[at - 1]) && !isSpaceless(text[at])))
            continue;
        const QStringView space = QStringView(text).mid(at, next - at);
        const bool isSentence =
            std::ranges::binary_search(sentences, next) && !isListNumber(text, at) && !isShortened(text, at);
        const PartEnd end = next == text.size() || isPartParagraph(space) ? PartEnd::Paragraph
                            : isSentence || space.contains(u'\n')         ? PartEnd::Sentence
                                                                          : PartEnd::Word;
        if (!places.isEmpty() && places.back().at == at) // several line ends
            places.back().end = PartEnd::Paragraph;
        else
            places.append({at, end});
    }
    dropInside(places, wholeEntities(text));
    return places;
}

QList<PartPlace> graphemePlaces(const QString &text, qsizetype start, qsizetype end)
{
    QList<PartPlace> places;
    for (const qsizetype at : icuBreaks(UBRK_CHARACTER, "", QStringView(text).mid(start, end - start)))
        places.append({start + at, PartEnd::Grapheme});
    return places;
}

}

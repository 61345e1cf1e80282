// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/TextUnits.h"

#include "core/review/redaction/EscapedCharacter.h"

#include <QSet>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t longestTag = 4'096;

std::vector<TextUnit> undoneBy(const std::vector<TextUnit> &units, EscapedCharacter (*read)(const TextUnit *, size_t))
{
    std::vector<TextUnit> undone;
    undone.reserve(units.size());
    for (size_t i = 0; i < units.size();) {
        const EscapedCharacter escaped = read(units.data() + i, units.size() - i);
        if (escaped.length == 0) {
            undone.push_back(units[i++]);
            continue;
        }
        undone.push_back({escaped.character, units[i].start, units[i + escaped.length - 1].end});
        i += escaped.length;
    }
    return undone;
}

/// How many units a line end takes at `at`.
size_t lineEndAt(const std::vector<TextUnit> &units, size_t at)
{
    if (at < units.size() && units[at].character == U'\n')
        return 1;
    return at + 1 < units.size() && units[at].character == U'\r' && units[at + 1].character == U'\n' ? 2 : 0;
}

bool isFoldBlank(char32_t c)
{
    return c == U' ' || c == U'\t';
}

/// Where the tag that may begin at `at` ends; `at` if there is none.
size_t endOfTag(const std::vector<TextUnit> &units, size_t at)
{
    const char32_t next = at + 1 < units.size() ? units[at + 1].character : U' ';
    if (units[at].character != U'<' || !(QChar::isLetter(next) || next == U'/' || next == U'!' || next == U'?'))
        return at;
    for (size_t i = at + 1; i < units.size() && i - at < longestTag; ++i) {
        if (units[i].character == U'>')
            return i + 1;
    }
    return at;
}

bool isBlockTag(const std::vector<TextUnit> &units, size_t at, size_t end)
{
    static const QSet<QString> lineTags{
        u"a"_s,   u"abbr"_s, u"b"_s,    u"bdi"_s,  u"bdo"_s, u"cite"_s,  u"code"_s,   u"del"_s,    u"dfn"_s,
        u"em"_s,  u"font"_s, u"i"_s,    u"ins"_s,  u"kbd"_s, u"mark"_s,  u"q"_s,      u"s"_s,      u"u"_s,
        u"big"_s, u"samp"_s, u"span"_s, u"sub"_s,  u"sup"_s, u"small"_s, u"strike"_s, u"strong"_s, u"tt"_s,
        u"var"_s, u"wbr"_s,  u"time"_s, u"nobr"_s, u"!"_s,   u"label"_s};
    QString name;
    for (size_t i = at + 1; i < end && name.size() < 12; ++i) {
        const char32_t c = units[i].character;
        if (c == U'/' && name.isEmpty())
            continue;
        if (!QChar::isLetterOrNumber(c) && c != U'!')
            break;
        name += QChar(static_cast<char16_t>(c)).toLower();
        if (c == U'!')
            break;
    }
    return !lineTags.contains(name);
}

}

std::vector<TextUnit> textUnits(const QString &text)
{
    std::vector<TextUnit> units;
    units.reserve(static_cast<size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!isPair) {
            units.push_back({text[i].unicode(), i, i + 1});
            continue;
        }
        units.push_back({QChar::surrogateToUcs4(text[i], text[i + 1]), i, i + 2});
        ++i;
    }
    return units;
}

std::vector<TextUnit> withoutEscapes(const std::vector<TextUnit> &units)
{
    return undoneBy(units, escapedCharacter);
}

std::vector<TextUnit> withoutQuotedPrintable(const std::vector<TextUnit> &units)
{
    return undoneBy(units, quotedPrintableCharacter);
}

std::vector<TextUnit> withoutFolds(const std::vector<TextUnit> &units)
{
    std::vector<TextUnit> unfolded;
    unfolded.reserve(units.size());
    for (size_t i = 0; i < units.size(); ++i) {
        if (units[i].character == U'=') {
            if (const size_t end = lineEndAt(units, i + 1); end > 0) {
                i += end;
                continue;
            }
        }
        const size_t end = lineEndAt(units, i);
        if (end > 0 && i + end < units.size() && isFoldBlank(units[i + end].character)) {
            i += end;
            continue;
        }
        unfolded.push_back(units[i]);
    }
    return unfolded;
}

std::vector<TextUnit> withoutTags(const std::vector<TextUnit> &units)
{
    std::vector<TextUnit> bare;
    bare.reserve(units.size());
    for (size_t i = 0; i < units.size();) {
        const size_t end = endOfTag(units, i);
        if (end == i) {
            bare.push_back(units[i++]);
            continue;
        }
        if (isBlockTag(units, i, end))
            bare.push_back({U'\n', units[i].start, units[end - 1].end});
        i = end;
    }
    return bare;
}

}

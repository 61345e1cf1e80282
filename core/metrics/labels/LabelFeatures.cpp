// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/labels/LabelFeatures.h"

#include "core/text/SearchFold.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype shortestWordPart = 3;
constexpr qsizetype longestWordPart = 5;
constexpr qsizetype longestLabelWord = 40;

/// FNV-1a over UTF-16 units (Fowler, Noll and Vo, draft-eastlake-fnv): not Qt's hash, which differs between versions.
quint32 labelPlaceOf(QStringView text, char16_t kind)
{
    quint32 hash = 2'166'136'261U;
    const auto take = [&hash](char16_t unit) {
        hash = (hash ^ (unit & 0xFFU)) * 16'777'619U;
        hash = (hash ^ (static_cast<quint32>(unit) >> 8U)) * 16'777'619U;
    };
    take(kind);
    for (const QChar c : text)
        take(c.unicode());
    return (hash ^ (hash >> 18U)) & (LabelFeatures::places - 1);
}

void inOrderOnce(std::vector<quint32> &places)
{
    std::ranges::sort(places);
    const auto [first, last] = std::ranges::unique(places);
    places.erase(first, last);
}

void addWordParts(const QString &word, std::vector<quint32> &parts)
{
    const QString whole = u'<' + word + u'>';
    for (qsizetype length = shortestWordPart; length <= longestWordPart; ++length) {
        for (qsizetype from = 0; from + length <= whole.size(); ++from)
            parts.push_back(labelPlaceOf(QStringView(whole).mid(from, length), u'p'));
    }
}

QString labelWord(const QString &word)
{
    const bool isNumber = std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
    return isNumber ? u"0"_s : word.left(longestLabelWord);
}

}

LabelFeatures labelFeaturesOf(const QString &text)
{
    static const QRegularExpression names(u"(https?://|www\\.)\\S+|\\S*@\\S+"_s);
    QString own = text.left(LabelFeatures::mostCharacters);
    own.replace(names, u" "_s);
    LabelFeatures features;
    QString before;
    for (const QString &token : foldForSearch(own).split(u' ', Qt::SkipEmptyParts)) {
        const QString word = labelWord(token);
        features.words.push_back(labelPlaceOf(word, u'w'));
        if (!before.isEmpty())
            features.words.push_back(labelPlaceOf(before + u' ' + word, u'b'));
        addWordParts(word, features.parts);
        before = word;
    }
    for (const char16_t mark : {u'?', u'!', u'？', u'！', u'¿', u'…'}) {
        if (own.contains(QChar(mark)))
            features.words.push_back(labelPlaceOf(QStringView(&mark, 1), u'm'));
    }
    inOrderOnce(features.words);
    inOrderOnce(features.parts);
    return features;
}

}

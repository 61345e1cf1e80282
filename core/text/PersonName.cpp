// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/PersonName.h"

#include "core/text/SearchFold.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestPersonName = 120;
constexpr qsizetype mostNameWords = 6;

constexpr QLatin1StringView titles[] = {"dr"_L1, "dra"_L1, "herr"_L1, "frau"_L1, "m"_L1,  "mme"_L1,
                                        "mr"_L1, "mrs"_L1, "ms"_L1,   "prof"_L1, "sr"_L1, "sra"_L1};

/// Whoever writes under them is not one person.
constexpr QLatin1StringView departments[] = {
    "accounts"_L1,  "admin"_L1,   "billing"_L1,    "bot"_L1,     "care"_L1,     "club"_L1,     "contact"_L1,
    "customer"_L1,  "desk"_L1,    "equipe"_L1,     "gmbh"_L1,    "group"_L1,    "hello"_L1,    "help"_L1,
    "helpdesk"_L1,  "inc"_L1,     "info"_L1,       "lda"_L1,     "llc"_L1,      "ltd"_L1,      "ltda"_L1,
    "marketing"_L1, "news"_L1,    "newsletter"_L1, "noreply"_L1, "office"_L1,   "official"_L1, "press"_L1,
    "reception"_L1, "reply"_L1,   "sales"_L1,      "sarl"_L1,    "service"_L1,  "services"_L1, "shop"_L1,
    "store"_L1,     "support"_L1, "team"_L1,       "user"_L1,    "webmaster"_L1};

constexpr QLatin1StringView playWords[] = {
    "parody"_L1,      "parodia"_L1,     "parodie"_L1,      "satire"_L1,          "satira"_L1,
    "fan account"_L1, "fan page"_L1,    "fake account"_L1, "not affiliated"_L1,  "unofficial"_L1,
    "impersonat"_L1,  "nao oficial"_L1, "non officiel"_L1, "tribute account"_L1, "compte parodique"_L1,
    "conta de fa"_L1, "not the real"_L1};

/// "(she/her)" is no name; "Lopes, Ana" is Ana Lopes.
QString spokenName(const QString &name)
{
    QString spoken = name.left(longestPersonName);
    const auto open = spoken.indexOf(u'(');
    const auto close = spoken.indexOf(u')', open);
    if (open >= 0 && close > open && QStringView(spoken).mid(open, close - open).contains(u'/'))
        spoken.remove(open, close - open + 1);
    if (spoken.count(u',') == 1)
        spoken = spoken.section(u',', 1) + u' ' + spoken.section(u',', 0, 0);
    for (QChar &c : spoken) {
        if (!c.isLetterOrNumber() && !c.isMark() && c != u'@' && c != u'_')
            c = u' ';
    }
    return spoken;
}

QStringList nameWords(const QString &name)
{
    QStringList words = foldForSearch(spokenName(name)).split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) {
        return std::ranges::any_of(titles, [&](QLatin1StringView each) { return word == each; });
    });
    return words;
}

bool isNoName(const QString &name)
{
    return name.contains(u'@') || name.contains(u'_') || std::ranges::any_of(name, [](QChar c) { return c.isDigit(); });
}

bool isOneWordOf(const QStringList &words, const QString &wanted)
{
    return std::ranges::any_of(words, [&](const QString &word) {
        return word == wanted || (wanted.size() == 1 && word.startsWith(wanted)) ||
               (word.size() == 1 && wanted.startsWith(word));
    });
}

bool namesDepartment(const QStringList &words)
{
    return std::ranges::any_of(words, [](const QString &word) {
        return std::ranges::any_of(departments, [&](QLatin1StringView each) { return word == each; });
    });
}

/// Without what is in brackets, the family name last.
QString familyNameLast(const QString &name)
{
    QString plain = name.left(longestPersonName).simplified();
    if (const auto open = plain.indexOf(u'('); open >= 0)
        plain = plain.left(open).simplified();
    return plain.count(u',') == 1 ? (plain.section(u',', 1) + u' ' + plain.section(u',', 0, 0)).simplified() : plain;
}

/// "ANA" and "ana" as "Ana"; "Jean-Luc" and "McCoy" as they are.
QString withCapital(const QString &word)
{
    if (word != word.toUpper() && word != word.toLower())
        return word;
    return word.left(1).toUpper() + word.mid(1).toLower();
}

/// A name as people write theirs: each word with a capital, or in a script that has none.
bool saysAName(const QString &name)
{
    const QStringList words = spokenName(name).split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && !isNoName(name) &&
           std::ranges::any_of(words, [](const QString &word) { return word.front().isLetter(); }) &&
           !std::ranges::all_of(words, [](const QString &word) { return word.front().isLower(); });
}

}

QString fullNameKey(const QString &name)
{
    if (isNoName(name))
        return {};
    const QStringList words = nameWords(name);
    const auto whole = std::ranges::count_if(words, [](const QString &word) { return word.size() > 1; });
    return whole < 2 || words.size() > mostNameWords || namesDepartment(words) ? QString() : words.join(u' ');
}

QString givenName(const QString &name)
{
    if (isNoName(name) || namesDepartment(nameWords(name)) || nameWords(name).size() > mostNameWords)
        return {};
    for (const QString &word : familyNameLast(name).split(u' ', Qt::SkipEmptyParts)) {
        const QString folded = foldForSearch(word);
        if (std::ranges::any_of(titles, [&](QLatin1StringView each) { return folded == each; }))
            continue;
        const bool isWord = std::ranges::all_of(
            word, [](QChar c) { return c.isLetter() || c.isMark() || c == u'-' || c == u'\'' || c == u'\u2019'; });
        const bool hasCase = word.front().toUpper() != word.front().toLower();
        const bool isShort = word.size() < 2 || (word.size() == 2 && word == word.toUpper());
        const bool standsAlone = fullNameKey(name).isEmpty() && !word.front().isUpper();
        return isWord && hasCase && !isShort && !standsAlone ? withCapital(word) : QString();
    }
    return {};
}

bool canBeOneName(const QString &one, const QString &other)
{
    if (!saysAName(one) || !saysAName(other))
        return true;
    QStringList fewer = nameWords(one);
    QStringList more = nameWords(other);
    if (fewer.size() > more.size())
        std::swap(fewer, more);
    return std::ranges::all_of(fewer, [&](const QString &word) { return isOneWordOf(more, word); });
}

bool playsSomebody(const QString &text)
{
    if (text.isEmpty())
        return false;
    const QString folded = foldForSearch(text);
    return std::ranges::any_of(playWords, [&](QLatin1StringView each) { return folded.contains(each); });
}

}

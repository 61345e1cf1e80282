// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/LanguageGuess.h"

#include <cstdio> // the next header wants it and does not say so

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostGuessed = 10'000;
constexpr int fewestGuessedLetters = 20;
constexpr int fewestForRareLanguage = 60;
constexpr int ideographsWeight = 4; // one says as much as so many letters
constexpr int fewestPercent = 60;

/// What a short text is believed to be in. Of others there is too often one that looks like it: a few words of
/// Portuguese are good Galician, without their accents good Czech.
constexpr QLatin1StringView commonLanguages[] = {"ar"_L1, "cs"_L1, "da"_L1, "de"_L1, "el"_L1, "en"_L1, "es"_L1,
                                                 "fi"_L1, "fr"_L1, "he"_L1, "hi"_L1, "hu"_L1, "it"_L1, "ja"_L1,
                                                 "ko"_L1, "nl"_L1, "no"_L1, "pl"_L1, "pt"_L1, "ro"_L1, "ru"_L1,
                                                 "sv"_L1, "th"_L1, "tr"_L1, "uk"_L1, "vi"_L1, "zh"_L1};

/// What is written the same in every language, or by a program.
bool isLanguageless(QStringView word)
{
    return word.startsWith(u'@') || word.startsWith(u'#') || word.startsWith(u'{') || word.contains(u"://") ||
           word.contains(u'@') || word.startsWith(u"www.");
}

struct GuessedWords
{
    QByteArray utf8;
    int letters = 0;
};

GuessedWords wordsToGuess(const QString &text)
{
    QString words;
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    const QString start = text.left(mostGuessed);
    for (auto at = start.begin(); at != start.end();) {
        const auto end = std::find_if(at, start.end(), isSpace);
        if (const QStringView word(at, end); !isLanguageless(word))
            words += word.toString() + u' ';
        at = std::find_if_not(end, start.end(), isSpace);
    }
    GuessedWords guessed{words.toUtf8(), 0};
    for (const QChar c : std::as_const(words))
        guessed.letters += !c.isLetter() ? 0 : c.unicode() >= 0x2E80 ? ideographsWeight : 1;
    return guessed;
}

/// ISO 639-1 of today, without a script: CLD2 says "iw" and "zh-Hant".
QString codeOf(CLD2::Language language)
{
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language)).section(u'-', 0, 0);
    return code == "iw"_L1 ? u"he"_s : code == "nb"_L1 ? u"no"_s : code;
}

}

QString guessLanguage(const QString &text)
{
    const GuessedWords words = wordsToGuess(text);
    if (words.letters < fewestGuessedLetters)
        return {};
    CLD2::Language best[3] = {CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE};
    int percents[3] = {};
    double scores[3] = {};
    int bytes = 0;
    bool isReliable = false;
    const CLD2::CLDHints noHints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    // No "best effort" among the flags: that guesses at short texts, and calls "ninguém responde no chat" English.
    const CLD2::Language found =
        CLD2::ExtDetectLanguageSummary(words.utf8.constData(), static_cast<int>(words.utf8.size()), true, &noHints, 0,
                                       best, percents, scores, nullptr, &bytes, &isReliable);
    if (!isReliable || found == CLD2::UNKNOWN_LANGUAGE || found != best[0] || percents[0] < fewestPercent)
        return {};
    const QString code = codeOf(found);
    const bool isCommon = std::ranges::find(commonLanguages, code) != std::end(commonLanguages);
    return isCommon || words.letters >= fewestForRareLanguage ? code : QString();
}

}

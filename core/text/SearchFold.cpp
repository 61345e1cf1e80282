// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/SearchFold.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

#include <array>

namespace firstmile
{

namespace
{

constexpr char16_t firstCombiningMark = 0x300;
constexpr char32_t skinToneFirst = 0x1F3FB;
constexpr char32_t skinToneLast = 0x1F3FF;
constexpr char32_t regionalFirst = 0x1F1E6;
constexpr char32_t regionalLast = 0x1F1FF;
constexpr char32_t arabicTatweel = 0x640;

// Letters that Unicode does not decompose but people type without the stroke.
QString strokeless(char32_t c)
{
    switch (c) {
    case 0xDF:
        return QStringLiteral("ss");
    case 0xE6:
        return QStringLiteral("ae");
    case 0xF0:
    case 0x111:
        return QStringLiteral("d");
    case 0xF8:
        return QStringLiteral("o");
    case 0xFE:
        return QStringLiteral("th");
    case 0x127:
        return QStringLiteral("h");
    case 0x131:
        return QStringLiteral("i");
    case 0x142:
        return QStringLiteral("l");
    case 0x153:
        return QStringLiteral("oe");
    case 0x167:
        return QStringLiteral("t");
    case 0x649:
        return QStringLiteral("\u064A");
    default:
        return QString::fromUcs4(&c, 1);
    }
}

bool isPairedScript(char32_t c)
{
    UErrorCode error = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(c), &error)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
        return true;
    default:
        return c == 0x30FC; // the sound mark of Katakana belongs to both syllabaries
    }
}

/// Marks that search looks through. The vowel signs of the Indic scripts are marks too, but part of the word.
bool isIgnoredMark(char32_t c)
{
    if (c == arabicTatweel || u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
        return true;
    const QChar::Category category = QChar::category(c);
    if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing)
        return false;
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &error);
    return script == USCRIPT_INHERITED || c < 0x900 || isPairedScript(c);
}

/// One code point as search compares it: folded, without diacritics; empty if it disappears.
QString foldedLetter(char32_t c)
{
    if (QChar::digitValue(c) >= 0 && QChar::category(c) == QChar::Number_DecimalDigit)
        return QChar(u'0' + static_cast<char16_t>(QChar::digitValue(c)));
    // A Hangul syllable would fall apart into its letters, and a voiced Kana is another letter than the unvoiced one.
    if (isPairedScript(c))
        return isIgnoredMark(c) ? QString() : QString::fromUcs4(&c, 1);
    const QString decomposed = QString::fromUcs4(&c, 1)
                                   .normalized(QString::NormalizationForm_KD)
                                   .toCaseFolded()
                                   .normalized(QString::NormalizationForm_KD);
    QString folded;
    for (const uint part : decomposed.toUcs4()) {
        if (!isIgnoredMark(part))
            folded += strokeless(part);
    }
    return folded;
}

struct LatinFold
{
    std::array<char16_t, 3> letters{};
    bool isWord = false;
};

using LatinTable = std::array<LatinFold, firstCombiningMark>;

LatinFold latinFold(char16_t c)
{
    LatinFold fold;
    const QString letters = foldedLetter(c);
    fold.isWord = QChar::isLetterOrNumber(c) && !letters.isEmpty();
    for (qsizetype i = 0; fold.isWord && i < letters.size() && i < 3; ++i)
        fold.letters[static_cast<size_t>(i)] = letters[i].unicode();
    return fold;
}

const LatinTable &latinTable()
{
    static const LatinTable table = [] {
        LatinTable made;
        for (char16_t c = 0; c < firstCombiningMark; ++c)
            made[c] = latinFold(c);
        return made;
    }();
    return table;
}

/// What stands where in the text is not asked for.
struct NoPlaces
{
    void begin(const TextRange &) {}
    void extend(const TextRange &) {}
};

/// Notes which stretch of the text each token is made of.
struct TokenPlaces
{
    QList<TextRange> whole;
    QList<TextRange> first; ///< its first character

    void begin(const TextRange &range)
    {
        whole.append(range);
        first.append(range);
    }
    void extend(const TextRange &range) { whole.last().length = range.start + range.length - whole.last().start; }
};

/// Writes the tokens of one text.
template <class Places>
class TokenWriter
{
public:
    explicit TokenWriter(qsizetype expected) { m_out.reserve(expected + expected / 8); }

    /// What comes next is made of this stretch of the text.
    void standAt(const TextRange &range) { m_here = range; }

    void addLatin(const LatinFold &fold)
    {
        begin(Kind::Word);
        for (const char16_t letter : fold.letters) {
            if (letter)
                m_out += QChar(letter);
        }
    }

    void addWordPart(const QString &letters)
    {
        begin(Kind::Word);
        m_out += letters;
    }

    /// Every character but the first of its run closes a pair with the one before.
    void addPaired(const QString &letter)
    {
        const bool inRun = m_kind == Kind::Paired;
        if (inRun && m_runLength == 1) {
            m_places.extend(m_here);
        } else {
            space();
            m_places.begin(inRun ? m_previousPlace : m_here);
            if (inRun) {
                m_out += m_previous;
                m_places.extend(m_here);
            }
        }
        m_out += letter;
        m_runLength = inRun ? m_runLength + 1 : 1;
        m_previous = letter;
        m_previousPlace = m_here;
        m_kind = Kind::Paired;
    }

    void addEmoji(char32_t c)
    {
        const bool isRegional = c >= regionalFirst && c <= regionalLast;
        const bool closesFlag = isRegional && m_kind == Kind::HalfFlag;
        closeRun();
        if (closesFlag) {
            m_places.extend(m_here);
        } else {
            space();
            m_places.begin(m_here);
        }
        m_out += u'u' + QString::number(c, 16);
        m_kind = isRegional && !closesFlag ? Kind::HalfFlag : Kind::Break;
    }

    void addBreak()
    {
        closeRun();
        m_kind = Kind::Break;
    }

    /// `isWhole`: nothing could follow, as it could in what is looked for.
    QString take(bool isWhole)
    {
        if (isWhole)
            closeRun();
        return std::move(m_out);
    }
    const Places &places() const { return m_places; }

private:
    enum class Kind { Break, Word, Paired, HalfFlag };

    void begin(Kind kind)
    {
        if (m_kind == kind)
            return m_places.extend(m_here);
        closeRun();
        space();
        m_places.begin(m_here);
        m_kind = kind;
    }

    /// The last character of a run of pairs begins none; so that it is found alone, it is a token of its own.
    void closeRun()
    {
        if (m_kind == Kind::Paired && m_runLength > 1) {
            space();
            m_places.begin(m_previousPlace);
            m_out += m_previous;
        }
        m_runLength = 0;
        if (m_kind == Kind::Paired)
            m_kind = Kind::Break;
    }

    void space()
    {
        if (!m_out.isEmpty())
            m_out += u' ';
    }

    QString m_out;
    QString m_previous;
    TextRange m_previousPlace;
    TextRange m_here;
    Places m_places;
    qsizetype m_runLength = 0;
    Kind m_kind = Kind::Break;
};

template <class Writer>
void addBeyondLatin(Writer &writer, char32_t c)
{
    if ((c >= skinToneFirst && c <= skinToneLast) || isIgnoredMark(c))
        return;
    if (u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EMOJI))
        return writer.addEmoji(c);
    if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c))
        return writer.addBreak();
    const QString folded = foldedLetter(c);
    if (folded.isEmpty())
        return;
    if (isPairedScript(c))
        writer.addPaired(folded);
    else
        writer.addWordPart(folded);
}

/// NFKC by ICU: QString::normalized() replaces in place, which is quadratic on long texts.
QString composedForSearch(const QString &text)
{
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&error);
    // One code point becomes 18 at most (U+FDFA), but hardly ever: the second call is for such texts.
    QString composed(text.size() + text.size() / 4 + 64, Qt::Uninitialized);
    for (int attempt = 0; attempt < 2; ++attempt) {
        error = U_ZERO_ERROR;
        const int32_t length =
            unorm2_normalize(nfkc, reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()),
                             reinterpret_cast<UChar *>(composed.data()), static_cast<int32_t>(composed.size()), &error);
        composed.resize(length);
        if (U_SUCCESS(error))
            return composed;
    }
    return text;
}

bool hasBeyondLatin(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() >= firstCombiningMark)
            return true;
    }
    return false;
}

/// `composed`: NFKC, so that half-width Kana, full-width Latin and loose accents meet their usual forms.
template <class Writer>
void addText(Writer &writer, const QString &composed)
{
    const LatinTable &latin = latinTable();
    for (qsizetype i = 0; i < composed.size(); ++i) {
        const char16_t unit = composed[i].unicode();
        if (unit < firstCombiningMark) {
            if (latin[unit].isWord)
                writer.addLatin(latin[unit]);
            else if (unit != 0xAD) // a soft hyphen is inside its word
                writer.addBreak();
        } else if (QChar::isHighSurrogate(unit) && i + 1 < composed.size() && composed[i + 1].isLowSurrogate()) {
            ++i;
            addBeyondLatin(writer, QChar::surrogateToUcs4(unit, composed[i].unicode()));
        } else if (!QChar::isSurrogate(unit)) {
            addBeyondLatin(writer, unit);
        }
    }
}

QString foldedText(const QString &text, bool isWhole)
{
    const QString composed = hasBeyondLatin(text) ? composedForSearch(text) : text;
    TokenWriter<NoPlaces> writer(composed.size());
    addText(writer, composed);
    return writer.take(isWhole);
}

/// Whether it may become one character with what stands before it: accents, voiced marks of half-width Kana, Jamo.
bool joinsBefore(char16_t unit)
{
    return QChar::isMark(unit) || unit == 0xFF9E || unit == 0xFF9F || (unit >= 0x1160 && unit <= 0x11FF) ||
           QChar::isLowSurrogate(unit);
}

}

QString foldForSearch(const QString &text)
{
    return foldedText(text, true);
}

QList<FoldedToken> foldWithPlaces(const QString &text)
{
    TokenWriter<TokenPlaces> writer(text.size());
    for (qsizetype start = 0, end = 0; start < text.size(); start = end) {
        end = start + 1;
        while (end < text.size() && joinsBefore(text.at(end).unicode()))
            ++end;
        const QString piece = text.mid(start, end - start);
        writer.standAt({start, end - start});
        addText(writer, hasBeyondLatin(piece) ? composedForSearch(piece) : piece);
    }
    const QStringList words = writer.take(true).split(u' ', Qt::SkipEmptyParts);
    QList<FoldedToken> tokens;
    for (qsizetype i = 0; i < words.size() && i < writer.places().whole.size(); ++i)
        tokens.append({words.at(i), writer.places().whole.at(i), writer.places().first.at(i)});
    return tokens;
}

SearchPhrase foldPhrase(const QString &text, bool beginning)
{
    SearchPhrase phrase{foldedText(text, false).split(u' ', Qt::SkipEmptyParts), beginning};
    if (phrase.words.isEmpty())
        return {};
    // A lone character of a script that is written in pairs may be the first one of a pair.
    const QList<uint> last = phrase.words.last().toUcs4();
    phrase.beginning = beginning || (last.size() == 1 && isPairedScript(last.first()));
    return phrase;
}

}

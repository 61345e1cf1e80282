// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/FlatText.h"

#include "core/review/redaction/Pseudonyms.h"
#include "core/review/redaction/TextUnits.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostUndone = 4; ///< times that escapes can have been escaped

/// Invisible, though not of the category for that.
bool isUnseen(char32_t c)
{
    return c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x3164 || c == 0xFFA0;
}

char32_t plainSign(char32_t c)
{
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x2043)
        return U'-';
    if (c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0x00B4)
        return U'\'';
    if (c == 0x00B7 || c == 0x3002 || c == 0x2022 || c == 0x2027 || c == 0x30FB)
        return U'.';
    return c == 0x2044 || c == 0x2215 ? U'/' : c;
}

QString letterFold(char32_t c)
{
    switch (c) {
    case 0xC6:
        return u"Ae"_s;
    case 0xE6:
        return u"ae"_s;
    case 0x152:
        return u"Oe"_s;
    case 0x153:
        return u"oe"_s;
    case 0xDF:
        return u"ss"_s;
    case 0xD8:
        return u"O"_s;
    case 0xF8:
        return u"o"_s;
    case 0x141:
        return u"L"_s;
    case 0x142:
        return u"l"_s;
    case 0x110:
        return u"D"_s;
    case 0x111:
        return u"d"_s;
    case 0x131:
        return u"i"_s;
    default:
        return {};
    }
}

/// One character as it is read: none, one or several.
QString plainCharacter(char32_t c)
{
    if (QChar::digitValue(c) >= 0 && QChar::category(c) == QChar::Number_DecimalDigit)
        return QString(QChar(u'0' + QChar::digitValue(c)));
    if (const QString letter = letterFold(c); !letter.isEmpty())
        return letter;
    QString plain;
    for (const char32_t part : QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toUcs4()) {
        const char32_t sign = plainSign(part);
        if (QChar::isMark(sign) || QChar::category(sign) == QChar::Other_Format || isUnseen(sign))
            continue;
        plain += QChar::isSpace(sign) && sign != U'\n' ? u" "_s : QString::fromUcs4(&sign, 1);
    }
    return plain;
}

void addFlat(FlatText &flat, QChar cased, const TextUnit &unit)
{
    const QChar lower = cased.toLower();
    flat.folded += lower;
    flat.cased += cased;
    flat.starts.push_back(unit.start);
    flat.ends.push_back(unit.end);
}

void addUnit(FlatText &flat, const TextUnit &unit)
{
    const char32_t c = unit.character;
    if (c >= 0x20 && c < 0x7F)
        return addFlat(flat, QChar(static_cast<char16_t>(c)), unit);
    if (c == U'\n')
        return addFlat(flat, u'\n', unit);
    if (c < 0x20 || c == 0x7F) {
        if (c == U'\t')
            addFlat(flat, u' ', unit);
        return;
    }
    for (const QChar part : plainCharacter(c))
        addFlat(flat, part, unit);
}

void hidePseudonyms(FlatText &flat)
{
    for (const TextRange &place : pseudonymsIn(flat.cased)) {
        for (qsizetype i = place.start; i < place.start + place.length; ++i)
            flat.folded[i] = flat.cased[i] = QChar(0xFFFC);
    }
}

std::vector<TextUnit> unitsRead(const QString &text, Reading reading)
{
    std::vector<TextUnit> units = textUnits(text);
    if (reading == Reading::QuotedPrintable)
        units = withoutFolds(units);
    if (reading == Reading::Markup)
        units = withoutTags(units);
    for (int i = 0; i < mostUndone && reading != Reading::Plain; ++i) {
        std::vector<TextUnit> undone =
            reading == Reading::QuotedPrintable ? withoutQuotedPrintable(units) : withoutEscapes(units);
        const bool isSame = undone.size() == units.size();
        units = std::move(undone);
        if (isSame)
            break;
    }
    return units;
}

}

TextRange FlatText::placeOf(qsizetype from, qsizetype to) const
{
    if (from >= to || to > folded.size())
        return {};
    const qsizetype start = starts[static_cast<size_t>(from)];
    return {start, ends[static_cast<size_t>(to - 1)] - start};
}

FlatText flatText(const QString &text, Reading reading)
{
    FlatText flat;
    const std::vector<TextUnit> units = unitsRead(text, reading);
    flat.folded.reserve(static_cast<qsizetype>(units.size()));
    flat.cased.reserve(static_cast<qsizetype>(units.size()));
    flat.starts.reserve(units.size());
    flat.ends.reserve(units.size());
    for (const TextUnit &unit : units)
        addUnit(flat, unit);
    hidePseudonyms(flat);
    return flat;
}

QString flatFold(const QString &text)
{
    return flatText(text).folded;
}

bool isWorthReading(const QString &text, Reading reading)
{
    static const QRegularExpression escapes(u"%[0-9A-Fa-f]{2}|&(?:#[0-9xX]|[A-Za-z]{2,10};)|\\\\[unrtNx,;]"_s);
    static const QRegularExpression printable(u"=(?:[0-9A-Fa-f]{2}|\\r?\\n)|\\n[ \\t]"_s);
    switch (reading) {
    case Reading::Plain:
        return true;
    case Reading::Escapes:
        return text.contains(escapes);
    case Reading::QuotedPrintable:
        return text.contains(printable);
    case Reading::Markup:
        return text.contains(u'<');
    }
    return true;
}

}

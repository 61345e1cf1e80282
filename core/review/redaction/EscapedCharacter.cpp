// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/EscapedCharacter.h"

#include <QHash>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

int hexValue(char32_t c)
{
    if (c >= U'0' && c <= U'9')
        return static_cast<int>(c - U'0');
    if (c >= U'a' && c <= U'f')
        return static_cast<int>(c - U'a') + 10;
    return c >= U'A' && c <= U'F' ? static_cast<int>(c - U'A') + 10 : -1;
}

/// The byte that `sign` and two hexadecimal digits stand for; -1: none.
int escapedByte(const TextUnit *units, size_t count, char32_t sign)
{
    if (count < 3 || units[0].character != sign)
        return -1;
    const int high = hexValue(units[1].character);
    const int low = hexValue(units[2].character);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

int bytesOfUtf8(int lead)
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// A character in bytes, each with `sign` in front; bytes that are no UTF-8 are read as Latin 1.
EscapedCharacter byteEscape(const TextUnit *units, size_t count, char32_t sign)
{
    const int lead = escapedByte(units, count, sign);
    if (lead < 0)
        return {};
    const int bytes = bytesOfUtf8(lead);
    char32_t character = static_cast<char32_t>(bytes < 2 ? lead : lead & (0x7F >> bytes));
    for (int i = 1; i < bytes; ++i) {
        const size_t at = static_cast<size_t>(i) * 3;
        const int next = at < count ? escapedByte(units + at, count - at, sign) : -1;
        if (next < 0x80 || next > 0xBF)
            return {static_cast<char32_t>(lead), 3};
        character = character << 6 | static_cast<char32_t>(next & 0x3F);
    }
    return {character > 0x10FFFF ? U'?' : character, bytes < 2 ? 3 : static_cast<size_t>(bytes) * 3};
}

constexpr size_t longestEntity = 12;

EscapedCharacter numericEntity(const TextUnit *units, size_t count)
{
    const bool isHex = count > 3 && (units[2].character == U'x' || units[2].character == U'X');
    size_t at = isHex ? 3 : 2;
    const size_t first = at;
    char32_t value = 0;
    for (; at < count && at < longestEntity; ++at) {
        const int digit = hexValue(units[at].character);
        if (digit < 0 || (!isHex && digit > 9))
            break;
        value = value * (isHex ? 16 : 10) + static_cast<char32_t>(digit);
    }
    if (at == first || value == 0 || value > 0x10FFFF)
        return {};
    return {value, at < count && units[at].character == U';' ? at + 1 : at};
}

char32_t namedEntity(const QString &name)
{
    static const QHash<QString, char32_t> names{
        {u"commat"_s, U'@'}, {u"period"_s, U'.'}, {u"nbsp"_s, U' '},     {u"shy"_s, 0xAD},    {u"zwnj"_s, 0x200C},
        {u"zwj"_s, 0x200D},  {u"amp"_s, U'&'},    {u"lt"_s, U'<'},       {u"gt"_s, U'>'},     {u"quot"_s, U'"'},
        {u"apos"_s, U'\''},  {u"num"_s, U'#'},    {u"plus"_s, U'+'},     {u"lpar"_s, U'('},   {u"rpar"_s, U')'},
        {u"hyphen"_s, U'-'}, {u"dash"_s, U'-'},   {u"lowbar"_s, U'_'},   {u"colon"_s, U':'},  {u"sol"_s, U'/'},
        {u"szlig"_s, 0xDF},  {u"aelig"_s, 0xE6},  {u"oelig"_s, 0x153},   {u"AElig"_s, 0xC6},  {u"OElig"_s, 0x152},
        {u"rsquo"_s, U'\''}, {u"ndash"_s, U'-'},  {u"mdash"_s, U'-'},    {u"ensp"_s, U' '},   {u"emsp"_s, U' '},
        {u"thinsp"_s, U' '}, {u"Tab"_s, U' '},    {u"NewLine"_s, U'\n'}, {u"middot"_s, 0xB7}, {u"comma"_s, U','}};
    if (const auto known = names.constFind(name); known != names.cend())
        return *known;
    for (const auto accent :
         {"acute"_L1, "grave"_L1, "circ"_L1, "tilde"_L1, "uml"_L1, "cedil"_L1, "ring"_L1, "caron"_L1, "slash"_L1}) {
        if (name.size() == accent.size() + 1 && name.endsWith(accent) && name[0].isLetter())
            return name[0].unicode();
    }
    return 0;
}

EscapedCharacter entity(const TextUnit *units, size_t count)
{
    if (count < 4 || units[0].character != U'&')
        return {};
    if (units[1].character == U'#')
        return numericEntity(units, count);
    QString name;
    for (size_t at = 1; at < count && at < longestEntity; ++at) {
        if (units[at].character == U';')
            return {namedEntity(name), namedEntity(name) ? at + 1 : 0};
        if (!QChar::isLetter(units[at].character))
            break;
        name += QString::fromUcs4(&units[at].character, 1);
    }
    return {};
}

/// As JSON, scripts, calendars and address cards escape.
EscapedCharacter backslash(const TextUnit *units, size_t count)
{
    if (count < 2 || units[0].character != U'\\')
        return {};
    const char32_t next = units[1].character;
    if (next == U'n' || next == U'r' || next == U'N' || next == U't')
        return {U'\n', 2};
    if (next == U',' || next == U';' || next == U'/' || next == U'"')
        return {next, 2};
    const size_t digits = next == U'u' ? 4 : next == U'x' ? 2 : 0;
    if (digits == 0 || count < digits + 2)
        return {};
    char32_t value = 0;
    for (size_t i = 0; i < digits; ++i) {
        const int digit = hexValue(units[i + 2].character);
        if (digit < 0)
            return {};
        value = value * 16 + static_cast<char32_t>(digit);
    }
    const bool isHalf = value >= 0xD800 && value <= 0xDFFF;
    return {isHalf ? U'?' : value, digits + 2};
}

}

EscapedCharacter escapedCharacter(const TextUnit *units, size_t count)
{
    switch (units[0].character) {
    case U'%':
        return byteEscape(units, count, U'%');
    case U'&':
        return entity(units, count);
    case U'\\':
        return backslash(units, count);
    default:
        return {};
    }
}

EscapedCharacter quotedPrintableCharacter(const TextUnit *units, size_t count)
{
    return units[0].character == U'=' ? byteEscape(units, count, U'=') : EscapedCharacter{};
}

}

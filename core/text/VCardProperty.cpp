// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/VCardProperty.h"

#include "core/model/ProfileText.h"
#include "core/text/TextEncoding.h"

#include <algorithm>
#include <cstring>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Reads the head of a line, up to its value.
class VCardHead
{
public:
    explicit VCardHead(const QByteArray &line) : m_line(line) {}

    bool read(VCardParts &parts)
    {
        m_at = 0;
        const QByteArray name = upTo(";:");
        const qsizetype dot = name.lastIndexOf('.');
        parts.property.group = textFromBytes(name.left(std::max<qsizetype>(dot, 0)));
        parts.property.name = QString::fromLatin1(name.mid(dot + 1).trimmed()).toUpper();
        if (m_at >= m_line.size() || !isName(parts.property.name))
            return false;
        while (m_at < m_line.size() && m_line.at(m_at) == ';') {
            ++m_at;
            readParameter(parts);
        }
        return m_at < m_line.size() && m_line.at(m_at) == ':';
    }

    QByteArray value() const { return m_line.mid(m_at + 1); }

private:
    static bool isName(const QString &name)
    {
        return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
            return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
        });
    }

    QByteArray upTo(const char *ends)
    {
        const qsizetype from = m_at;
        while (m_at < m_line.size() && !std::strchr(ends, m_line.at(m_at)))
            ++m_at;
        return m_line.mid(from, m_at - from);
    }

    /// A quote that does not close is a letter like others.
    QByteArray parameterValue()
    {
        const qsizetype close = m_at < m_line.size() && m_line.at(m_at) == '"' ? m_line.indexOf('"', m_at + 1) : -1;
        if (close < 0)
            return upTo(",;:");
        const QByteArray quoted = m_line.mid(m_at + 1, close - m_at - 1);
        m_at = close + 1;
        return quoted + upTo(",;:");
    }

    void readParameter(VCardParts &parts)
    {
        const QByteArray name = upTo("=;:").trimmed();
        if (m_at < m_line.size() && m_line.at(m_at) == '=') {
            QStringList values;
            do {
                ++m_at;
                values.append(decoded(parameterValue()));
            } while (m_at < m_line.size() && m_line.at(m_at) == ',');
            add(parts, textFromBytes(name).toUpper(), values);
        } else if (!name.isEmpty()) { // vCard 2.1: a bare value
            const QByteArray word = name.toUpper();
            const bool isEncoding = word == "QUOTED-PRINTABLE" || word == "BASE64" || word == "8BIT" || word == "7BIT";
            add(parts, isEncoding ? u"ENCODING"_s : u"TYPE"_s, {textFromBytes(name)});
        }
    }

    /// Bare types are one list.
    static void add(VCardParts &parts, const QString &name, const QStringList &values)
    {
        auto &all = parts.property.parameters;
        const auto known = std::ranges::find(all, name, &std::pair<QString, QStringList>::first);
        if (name == u"TYPE"_s && known != all.end())
            known->second += values;
        else
            all.append({name, values});
    }

    /// RFC 6868.
    static QString decoded(const QByteArray &bytes)
    {
        const QString raw = textFromBytes(bytes);
        if (!raw.contains(u'^'))
            return raw;
        QString text;
        for (qsizetype i = 0; i < raw.size(); ++i) {
            const QChar next = i + 1 < raw.size() ? raw.at(i + 1) : QChar();
            if (raw.at(i) != u'^' || (next != u'n' && next != u'\'' && next != u'^')) {
                text += raw.at(i);
                continue;
            }
            text += next == u'n' ? u'\n' : next == u'\'' ? u'"' : u'^';
            ++i;
        }
        return text;
    }

    const QByteArray &m_line;
    qsizetype m_at = 0;
};

QString takeParameter(ProfileProperty &property, const QString &name)
{
    const auto found = std::ranges::find(property.parameters, name, &std::pair<QString, QStringList>::first);
    if (found == property.parameters.end())
        return {};
    const QString value = found->second.value(0);
    property.parameters.erase(found);
    return value;
}

QByteArray fromQuotedPrintable(const QByteArray &coded)
{
    QByteArray bytes;
    bytes.reserve(coded.size());
    for (qsizetype i = 0; i < coded.size(); ++i) {
        const QByteArray pair = coded.mid(i + 1, 2);
        bool isHex = false;
        const int code = coded.at(i) == '=' && pair.size() == 2 ? pair.toInt(&isHex, 16) : 0;
        if (isHex)
            i += 2;
        bytes += isHex ? static_cast<char>(code) : coded.at(i);
    }
    return bytes;
}

QString vCardText(const QByteArray &bytes, const QString &charset, QStringList &problems)
{
    if (!charset.isEmpty() && charset.compare(u"UTF-8"_s, Qt::CaseInsensitive) != 0) {
        TextEncoding encoding(charset.toLatin1());
        if (encoding.isKnown())
            return encoding.toText(bytes);
        problems.append(u"there is no charset %1; read as UTF-8, or as Windows-1252 if it is not that"_s.arg(charset));
    } else if (!isUtf8(bytes)) {
        problems.append(u"not UTF-8; read as Windows-1252"_s);
    }
    return textFromBytes(bytes);
}

QString vCardMediaTypeOf(const QString &name, const QString &type)
{
    const QString kind = name == u"PHOTO"_s || name == u"LOGO"_s ? u"image/"_s
                         : name == u"SOUND"_s                    ? u"audio/"_s
                                                                 : u"application/"_s;
    if (type.contains(u'/'))
        return type.toLower();
    return kind + (type.isEmpty() ? kind == u"image/"_s ? u"jpeg"_s : u"octet-stream"_s : type.toLower());
}

void takeBase64(VCardParts &parts, QByteArray value)
{
    value.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    if (!QByteArray::fromBase64Encoding(value, QByteArray::AbortOnBase64DecodingErrors))
        parts.problems.append(u"its base64 is damaged; kept as it is"_s);
    takeParameter(parts.property, u"VALUE"_s);
    const QString media = vCardMediaTypeOf(parts.property.name, takeParameter(parts.property, u"TYPE"_s));
    parts.property.value = u"data:%1;base64,"_s.arg(media) + QString::fromLatin1(value);
}

}

std::optional<VCardParts> vCardProperty(const QByteArray &line)
{
    VCardParts parts;
    VCardHead head(line);
    if (!head.read(parts))
        return std::nullopt;
    ProfileProperty &property = parts.property;
    const QString encoding = takeParameter(property, u"ENCODING"_s).toUpper();
    const QString charset = takeParameter(property, u"CHARSET"_s);
    if (encoding == u"B"_s || encoding == u"BASE64"_s) {
        takeBase64(parts, head.value());
    } else if (encoding == u"QUOTED-PRINTABLE"_s) {
        property.value = vCardText(fromQuotedPrintable(head.value()), charset, parts.problems);
        property.value.replace(u"\r\n"_s, u"\\n"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\n"_s);
    } else {
        property.value = vCardText(head.value(), charset, parts.problems);
        if (!encoding.isEmpty() && encoding != u"8BIT"_s && encoding != u"7BIT"_s)
            parts.problems.append(u"there is no encoding %1; kept as it is"_s.arg(encoding));
    }
    return parts;
}

ProfileProperty asVCard3(ProfileProperty property)
{
    const qsizetype comma = property.value.indexOf(u',');
    if (property.value.startsWith(u"data:"_s) && property.value.left(comma).endsWith(u";base64"_s)) {
        const QString media = property.value.mid(5, comma - 5 - 7);
        property.value.remove(0, comma + 1);
        property.parameters.append({u"ENCODING"_s, {u"b"_s}});
        property.parameters.append({u"TYPE"_s, {media.section(u'/', -1).toUpper()}});
    }
    if (property.name == u"TEL"_s && property.value.startsWith(u"tel:"_s)) {
        property.value.remove(0, 4);
        takeParameter(property, u"VALUE"_s);
    }
    if (takeParameter(property, u"PREF"_s) == u"1"_s)
        property.parameters.append({u"TYPE"_s, {u"pref"_s}});
    return property;
}

}

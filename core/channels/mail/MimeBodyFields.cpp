// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MimeBodyFields.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <utility>

namespace firstmile
{

namespace
{

/// Fields that may stand in a header once (RFC 5322 3.6).
constexpr std::array<QByteArrayView, 11> singleFields{
    "bcc", "cc", "date", "from", "in-reply-to", "message-id", "references", "reply-to", "sender", "subject", "to"};

bool isNameCharacter(char c)
{
    return c > 0x20 && c < 0x7f;
}

bool sameName(QByteArrayView name, QByteArrayView other)
{
    return name.size() == other.size() && qstrnicmp(name.data(), other.data(), size_t(name.size())) == 0;
}

/// Other white space than this is a mistake, and not to be overlooked here.
QByteArray withoutSpacesAround(QByteArrayView value)
{
    while (value.startsWith(' ') || value.startsWith('\t'))
        value = value.sliced(1);
    while (value.endsWith(' ') || value.endsWith('\t'))
        value.chop(1);
    return value.toByteArray();
}

/// Reads a header block line by line and keeps what describes the body.
class BodyFieldScan
{
public:
    explicit BodyFieldScan(const QByteArray &mail) : m_mail(mail) {}

    std::optional<MimeBodyFields> read()
    {
        for (qsizetype at = 0; at < m_mail.size();) {
            const qsizetype found = m_mail.indexOf('\n', at);
            if (found < 0)
                return std::nullopt;
            const QByteArrayView line = QByteArrayView(m_mail).sliced(at, found + 1 - at);
            at = found + 1;
            if (line == "\n" || line == "\r\n")
                return finished(at);
            if (line.contains('\0') || !take(line))
                return std::nullopt;
        }
        return std::nullopt;
    }

private:
    std::optional<MimeBodyFields> finished(qsizetype bodyOffset)
    {
        m_fields.bodyOffset = bodyOffset;
        for (QByteArray *value : {&m_fields.type, &m_fields.encoding}) {
            if (value->isNull())
                continue;
            *value = withoutSpacesAround(*value);
            if (value->isEmpty())
                return std::nullopt;
        }
        return std::move(m_fields);
    }

    bool take(QByteArrayView line)
    {
        if (line.startsWith(' ') || line.startsWith('\t'))
            return takeFolded(line);
        const qsizetype colon = line.indexOf(':');
        const QByteArrayView name = line.first(std::max<qsizetype>(colon, 0));
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isNameCharacter))
            return false;
        m_begun = true;
        m_open = nullptr;
        m_isOpenAboutBody = name.size() > 8 && sameName(name.first(8), "Content-");
        if (!m_isOpenAboutBody)
            return !isSecond(name);
        m_fields.block.append(line);
        return takeAboutBody(name.sliced(8), line.sliced(colon + 1));
    }

    bool takeFolded(QByteArrayView line)
    {
        if (m_isOpenAboutBody)
            m_fields.block.append(line);
        if (m_open)
            m_open->append(withoutEnd(line));
        return m_begun;
    }

    bool isSecond(QByteArrayView name)
    {
        for (size_t i = 0; i < singleFields.size(); ++i) {
            if (sameName(name, singleFields[i]))
                return std::exchange(m_seen[i], true);
        }
        return false;
    }

    bool takeAboutBody(QByteArrayView what, QByteArrayView value)
    {
        if (sameName(what, "Type"))
            m_open = &m_fields.type;
        else if (sameName(what, "Transfer-Encoding"))
            m_open = &m_fields.encoding;
        else
            return takeOther(what);
        if (!m_open->isNull())
            return false;
        *m_open = withoutEnd(value).toByteArray();
        return true;
    }

    bool takeOther(QByteArrayView what)
    {
        const auto isThis = [what](QByteArrayView name) { return sameName(what, name); };
        const std::initializer_list<QByteArrayView> telling{"Disposition", "ID", "Location"};
        const bool isTelling = std::any_of(telling.begin(), telling.end(), isThis);
        const bool isRepeated = std::any_of(m_others.begin(), m_others.end(), isThis);
        m_fields.hasOthers = m_fields.hasOthers || isTelling || isRepeated;
        m_others.append(what);
        return true;
    }

    static QByteArrayView withoutEnd(QByteArrayView line)
    {
        line.chop(1);
        return line.endsWith('\r') ? line.chopped(1) : line;
    }

    const QByteArray &m_mail;
    MimeBodyFields m_fields;
    std::array<bool, singleFields.size()> m_seen{};
    QVarLengthArray<QByteArrayView, 8> m_others; ///< names of the other fields about the body, without "Content-"
    QByteArray *m_open = nullptr;                ///< the value that a folded line goes on
    bool m_isOpenAboutBody = false;
    bool m_begun = false;
};

bool isPlainCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' ||
           c == '.' || c == '+';
}

/// Walks over the words of a Content-Type.
class PlainTypeScan
{
public:
    explicit PlainTypeScan(QByteArrayView value) : m_value(value) {}

    std::optional<PlainContentType> read()
    {
        PlainContentType found;
        found.type = word();
        if (found.type.isEmpty() || !take('/'))
            return std::nullopt;
        found.subtype = word();
        if (found.subtype.isEmpty())
            return std::nullopt;
        while (skipSpaces(), take(';')) {
            skipSpaces();
            if (!atEnd() && !takeParameter(found))
                return std::nullopt;
        }
        return atEnd() ? std::optional(found) : std::nullopt;
    }

private:
    bool takeParameter(PlainContentType &found)
    {
        const QByteArrayView name = word();
        QByteArrayView *value = parameter(found, name);
        if (!value || !value->isNull() || !take('='))
            return false;
        const bool isQuoted = take('"');
        *value = word();
        return !value->isEmpty() && (!isQuoted || take('"'));
    }

    static QByteArrayView *parameter(PlainContentType &found, QByteArrayView name)
    {
        if (sameName(name, "charset"))
            return &found.charset;
        if (sameName(name, "format"))
            return &found.format;
        return sameName(name, "delsp") ? &found.delSp : nullptr;
    }

    bool atEnd() const { return m_at == m_value.size(); }

    bool take(char c)
    {
        const bool there = !atEnd() && m_value[m_at] == c;
        m_at += there;
        return there;
    }

    void skipSpaces()
    {
        while (!atEnd() && (m_value[m_at] == ' ' || m_value[m_at] == '\t'))
            ++m_at;
    }

    QByteArrayView word()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && isPlainCharacter(m_value[m_at]))
            ++m_at;
        return m_value.sliced(begin, m_at - begin);
    }

    QByteArrayView m_value;
    qsizetype m_at = 0;
};

}

std::optional<MimeBodyFields> mimeBodyFields(const QByteArray &mail)
{
    return BodyFieldScan(mail).read();
}

std::optional<PlainContentType> plainContentType(QByteArrayView value)
{
    return PlainTypeScan(value).read();
}

}

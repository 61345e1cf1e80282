// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/VCardLines.h"

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr qsizetype vCardChunk = 256 * 1024;
constexpr qsizetype longestVCardLine = 64 * 1024 * 1024;

bool isBase64Only(const QByteArray &bytes)
{
    return std::ranges::all_of(bytes, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/' ||
               c == '=';
    });
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

}

VCardLines::VCardLines(QIODevice &device) : m_device(&device)
{
    readMore();
    if (const QByteArray wide = TextEncoding::wideEncodingOf(m_buffer); !wide.isEmpty()) {
        m_encoding = std::make_unique<TextEncoding>(wide);
        m_buffer = m_encoding->toUtf8(m_buffer, false);
    }
    if (m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    readAhead();
}

bool VCardLines::readMore()
{
    if (!m_device)
        return false;
    const QByteArray chunk = m_device->read(vCardChunk);
    m_bytesRead += chunk.size();
    if (chunk.isEmpty())
        m_device = nullptr;
    m_buffer.remove(0, m_at);
    m_at = 0;
    m_buffer += m_encoding ? m_encoding->toUtf8(chunk, chunk.isEmpty()) : chunk;
    return m_device != nullptr;
}

/// The next physical line, without its end: CRLF, LF, CR, or the CRCRLF that some programs make of CRLF.
void VCardLines::readAhead()
{
    qsizetype to = m_at;
    m_ahead.reset();
    while (true) {
        while (to < m_buffer.size() && m_buffer.at(to) != '\n' && m_buffer.at(to) != '\r')
            ++to;
        const qsizetype length = to - m_at;
        const bool isEnough = to + 2 < m_buffer.size() || length > longestVCardLine;
        const bool isMore = !isEnough && readMore(); // which moves the beginning of the line
        to = m_at + length;
        if (!isMore)
            break;
    }
    if (m_at >= m_buffer.size())
        return;
    ++m_line;
    m_ahead = m_buffer.mid(m_at, to - m_at);
    for (const char *const end : {"\r\r\n", "\r\n"}) {
        const qsizetype size = static_cast<qsizetype>(qstrlen(end));
        if (m_buffer.mid(to, size) == end) {
            m_at = to + size;
            return;
        }
    }
    m_at = std::min(to + 1, m_buffer.size());
}

bool VCardLines::goesOn(const VCardLine &line) const
{
    if (!m_ahead || m_ahead->isEmpty())
        return false;
    if (isBlank(m_ahead->front()))
        return true;
    if (m_shape == Shape::QuotedPrintable)
        return line.bytes.endsWith('=');
    return m_shape == Shape::Base64 && isBase64Only(*m_ahead);
}

void VCardLines::take(VCardLine &line)
{
    const bool isSoft = m_shape == Shape::QuotedPrintable && line.bytes.endsWith('=');
    if (isSoft)
        line.bytes.chop(1);
    const qsizetype room = std::max<qsizetype>(0, longestVCardLine - line.bytes.size());
    const qsizetype from = isBlank(m_ahead->front()) && !isSoft ? 1 : 0;
    line.isCut = line.isCut || m_ahead->size() - from > room;
    line.bytes += m_ahead->mid(from, room);
    readAhead();
}

std::optional<VCardLine> VCardLines::next()
{
    while (m_ahead && m_ahead->trimmed().isEmpty())
        readAhead();
    if (!m_ahead)
        return std::nullopt;
    VCardLine line{m_line, *m_ahead, false};
    const QByteArray head = line.bytes.left(std::max<qsizetype>(0, line.bytes.indexOf(':'))).toUpper();
    m_shape = head.contains("QUOTED-PRINTABLE")                        ? Shape::QuotedPrintable
              : head.contains("BASE64") || head.contains("ENCODING=B") ? Shape::Base64
                                                                       : Shape::Plain;
    readAhead();
    while (goesOn(line))
        take(line);
    return line;
}

}

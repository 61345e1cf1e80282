// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/CsvReader.h"

#include <algorithm>
#include <array>

namespace firstmile
{

namespace
{

constexpr qsizetype csvChunk = 256 * 1024;

char mostFrequentDelimiter(const QByteArray &buffer)
{
    constexpr std::array candidates{',', ';', '\t', '|'};
    std::array<int, 4> counts{};
    bool quoted = false;
    for (const char c : buffer) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && (c == '\n' || c == '\r'))
            break;
        for (size_t i = 0; i < candidates.size(); ++i)
            counts[i] += !quoted && c == candidates[i];
    }
    return candidates[static_cast<size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

}

CsvReader::CsvReader(QIODevice &device, QChar delimiter, const QByteArray &encoding) : m_device(&device)
{
    start(delimiter, encoding);
}

CsvReader::CsvReader(const QByteArray &bytes, QChar delimiter) : m_buffer(bytes)
{
    start(delimiter, {});
}

void CsvReader::distrustQuotes(qsizetype longestField)
{
    m_longestField = longestField;
}

void CsvReader::start(QChar delimiter, const QByteArray &encoding)
{
    if (m_device)
        m_buffer = readChunk();
    const bool isMarked = m_buffer.startsWith("\xFF\xFE") || m_buffer.startsWith("\xFE\xFF");
    const QByteArray name = isMarked ? QByteArray("UTF-16") : encoding;
    if (!name.isEmpty() && name.compare("UTF-8", Qt::CaseInsensitive) != 0) {
        m_encoding = std::make_unique<TextEncoding>(name);
        m_buffer = m_encoding->toUtf8(m_buffer, !m_device);
    }
    if (m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    m_delimiter = delimiter.isNull() ? mostFrequentDelimiter(m_buffer.mid(m_at)) : delimiter.toLatin1();
}

QByteArray CsvReader::readChunk()
{
    QByteArray chunk;
    do {
        chunk = m_device->read(csvChunk);
    } while (chunk.isEmpty() && m_device->waitForReadyRead(0));
    m_bytesRead += chunk.size();
    if (chunk.isEmpty())
        m_device = nullptr;
    return chunk;
}

/// Whether there is a byte at `at`; reads on when the buffer ends before it.
bool CsvReader::more(qsizetype at)
{
    while (at >= m_buffer.size() && m_device) {
        const QByteArray chunk = readChunk();
        m_buffer += m_encoding ? m_encoding->toUtf8(chunk, !m_device) : chunk;
    }
    return at < m_buffer.size();
}

bool CsvReader::atLineEnd() const
{
    return m_buffer.at(m_at) == '\n' || m_buffer.at(m_at) == '\r';
}

void CsvReader::passLineEnd()
{
    if (!more(m_at))
        return;
    if (m_buffer.at(m_at) == '\r' && more(m_at + 1) && m_buffer.at(m_at + 1) == '\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

bool CsvReader::skipBlankLines()
{
    while (more(m_at) && atLineEnd())
        passLineEnd();
    return more(m_at);
}

std::optional<CsvRecord> CsvReader::next()
{
    if (m_at >= csvChunk) {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
    if (!skipBlankLines())
        return std::nullopt;
    CsvRecord record;
    record.line = m_line;
    const qsizetype startOfRecord = m_at;
    while (true) {
        if (!m_quotesOff && more(m_at) && m_buffer.at(m_at) == '"')
            readQuoted(record);
        if (record.fault == CsvFault::UnclosedQuote)
            break;
        readPlain();
        endField(record);
        if (!more(m_at) || atLineEnd())
            break;
        ++m_at; // the delimiter
    }
    if (record.fault == CsvFault::UnclosedQuote) {
        m_at = startOfRecord;
        rereadFirstLine(record);
    }
    passLineEnd();
    return record;
}

void CsvReader::readQuoted(CsvRecord &record)
{
    const qsizetype opened = m_at++;
    while (more(m_at) && (m_longestField == 0 || m_at - opened <= m_longestField)) {
        const char c = m_buffer.at(m_at++);
        if (c == '"') {
            if (!more(m_at) || m_buffer.at(m_at) != '"') {
                if (more(m_at) && !atLineEnd() && m_buffer.at(m_at) != m_delimiter)
                    record.fault = isForgotten(record) ? CsvFault::UnclosedQuote : CsvFault::TextAfterQuote;
                return;
            }
            ++m_at;
        } else if (c == '\n' || (c == '\r' && !(more(m_at) && m_buffer.at(m_at) == '\n'))) {
            ++m_line;
        }
        const qsizetype plain = plainBytes(opened);
        m_field.append(m_buffer.constData() + m_at - 1, plain + 1);
        m_at += plain;
    }
    record.fault = CsvFault::UnclosedQuote;
}

/// How many bytes follow that are nothing but text of a quoted field.
qsizetype CsvReader::plainBytes(qsizetype opened) const
{
    const qsizetype end =
        m_longestField == 0 ? m_buffer.size() : std::min(m_buffer.size(), opened + m_longestField + 1);
    qsizetype to = m_at;
    while (to < end && m_buffer.at(to) != '"' && m_buffer.at(to) != '\n' && m_buffer.at(to) != '\r')
        ++to;
    return to - m_at;
}

bool CsvReader::isForgotten(const CsvRecord &record) const
{
    return m_longestField > 0 && m_line > record.line;
}

void CsvReader::readPlain()
{
    while (more(m_at)) {
        const char *const from = m_buffer.constData() + m_at;
        const char *const end = m_buffer.constEnd();
        const char *to = from;
        while (to != end && *to != m_delimiter && *to != '\n' && *to != '\r')
            ++to;
        m_field.append(from, to - from);
        m_at += to - from;
        if (to != end)
            break;
    }
}

void CsvReader::endField(CsvRecord &record)
{
    record.fields << textFromBytes(m_field);
    m_field.resize(0); // its room is used again
}

/// One forgotten quote must not swallow the rest of the file: the line is read again with quotes as plain characters.
/// Where quotes are trusted this happens at most once, since every quote after the forgotten one was a doubled one;
/// else the lines up to that quote are read once more each.
void CsvReader::rereadFirstLine(CsvRecord &record)
{
    record.fields.clear();
    m_field.clear();
    m_line = record.line;
    m_quotesOff = true;
    while (true) {
        readPlain();
        endField(record);
        if (!more(m_at) || atLineEnd())
            break;
        ++m_at;
    }
    m_quotesOff = false;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/CsvReader.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace firstmile
{

namespace
{

constexpr qsizetype csvChunk = 256 * 1024;

// Windows-1252 differs from Latin-1 in 0x80..0x9F alone; what it leaves undefined stays a control character.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                               0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
            c = QChar(windows1252[c.unicode() - 0x80U]);
    }
    return text;
}

QString decodeCsvField(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    return utf8.hasError() ? fromWindows1252(bytes) : text;
}

char mostFrequentDelimiter(const QByteArray &buffer)
{
    constexpr std::array candidates{',', ';', '\t'};
    std::array<int, 3> counts{};
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

CsvReader::CsvReader(QIODevice &device, QChar delimiter) : m_device(&device)
{
    start(delimiter);
}

CsvReader::CsvReader(const QByteArray &bytes, QChar delimiter) : m_buffer(bytes)
{
    start(delimiter);
}

void CsvReader::start(QChar delimiter)
{
    more(csvChunk);
    const bool utf16 = m_buffer.startsWith("\xFF\xFE") || m_buffer.startsWith("\xFE\xFF");
    if (utf16) {
        if (m_device)
            m_buffer += m_device->readAll();
        m_device = nullptr;
        m_buffer = QString(QStringDecoder(QStringDecoder::Utf16)(m_buffer)).toUtf8();
    }
    if (m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    m_delimiter = delimiter.isNull() ? mostFrequentDelimiter(m_buffer.mid(m_at)) : delimiter.toLatin1();
}

/// Whether there is a byte at `at`; reads on when the buffer ends before it.
bool CsvReader::more(qsizetype at)
{
    while (at >= m_buffer.size() && m_device) {
        const QByteArray chunk = m_device->read(csvChunk);
        if (chunk.isEmpty() && !m_device->waitForReadyRead(0)) {
            m_device = nullptr;
            break;
        }
        m_buffer += chunk;
    }
    return at < m_buffer.size();
}

bool CsvReader::atLineEnd() const
{
    return m_buffer[m_at] == '\n' || m_buffer[m_at] == '\r';
}

void CsvReader::passLineEnd()
{
    if (!more(m_at))
        return;
    if (m_buffer[m_at] == '\r' && more(m_at + 1) && m_buffer[m_at + 1] == '\n')
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
        if (!m_quotesOff && more(m_at) && m_buffer[m_at] == '"')
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
    ++m_at;
    while (more(m_at)) {
        const char c = m_buffer[m_at++];
        if (c == '"') {
            if (!more(m_at) || m_buffer[m_at] != '"') {
                if (more(m_at) && !atLineEnd() && m_buffer[m_at] != m_delimiter)
                    record.fault = CsvFault::TextAfterQuote;
                return;
            }
            ++m_at;
        } else if (c == '\n' || (c == '\r' && !(more(m_at) && m_buffer[m_at] == '\n'))) {
            ++m_line;
        }
        m_field += c;
    }
    record.fault = CsvFault::UnclosedQuote;
}

void CsvReader::readPlain()
{
    while (more(m_at) && !atLineEnd() && m_buffer[m_at] != m_delimiter)
        m_field += m_buffer[m_at++];
}

void CsvReader::endField(CsvRecord &record)
{
    record.fields << decodeCsvField(m_field);
    m_field.clear();
}

/// One forgotten quote must not swallow the rest of the file: the line is read again with quotes as plain characters.
/// This happens at most once, since every quote after the forgotten one was a doubled one.
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

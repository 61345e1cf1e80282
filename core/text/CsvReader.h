// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/TextEncoding.h"

#include <QByteArray>
#include <QChar>
#include <QIODevice>
#include <QStringList>

#include <optional>

namespace firstmile
{

/// What is wrong with a record's quoting; its fields are then the best reading, and the reader goes on.
enum class CsvFault {
    None,
    TextAfterQuote, ///< something stands between a closing quote and the next delimiter; it was kept
    UnclosedQuote   ///< a quote never closes: the first line alone was taken, the quote mark is part of the field
};

/// One record of a CSV file.
struct CsvRecord
{
    qint64 line = 0; ///< the line on which it starts, counted from 1
    QStringList fields;
    CsvFault fault = CsvFault::None;

    qsizetype fieldCount() const { return fields.size(); }
};

/// Reads CSV as RFC 4180 writes it and as spreadsheets write it, record by record, and never stops at a bad one.
/// Takes comma, semicolon, tab or bar (found in the first line unless given), CRLF, LF or CR, quoted line breaks, a
/// byte order mark, UTF-8, UTF-16 with a mark, and Windows-1252 for every record that is not valid UTF-8; any encoding
/// if it is named. Blank lines are skipped. Linear in the size of the input; keeps no more than the longest record in
/// memory.
class CsvReader
{
public:
    /// `device` is open for reading and outlives the reader. A null `delimiter` means: find it.
    explicit CsvReader(QIODevice &device, QChar delimiter = {}, const QByteArray &encoding = {});
    explicit CsvReader(const QByteArray &bytes, QChar delimiter = {});

    /// A quote that closes many lines later, in the middle of a field, is one that was forgotten: its first line is
    /// then read again with quotes as plain characters (UnclosedQuote), so that no line is lost within another. A
    /// quoted field longer than this is such a one too; it is what the reader keeps in memory at most. In bytes.
    void distrustQuotes(qsizetype longestField);

    /// The next record; empty at the end.
    std::optional<CsvRecord> next();

    QChar delimiter() const { return QLatin1Char(m_delimiter); }
    qint64 bytesRead() const { return m_bytesRead; } ///< of the device, as far as the reader looked ahead

private:
    void start(QChar delimiter, const QByteArray &encoding);
    QByteArray readChunk();
    bool more(qsizetype at);
    bool skipBlankLines();
    void readQuoted(CsvRecord &record);
    void readPlain();
    void endField(CsvRecord &record);
    bool atLineEnd() const;
    void passLineEnd();
    qsizetype plainBytes(qsizetype opened) const;
    bool isForgotten(const CsvRecord &record) const;
    void rereadFirstLine(CsvRecord &record);

    QIODevice *m_device = nullptr;
    QByteArray m_buffer;
    QByteArray m_field;
    std::unique_ptr<TextEncoding> m_encoding; ///< none: the bytes are UTF-8, or nearly
    qint64 m_bytesRead = 0;
    qsizetype m_longestField = 0; ///< 0: quotes are trusted
    qsizetype m_at = 0;
    qint64 m_line = 1;
    char m_delimiter = ',';
    bool m_quotesOff = false;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/inbox/ImportSummary.h"
#include "core/text/CsvReader.h"

#include <QSet>

#include <array>

namespace firstmile
{

/// One row of the table.
struct SupportTweet
{
    qint64 id = 0;
    QString author; ///< a customer's number, or a brand's name
    bool inbound = false;
    Instant at;
    QByteArray text;   ///< UTF-8, to hold millions of them
    qint64 parent = 0; ///< 0: answers nothing

    QString words() const; ///< the text without the table's HTML escapes
};

/// Reads a table of support tweets row by row and notes every row that is none.
class TwcsImportTable
{
public:
    /// Malformed if a column is missing, Storage if the file cannot be read to its end.
    Result<void> read(QIODevice &device);

    const QList<SupportTweet> &tweets() const { return m_tweets; } ///< each id once, in the file's order
    const ImportSummary &counted() const { return m_counted; }     ///< read, duplicate, failed

private:
    enum Column { Id, Author, Inbound, At, Text, Parent, ColumnCount };

    Result<void> readHeader(const QStringList &names);
    void take(const CsvRecord &record);
    void takeBroken(const CsvRecord &record, const QString &why);
    Result<SupportTweet> tweetOf(const CsvRecord &record);
    QString field(const CsvRecord &record, Column column) const { return record.fields.value(m_columns[column]); }
    bool beginsRow(const CsvRecord &record) const;

    std::array<qsizetype, ColumnCount> m_columns{};
    qsizetype m_width = 0;
    bool m_inBrokenRow = false;
    QList<SupportTweet> m_tweets;
    ImportSummary m_counted;
    QSet<qint64> m_ids;
    QSet<QString> m_authors; ///< one string per author, not per tweet
};

}

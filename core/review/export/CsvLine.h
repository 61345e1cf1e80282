// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QByteArray>
#include <QString>

namespace firstmile
{

/// A row of a table as spreadsheets read it: RFC 4180, UTF-8. What one would run as a formula gets an apostrophe before
/// it, since texts are other people's words. Characters that no text has are left out.
class CsvLine
{
public:
    CsvLine &text(QString text);
    CsvLine &number(qint64 number) { return cell(QByteArray::number(number)); }
    CsvLine &number(std::optional<qint64> number) { return cell(number ? QByteArray::number(*number) : QByteArray()); }
    /// "2026-01-31 09:30:00", in UTC: what spreadsheets know as a time.
    CsvLine &time(std::optional<Instant> at);
    QByteArray taken(); ///< with its CRLF; the line is empty again

private:
    CsvLine &cell(const QByteArray &cell);

    QByteArray m_line;
    bool m_isFirst = true;
};

}

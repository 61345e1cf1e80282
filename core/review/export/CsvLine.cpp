// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/CsvLine.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

CsvLine &CsvLine::text(QString text)
{
    text.remove(QChar(0));
    if (!text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool quoted = text.contains(u'"') || text.contains(u',') || text.contains(u';') || text.contains(u'\t') ||
                        text.contains(u'\n') || text.contains(u'\r') || text != text.trimmed();
    return cell((quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text).toUtf8());
}

CsvLine &CsvLine::time(std::optional<Instant> at)
{
    return cell(at ? toDateTime(*at).toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1() : QByteArray());
}

CsvLine &CsvLine::cell(const QByteArray &cell)
{
    if (!std::exchange(m_isFirst, false))
        m_line += ',';
    m_line += cell;
    return *this;
}

QByteArray CsvLine::taken()
{
    m_isFirst = true;
    return std::exchange(m_line, {}) + "\r\n";
}

}

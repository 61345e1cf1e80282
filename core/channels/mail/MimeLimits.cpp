// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MimeLimits.h"

#include <QByteArrayMatcher>
#include <QSet>

#include <algorithm>
#include <optional>

namespace firstmile
{

namespace
{

/// A parser compares each line that begins with "--" with each boundary that is open, makes an object per part and one
/// per header line. Below these numbers all of it is cheap, whatever the mail declares.
constexpr qsizetype harmlessDashLines = 20'000;
constexpr qsizetype harmlessComparisons = 50'000'000;
constexpr int harmlessHeaderLines = 20'000;

/// Walks a mail's lines once; says where a header within it gets too long, and counts its "--" lines.
class LineScan
{
public:
    explicit LineScan(const QByteArray &mail) : m_mail(mail)
    {
        for (qsizetype at = 0; at < mail.size() && m_longHeader < 0;) {
            const qsizetype found = mail.indexOf('\n', at);
            const qsizetype end = found < 0 ? mail.size() : found;
            take(at, end);
            at = end + 1;
        }
    }

    qsizetype dashLines() const { return m_dashLines; }
    qsizetype longHeader() const { return m_longHeader; } ///< offset of its first line too many; -1: none

private:
    void take(qsizetype at, qsizetype end)
    {
        const bool blank = end == at || (end == at + 1 && m_mail[at] == '\r');
        const bool dashes = end - at >= 2 && m_mail[at] == '-' && m_mail[at + 1] == '-';
        if (blank) {
            m_maybeHeader = m_declaresMessage; // what follows is the header of an attached mail
            m_declaresMessage = false;
            m_lines = 0;
        } else if (dashes) {
            ++m_dashLines;
            m_maybeHeader = true;
            m_lines = 0;
        } else if (m_maybeHeader && ++m_lines > harmlessHeaderLines) {
            m_longHeader = at;
        }
        if (!blank && !m_declaresMessage && m_lines < 100)
            m_declaresMessage = declaresMessage(at, end);
    }

    bool declaresMessage(qsizetype at, qsizetype end) const
    {
        const char c = char(m_mail[at] | 0x20);
        if (c != 'c' && c != ' ' && m_mail[at] != '\t')
            return false;
        return m_mail.mid(at, std::min<qsizetype>(end - at, 200)).toLower().contains("message/");
    }

    const QByteArray &m_mail;
    qsizetype m_dashLines = 0;
    qsizetype m_longHeader = -1;
    int m_lines = 0;
    bool m_maybeHeader = false;
    bool m_declaresMessage = false;
};

/// What stands behind "boundary=" up to the next delimiter.
QByteArray boundaryValueAt(const QByteArray &mail, qsizetype at)
{
    while (at < mail.size() && (mail[at] == ' ' || mail[at] == '=' || mail[at] == '"' || mail[at] == '\t'))
        ++at;
    qsizetype end = at;
    while (end < mail.size() && end - at < 80 && !QByteArrayView("\";\r\n").contains(mail[end]))
        ++end;
    return mail.mid(at, end - at).trimmed();
}

/// The boundaries that a mail declares; nothing if it hides them in pieces (RFC 2231 3) or declares thousands.
std::optional<QSet<QByteArray>> declaredBoundaries(const QByteArray &mail)
{
    constexpr qsizetype most = 2'000;
    const QByteArrayMatcher word("boundary");
    const QByteArray lower = mail.toLower();
    QSet<QByteArray> boundaries;
    for (qsizetype at = word.indexIn(lower); at >= 0; at = word.indexIn(lower, at + 8)) {
        boundaries.insert(boundaryValueAt(mail, at + 8));
        if (boundaries.size() > most || lower.mid(at + 8, 1) == "*")
            return std::nullopt;
    }
    return boundaries;
}

QByteArray boundaryOfLine(const QByteArray &mail, qsizetype at)
{
    qsizetype end = at;
    while (end < mail.size() && end - at < 80 && mail[end] != '\n')
        ++end;
    const QByteArray line = mail.mid(at, end - at).trimmed();
    return line.endsWith("--") ? line.chopped(2) : line;
}

/// Where the dash line after `most` of them begins, or the one after `most` of those that are a boundary.
qsizetype offsetAfterDashLines(const QByteArray &mail, qsizetype most, const QSet<QByteArray> &boundaries)
{
    const QByteArrayMatcher dashes("\n--");
    qsizetype lines = 0;
    qsizetype hits = 0;
    for (qsizetype at = dashes.indexIn(mail); at >= 0; at = dashes.indexIn(mail, at + 3)) {
        if (!boundaries.isEmpty() && boundaries.contains(boundaryOfLine(mail, at + 3)))
            ++hits;
        if (++lines > most || hits > harmlessDashLines)
            return at + 1;
    }
    return mail.size();
}

}

qsizetype harmlessSize(const QByteArray &mail)
{
    if (mail.size() <= std::min<qsizetype>(harmlessHeaderLines, harmlessDashLines))
        return mail.size(); // it cannot have as many lines
    const LineScan scan(mail);
    const qsizetype size = scan.longHeader() < 0 ? mail.size() : scan.longHeader();
    if (scan.dashLines() <= harmlessDashLines)
        return size;
    const auto boundaries = declaredBoundaries(mail);
    if (!boundaries)
        return std::min(size, offsetAfterDashLines(mail, harmlessDashLines, {}));
    const qsizetype most = harmlessComparisons / std::max<qsizetype>(1, boundaries->size());
    return std::min(size, offsetAfterDashLines(mail, most, *boundaries));
}

}

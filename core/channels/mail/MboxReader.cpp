// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MboxReader.h"

#include "core/channels/mail/MailDate.h"

#include <QIODevice>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Longer lines come in pieces, so that a file without line ends does not fill the memory.
constexpr qint64 longestPiece = 1024 * 1024;

bool isEmptyLine(const QByteArray &line)
{
    return line == "\n" || line == "\r\n";
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "13:36" as every separator line has it (asctime).
bool hasTimeOfDay(const QByteArray &line)
{
    for (qsizetype colon = line.indexOf(':'); colon > 0; colon = line.indexOf(':', colon + 1)) {
        if (isDigit(line[colon - 1]) && colon + 2 < line.size() && isDigit(line[colon + 1]) && isDigit(line[colon + 2]))
            return true;
    }
    return false;
}

bool looksLikeHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.first(std::max<qsizetype>(colon, 0));
    return colon > 0 && !name.contains(' ') && !name.contains('\t') && !name.startsWith('>');
}

/// "From ann@example.org Thu Aug 22 13:36:23 2002": what follows the sender, put in a header's order.
std::optional<Instant> separatorTime(const QByteArray &separator)
{
    QList<QByteArray> words = separator.simplified().split(' ');
    if (words.size() < 7)
        return std::nullopt;
    const QByteArray month = words[3], day = words[4], time = words[5], year = words.last();
    if (const auto plain = parseMailDate(day + ' ' + month + ' ' + year + ' ' + time + " +0000"))
        return plain;
    return parseMailDate(words.mid(2).join(' '));
}

/// mboxrd quotes a line of the text that would look like a separator with one ">" more than it had.
bool isQuotedSeparator(const QByteArray &line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line[marks] == '>')
        ++marks;
    return marks > 0 && QByteArrayView(line).sliced(marks).startsWith("From ");
}

/// The empty line before the next separator belongs to the format, not to the mail.
void dropClosingEmptyLine(MboxMail &mail)
{
    if (mail.wholeSize > mail.bytes.size())
        return;
    for (const char *end : {"\r\n\r\n", "\n\n"}) {
        const qsizetype length = qsizetype(qstrlen(end));
        if (mail.bytes.endsWith(end) && mail.bytes.size() > length) {
            mail.bytes.chop(length / 2);
            break;
        }
    }
    mail.wholeSize = mail.bytes.size();
}

}

MboxReader::MboxReader(QIODevice &device, qint64 maxMailSize)
    : m_device(device), m_maxMailSize(maxMailSize), m_piece(longestPiece + 1, Qt::Uninitialized)
{}

Result<std::optional<MboxMail>> MboxReader::next()
{
    if (!m_begun)
        FM_TRY(begin());
    if (m_line.isEmpty())
        return std::optional<MboxMail>();
    FM_ASSIGN(MboxMail mail, readOne());
    return std::optional(std::move(mail));
}

bool MboxReader::goTo(qint64 offset)
{
    m_line.clear();
    m_lineOffset = offset;
    m_begun = false;
    return m_device.seek(offset);
}

Result<void> MboxReader::begin()
{
    m_begun = true;
    FM_TRY(readLine());
    while (isEmptyLine(m_line))
        FM_TRY(readLine());
    if (m_line.isEmpty() || m_line.startsWith("From "))
        return {};
    m_line.clear();
    return Error{ErrorKind::Malformed, u"the file does not begin with \"From \", as an mbox does"_s, {}};
}

Result<void> MboxReader::readLine()
{
    m_lineOffset += m_line.size();
    const qint64 length = m_device.readLine(m_piece.data(), m_piece.size());
    m_line = m_piece.first(std::max<qint64>(length, 0));
    if (m_line.isEmpty() && !m_device.atEnd())
        return Error{ErrorKind::Storage, m_device.errorString(), {}};
    return {};
}

Result<MboxMail> MboxReader::readOne()
{
    MboxMail mail;
    mail.offset = m_lineOffset;
    mail.stampedAt = separatorTime(m_line);
    bool afterEmptyLine = false;
    bool lineBegins = m_line.endsWith('\n');
    FM_TRY(readLine());
    while (!m_line.isEmpty() && !(lineBegins && atSeparator(afterEmptyLine))) {
        append(mail, m_line);
        afterEmptyLine = lineBegins && isEmptyLine(m_line);
        lineBegins = m_line.endsWith('\n');
        FM_TRY(readLine());
    }
    dropClosingEmptyLine(mail);
    return mail;
}

/// A paragraph may begin with "From " in files whose writer quoted nothing: a separator has a time, or a header behind
/// it.
bool MboxReader::atSeparator(bool afterEmptyLine)
{
    if (!afterEmptyLine || !m_line.startsWith("From "))
        return false;
    return hasTimeOfDay(m_line) || looksLikeHeader(m_device.peek(200).split('\n').first());
}

void MboxReader::append(MboxMail &mail, const QByteArray &line) const
{
    const QByteArrayView text = isQuotedSeparator(line) ? QByteArrayView(line).sliced(1) : QByteArrayView(line);
    mail.wholeSize += text.size();
    if (mail.wholeSize <= m_maxMailSize)
        mail.bytes.append(text);
}

}

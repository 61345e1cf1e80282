// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/SmtpReply.h"

using namespace Qt::StringLiterals;

namespace firstmile
{

QString SmtpReply::words() const
{
    return QString::number(code) + u' ' + QString::fromUtf8(lines.join(' '));
}

Error SmtpReply::error() const
{
    Error error{ErrorKind::Rejected, words(), {}};
    if (code == 421) {
        error.kind = ErrorKind::Offline; // the server closes down, or has no room for us now
        error.retryAfter = std::chrono::minutes(1);
    } else if (isTemporary()) {
        error.kind = ErrorKind::RateLimited;
        error.retryAfter = std::chrono::minutes(1);
    } else if (code == 530 || code == 534 || code == 535 || code == 538) {
        error.kind = ErrorKind::Unauthorised;
    } else if (code < 500 || code > 599) {
        error.kind = ErrorKind::Malformed;
    }
    return error;
}

SmtpReplyReader::Outcome SmtpReplyReader::take(const QByteArray &line)
{
    bool isNumber = false;
    const auto code = line.left(3).toInt(&isNumber);
    if (!isNumber || code < 100 || (line.size() > 3 && line.at(3) != ' ' && line.at(3) != '-'))
        return Outcome::Malformed;
    if (m_isComplete)
        m_reply = SmtpReply{code, {}};
    m_isComplete = line.size() <= 3 || line.at(3) == ' ';
    m_reply.lines << line.mid(4).trimmed();
    if (code != m_reply.code || m_reply.lines.size() > maxLines)
        return Outcome::Malformed;
    return m_isComplete ? Outcome::Complete : Outcome::Incomplete;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace firstmile
{

/// A complete answer of an SMTP server, of one or several lines (RFC 5321 4.2).
struct SmtpReply
{
    int code = 0;
    QByteArrayList lines; ///< without the code

    bool isPositive() const { return code >= 200 && code < 300; }
    bool isIntermediate() const { return code >= 300 && code < 400; }
    bool isTemporary() const { return code >= 400 && code < 500; }
    QString words() const; ///< the code and all lines, in one

    /// As an error: 4xx may be tried again later, 5xx may not; refused credentials are Unauthorised.
    Error error() const;
};

/// Puts lines together to replies.
class SmtpReplyReader
{
public:
    static constexpr qsizetype maxLines = 1000;

    enum class Outcome { Incomplete, Complete, Malformed };

    /// Complete: the reply is in `reply()`.
    Outcome take(const QByteArray &line);
    const SmtpReply &reply() const { return m_reply; }

private:
    SmtpReply m_reply;
    bool m_isComplete = true;
};

}

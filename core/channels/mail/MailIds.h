// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/MailHeaders.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace firstmile
{

/// The first Message-ID in a header value, without <> and white space; empty if there is none.
QString firstMessageId(const QByteArray &value);

/// Every Message-ID in a References or In-Reply-To value, in order, each once; broken lists give what can be read.
QStringList messageIds(const QByteArray &value);

/// An id for a mail without one, made of its header and the beginning of its body: the same mail has the same id
/// whether it comes from a server or out of an mbox file.
QString substituteMessageId(const MailHeaders &headers, const QByteArray &bytes);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/model/Message.h"

#include <QByteArray>
#include <QStringList>

namespace firstmile
{

/// What only the mailbox knows about a mail.
struct MailContext
{
    QStringList ownAddresses; ///< a mail From one of them is Outbound; any case
    Instant receivedAt;   ///< the server's time of arrival (IMAP INTERNALDATE); epoch: not known, then the mail's own
                          ///< lines tell
    qint64 wholeSize = 0; ///< size on the server if only the beginning is in `bytes`; 0: it is all there
};

/// Bytes of one mail (up to 64 MB) to a message. A broken part never fails the whole: what was broken stands in
/// `problems`. Malformed only if there is no header at all. Pure; safe from any thread.
Result<IncomingMessage> readMail(const QByteArray &bytes, const MailContext &context);

}

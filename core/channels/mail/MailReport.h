// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/MimeDocument.h"
#include "core/model/Message.h"

namespace firstmile
{

/// A multipart/report that tells of no delivery: a read receipt (RFC 8098) or a complaint (RFC 5965).
bool isOtherReport(const MimeDocument &mail);

/// A receipt by which a program says that it threw the mail away: unread, or refused by a rule (RFC 5429 2.2).
bool saysThrownAway(const MimeDocument &mail);

/// Who complained of a mail, one for each whom the report names; one without an address if it names nobody. Empty: the
/// mail is no complaint.
QList<BounceReport> readComplaint(const MimeDocument &mail);

/// Of the mail that such a report is about, without <>; empty if it does not say.
QString reportedMessageId(const MimeDocument &mail);

/// Of a mail of ours by its header, without <>: by our own mark, as servers give some mails another Message-ID.
QString ownMessageId(const MailHeaders &headers);

}

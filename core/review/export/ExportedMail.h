// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/ExportedRecords.h"

#include <QHash>

namespace firstmile
{

/// A message as a mail that any mail program opens, made of what the export has of it: plain text, the formatted text
/// beside it, and the files whose bytes are in `files`. What is no mail is written as one: people get an address that
/// leads nowhere ("ana@x.invalid"), "X-FirstMile-Channel", "-Visibility" and "-Conversation" say what it was, and the
/// subject of a note begins with "[internal note]". Lines end in CRLF.
QByteArray exportedMail(const ExportedConversation &conversation, const ExportedMessage &message,
                        const QHash<AttachmentId, QByteArray> &files);

/// As an mbox has it (mboxrd, RFC 4155): a separator line, LF alone, and ">" before every line that looks like one.
QByteArray mboxEntry(const Message &message, const QByteArray &mail);

/// "000012 2026-01-31 Where is my order.eml": in their order, and safe on every file system. `number`: from 1.
QString emlName(qint64 number, const Message &message);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/ExportedRecords.h"
#include "core/store/Session.h"

namespace firstmile
{

/// The rows of a review's workspace, written with the numbers that they had where they come from. SQLite alone: a
/// review is in memory.
class FillRows
{
public:
    explicit FillRows(Session &session) : m_session(session) {}

    /// Two tables besides those of a workspace: where the bundle keeps files, and formatted texts.
    Result<void> makeTables();

    /// Paused, without settings and secrets.
    Result<void> account(const Account &account);
    Result<void> customer(const Customer &customer, CustomerId mergedInto); ///< replaces one of that number
    /// Remote keys that two identities share, as they may once they are redacted, are told apart by the number.
    Result<void> identity(const Identity &identity, CustomerId customer);
    Result<void> profileRecord(const ProfileRecord &record);
    Result<void> conversation(const Conversation &conversation, IdentityId identity);
    Result<void> event(const Event &event, ConversationId conversation);
    Result<void> attachment(MessageId message, int position, const Attachment &attachment, const ExportedFile &file);
    Result<void> returned(const Message &message); ///< the words of a bounce, where one came back
    Result<void> html(MessageId message, const QString &html);

private:
    Result<void> failedReply(const Conversation &conversation);

    Session &m_session;
};

/// Where the bundle has an attachment's bytes; NotFound: there is none of that number.
Result<ExportedFile> filledFile(Session &session, MessageId message, AttachmentId attachment);

/// A message's formatted text; empty: it has none.
Result<QString> filledHtml(Session &session, MessageId message);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/PreparedMessage.h"

namespace firstmile
{

/// A message with its number and the place that threading found for it.
struct PlacedMessage
{
    MessageId id;
    PreparedMessage content;
    AccountId account;
    ConversationId conversation;
    IdentityId identity; ///< none for our own
    QString agent;
    QString what; ///< which one it is, should it fail; may be empty
};

/// Writes messages with what belongs to them: attachments, references, source, words and clues.
class MessageWriter
{
public:
    explicit MessageWriter(Session &session) : m_session(session), m_index(session) {}

    /// Table by table. Cheapest in the order of ids.
    Result<void> write(const QList<const PlacedMessage *> &messages);

private:
    using Part = Result<void> (MessageWriter::*)(const PlacedMessage &);

    Result<void> writeEach(const QList<const PlacedMessage *> &messages, Part part);
    Result<void> writeRow(const PlacedMessage &message);
    Result<void> writeAttachments(const PlacedMessage &message);
    Result<void> writeReferences(const PlacedMessage &message);
    Result<void> writeSource(const PlacedMessage &message);
    Result<void> writeWords(const PlacedMessage &message);
    Result<void> writeClues(const PlacedMessage &message);

    Session &m_session;
    SearchIndex m_index;
};

}

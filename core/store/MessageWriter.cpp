// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MessageWriter.h"

#include "core/store/ClueRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<void> MessageWriter::write(const QList<const PlacedMessage *> &messages)
{
    for (const Part part : {&MessageWriter::writeRow, &MessageWriter::writeAttachments, &MessageWriter::writeReferences,
                            &MessageWriter::writeSource, &MessageWriter::writeWords, &MessageWriter::writeClues})
        FM_TRY(writeEach(messages, part));
    return {};
}

Result<void> MessageWriter::writeEach(const QList<const PlacedMessage *> &messages, Part part)
{
    for (const PlacedMessage *message : messages) {
        if (const auto written = (this->*part)(*message); !written) {
            const Error &error = written.error();
            return message->what.isEmpty()
                       ? error
                       : Error{error.kind, message->what + u": "_s + error.detail, error.retryAfter};
        }
    }
    return {};
}

Result<void> MessageWriter::writeWords(const PlacedMessage &placed)
{
    return m_index.add(placed.id, placed.content.words);
}

Result<void> MessageWriter::writeClues(const PlacedMessage &placed)
{
    return placed.identity ? ClueRepository(m_session).add(placed.identity, placed.id, placed.content.clues)
                           : Result<void>();
}

Result<void> MessageWriter::writeRow(const PlacedMessage &placed)
{
    const IncomingMessage &message = placed.content.message;
    FM_TRY(m_session.exec(
        uR"(
        INSERT INTO messages (id, conversation_id, account_id, identity_id, at, received_at, edited_at, dedupe_hash,
            deleted, truncated, direction, visibility, automatic, remote_id, dedupe_key, version, in_reply_to,
            author_name, author_handle, agent, language, url, subject, recipients, text, contact)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
        placed.id, placed.conversation, placed.account, placed.identity, message.at, message.receivedAt,
        message.editedAt, placed.content.dedupeHash, message.deleted, message.truncated, toString(message.direction),
        toString(message.visibility), toString(message.automatic), message.remoteId,
        message.dedupeKey == message.remoteId ? QString() : message.dedupeKey, message.version, message.inReplyTo,
        message.author.name, message.author.handle, placed.agent, message.language, message.url, message.subject,
        Utf8{placed.content.recipients}, message.text, toString(message.contact)));
    return {};
}

Result<void> MessageWriter::writeAttachments(const PlacedMessage &placed)
{
    int position = 0;
    for (const Attachment &attachment : placed.content.message.attachments) {
        FM_TRY(m_session.exec(uR"(
            INSERT INTO attachments (message_id, position, name, type, size, part, description, inline)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?))"_s,
                              placed.id, position++, attachment.name, attachment.type, attachment.size, attachment.part,
                              attachment.description, attachment.isInline));
    }
    return {};
}

Result<void> MessageWriter::writeReferences(const PlacedMessage &placed)
{
    for (const qint64 reference : placed.content.ancestorHashes) {
        FM_TRY(m_session.exec(uR"(
            INSERT INTO message_references (account_id, reference, message_id) VALUES (?, ?, ?)
            ON CONFLICT DO NOTHING)"_s,
                              placed.account, reference, placed.id));
    }
    return {};
}

Result<void> MessageWriter::writeSource(const PlacedMessage &placed)
{
    const PreparedMessage &content = placed.content;
    if (content.sourceKind.isEmpty())
        return {};
    FM_TRY(m_session.exec(u"INSERT INTO message_sources (message_id, kind, size, data) VALUES (?, ?, ?, ?)"_s,
                          placed.id, content.sourceKind, content.sourceSize, content.packedSource));
    return {};
}

}

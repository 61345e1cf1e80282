// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MessageWriter.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<void> MessageWriter::write(const QList<PlacedMessage> &messages)
{
    for (const PlacedMessage &message : messages) {
        FM_TRY(writeRow(message));
        FM_TRY(writeAttachments(message));
    }
    for (const PlacedMessage &message : messages)
        FM_TRY(writeReferences(message));
    for (const PlacedMessage &message : messages)
        FM_TRY(writeSource(message));
    SearchIndex index(m_session);
    for (const PlacedMessage &message : messages)
        FM_TRY(index.add(message.id, message.content.words));
    return {};
}

Result<void> MessageWriter::writeRow(const PlacedMessage &placed)
{
    const IncomingMessage &message = placed.content.message;
    FM_TRY(m_session.exec(uR"(
        INSERT INTO messages (id, conversation_id, account_id, identity_id, direction, visibility, automatic, remote_id,
            dedupe_key, dedupe_hash, version, in_reply_to, author_name, author_handle, recipients, agent, subject, text,
            language, url, at, received_at, edited_at, deleted, truncated)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
                          placed.id, placed.conversation, placed.account, placed.identity, toString(message.direction),
                          toString(message.visibility), toString(message.automatic), message.remoteId,
                          message.dedupeKey == message.remoteId ? QString() : message.dedupeKey,
                          placed.content.dedupeHash, message.version, message.inReplyTo, message.author.name,
                          message.author.handle, Utf8{placed.content.recipients}, placed.agent, message.subject,
                          message.text, message.language, message.url, message.at, message.receivedAt, message.editedAt,
                          message.deleted, message.truncated));
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

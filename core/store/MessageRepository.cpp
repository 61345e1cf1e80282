// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MessageRepository.h"

#include "core/store/MailboxJson.h"
#include "core/store/SearchIndex.h"
#include "core/store/SourceCodec.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 sourceLimit = 256LL << 20;

const QString selectMessages = uR"(
    SELECT m.id, m.conversation_id, m.account_id, m.identity_id, m.direction, m.visibility, m.automatic, m.remote_id,
           m.in_reply_to, m.author_name, m.author_handle, m.recipients, m.agent, m.subject, m.text, m.language, m.url,
           m.at, m.received_at, m.edited_at, m.deleted, m.truncated,
           EXISTS (SELECT 1 FROM message_sources s WHERE s.message_id = m.id)
    FROM messages m)"_s;

QString recipientsJson(const IncomingMessage &message)
{
    if (message.to.isEmpty() && message.cc.isEmpty())
        return {};
    const QJsonObject object{{u"to"_s, mailboxesToJson(message.to)}, {u"cc"_s, mailboxesToJson(message.cc)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Message readMessage(const Row &row)
{
    Message message;
    message.id = row.id<MessageId>(0);
    message.conversation = row.id<ConversationId>(1);
    message.account = row.id<AccountId>(2);
    message.identity = row.id<IdentityId>(3);
    message.direction = directionFromString(row.text(4));
    message.visibility = visibilityFromString(row.text(5));
    message.automatic = automaticFromString(row.text(6));
    message.remoteId = row.text(7);
    message.inReplyTo = row.text(8);
    message.from = Mailbox{row.text(9), row.text(10)};
    const QJsonObject recipients = QJsonDocument::fromJson(row.text(11).toUtf8()).object();
    message.to = mailboxesFromJson(recipients.value("to"_L1));
    message.cc = mailboxesFromJson(recipients.value("cc"_L1));
    message.agent = row.text(12);
    message.subject = row.text(13);
    message.text = row.text(14);
    message.language = row.text(15);
    message.url = row.text(16);
    message.at = row.instant(17);
    message.receivedAt = row.instant(18);
    message.editedAt = row.maybeInstant(19);
    message.deleted = row.truth(20);
    message.truncated = row.truth(21);
    message.hasSource = row.truth(22);
    return message;
}

struct AttachmentRow
{
    MessageId message;
    Attachment attachment;
};

AttachmentRow readAttachment(const Row &row)
{
    Attachment attachment;
    attachment.id = row.id<AttachmentId>(0);
    attachment.name = row.text(2);
    attachment.type = row.text(3);
    attachment.size = row.integer(4);
    attachment.part = row.text(5);
    attachment.description = row.text(6);
    attachment.isInline = row.truth(7);
    return {row.id<MessageId>(1), attachment};
}

/// References are kept as 64 bits of their SHA-256: ids of hundreds of bytes, up to twenty a mail, would outweigh the
/// text, and a chance collision within one account is 2^-64 a pair.
qint64 referenceKey(const QString &remoteId)
{
    const QByteArray digest = QCryptographicHash::hash(remoteId.toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<qint64>(digest.constData());
}

}

Result<std::optional<StoredMessage>> MessageRepository::stored(AccountId account, const QString &dedupeKey)
{
    return m_session.first<StoredMessage>(
        u"SELECT id, conversation_id, version, deleted FROM messages WHERE account_id = ? AND dedupe_key = ?"_s,
        [](const Row &row) {
            return StoredMessage{row.id<MessageId>(0), row.id<ConversationId>(1), row.text(2), row.truth(3)};
        },
        account, dedupeKey);
}

Result<MessageId> MessageRepository::insert(Transaction &transaction, const NewMessage &fresh)
{
    const IncomingMessage &message = fresh.message;
    FM_ASSIGN(const qint64 id,
              m_session.insert(uR"(
        INSERT INTO messages (conversation_id, account_id, identity_id, direction, visibility, automatic, remote_id,
            dedupe_key, version, in_reply_to, author_name, author_handle, recipients, agent, subject, text, language,
            url, at, received_at, edited_at, deleted, truncated)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)"_s,
                               fresh.conversation, fresh.account, fresh.identity, toString(message.direction),
                               toString(message.visibility), toString(message.automatic), message.remoteId,
                               message.dedupeKey, message.version, message.inReplyTo, message.author.name,
                               message.author.handle, recipientsJson(message), fresh.agent, message.subject,
                               message.text, message.language, message.url, message.at, message.receivedAt,
                               message.editedAt, message.deleted, message.truncated));
    transaction.changes().conversations.insert(fresh.conversation);
    FM_TRY(insertDetails(MessageId(id), fresh));
    return MessageId(id);
}

Result<void> MessageRepository::insertDetails(MessageId id, const NewMessage &fresh)
{
    const IncomingMessage &message = fresh.message;
    int position = 0;
    for (const Attachment &attachment : message.attachments) {
        FM_TRY(m_session.exec(uR"(
            INSERT INTO attachments (message_id, position, name, type, size, part, description, inline)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?))"_s,
                              id, position++, attachment.name, attachment.type, attachment.size, attachment.part,
                              attachment.description, attachment.isInline));
    }
    QStringList ancestors = message.references;
    if (!message.inReplyTo.isEmpty())
        ancestors.append(message.inReplyTo);
    for (const QString &reference : std::as_const(ancestors)) {
        FM_TRY(m_session.exec(uR"(
            INSERT INTO message_references (account_id, reference, message_id) VALUES (?, ?, ?)
            ON CONFLICT DO NOTHING)"_s,
                              fresh.account, referenceKey(reference), id));
    }
    if (!fresh.source.kind.isEmpty()) {
        FM_TRY(m_session.exec(u"INSERT INTO message_sources (message_id, kind, size, data) VALUES (?, ?, ?, ?)"_s, id,
                              fresh.source.kind, qint64(fresh.source.bytes.size()), packSource(fresh.source.bytes)));
    }
    return SearchIndex(m_session).add(id, searchWordsOf(message));
}

Result<void> MessageRepository::replaceText(Transaction &transaction, const StoredMessage &stored,
                                            const IncomingMessage &edited)
{
    FM_ASSIGN(const auto before, find(stored.id));
    if (!before)
        return Error{ErrorKind::NotFound, u"the message to change is gone"_s, {}};
    SearchIndex search(m_session);
    FM_TRY(search.remove(stored.id, searchWordsOf(*before)));
    FM_TRY(m_session.exec(
        u"UPDATE messages SET subject = ?, text = ?, version = ?, edited_at = ?, deleted = ? WHERE id = ?"_s,
        edited.subject, edited.text, edited.version, edited.editedAt, edited.deleted, stored.id));
    FM_ASSIGN(const auto after, find(stored.id));
    FM_TRY(search.add(stored.id, searchWordsOf(*after)));
    transaction.changes().conversations.insert(stored.conversation);
    return {};
}

Result<QList<Message>> MessageRepository::ofConversation(ConversationId id)
{
    FM_ASSIGN(auto messages,
              (m_session.all<Message>(selectMessages + u" WHERE m.conversation_id = ? ORDER BY m.at, m.id"_s,
                                      readMessage, id)));
    FM_TRY(attach(messages, id));
    return messages;
}

Result<std::optional<Message>> MessageRepository::find(MessageId id)
{
    FM_ASSIGN(auto message, (m_session.first<Message>(selectMessages + u" WHERE m.id = ?"_s, readMessage, id)));
    if (message) {
        QList<Message> one{*message};
        FM_TRY(attach(one, message->conversation));
        message = one.first();
    }
    return message;
}

Result<void> MessageRepository::attach(QList<Message> &messages, ConversationId conversation)
{
    FM_ASSIGN(const auto rows, (m_session.all<AttachmentRow>(uR"(
        SELECT a.id, a.message_id, a.name, a.type, a.size, a.part, a.description, a.inline
        FROM attachments a JOIN messages m ON m.id = a.message_id
        WHERE m.conversation_id = ? ORDER BY a.message_id, a.position)"_s,
                                                             readAttachment, conversation)));
    QHash<MessageId, QList<Attachment>> byMessage;
    for (const AttachmentRow &row : rows)
        byMessage[row.message].append(row.attachment);
    for (Message &message : messages)
        message.attachments = byMessage.value(message.id);
    return {};
}

Result<std::optional<MessageSource>> MessageRepository::source(MessageId id)
{
    FM_ASSIGN(const auto packed, (m_session.first<MessageSource>(
                                     u"SELECT kind, data FROM message_sources WHERE message_id = ?"_s,
                                     [](const Row &row) {
                                         return MessageSource{row.text(0), row.bytes(1)};
                                     },
                                     id)));
    if (!packed)
        return std::optional<MessageSource>();
    FM_ASSIGN(const auto bytes, unpackSource(packed->bytes, sourceLimit));
    return std::optional(MessageSource{packed->kind, bytes});
}

Result<std::optional<ConversationId>> MessageRepository::conversationOf(AccountId account, const QString &remoteId)
{
    return m_session.first<ConversationId>(
        u"SELECT conversation_id FROM messages WHERE account_id = ? AND dedupe_key = ?"_s,
        [](const Row &row) { return row.id<ConversationId>(0); }, account, remoteId);
}

Result<std::optional<ConversationId>> MessageRepository::conversationReferring(AccountId account,
                                                                               const QString &remoteId)
{
    return m_session.first<ConversationId>(
        uR"(
        SELECT m.conversation_id FROM message_references r JOIN messages m ON m.id = r.message_id
        WHERE r.account_id = ? AND r.reference = ? ORDER BY m.id LIMIT 1)"_s,
        [](const Row &row) { return row.id<ConversationId>(0); }, account, referenceKey(remoteId));
}

Result<void> MessageRepository::setMailboxUid(AccountId account, const QString &mailbox, qint64 uidValidity, qint64 uid,
                                              MessageId id)
{
    FM_TRY(m_session.exec(uR"(
        INSERT INTO mailbox_uids (account_id, mailbox, uid_validity, uid, message_id) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING)"_s,
                          account, mailbox, uidValidity, uid, id));
    return {};
}

Result<void> MessageRepository::moveAll(ConversationId from, ConversationId to)
{
    FM_TRY(m_session.exec(u"UPDATE messages SET conversation_id = ? WHERE conversation_id = ?"_s, to, from));
    return {};
}

}

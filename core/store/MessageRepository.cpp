// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MessageRepository.h"

#include "core/model/MessageOrder.h"
#include "core/store/AnswerIndex.h"
#include "core/store/ClueRepository.h"
#include "core/store/ErasedKey.h"
#include "core/store/JsonList.h"
#include "core/store/LabelRepository.h"
#include "core/store/MailboxJson.h"
#include "core/store/MessageNumbers.h"
#include "core/text/ContactClues.h"
#include "core/text/TextHash.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString selectMessages = uR"(
    SELECT m.id, m.conversation_id, m.account_id, m.identity_id, m.direction, m.visibility, m.automatic, m.remote_id,
           m.in_reply_to, m.author_name, m.author_handle, m.recipients, m.agent, m.subject, m.text, m.language, m.url,
           m.at, m.received_at, m.edited_at, m.deleted, m.truncated,
           EXISTS (SELECT 1 FROM message_sources s WHERE s.message_id = m.id), m.contact, m.undelivered, m.bounced
    FROM messages m)"_s;

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
    message.replyTo = mailboxesFromJson(recipients.value("replyTo"_L1));
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
    message.contact = contactKindFromString(row.text(23));
    message.undelivered = row.text(24);
    message.bounced = row.truth(25);
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

/// The hash finds the row, the text tells it from another one with the same hash.
const QString underDedupeKey = u" WHERE account_id = ? AND dedupe_hash = ? "
                               "AND CASE dedupe_key WHEN '' THEN remote_id ELSE dedupe_key END IN (?, ?)"_s;

QString inConversations(Engine engine)
{
    return u" WHERE m.conversation_id IN (SELECT value FROM "_s + numbersFromJson(engine) + u')';
}

}

Result<std::optional<StoredMessage>> MessageRepository::stored(AccountId account, const QString &dedupeKey)
{
    return m_session.first<StoredMessage>(
        u"SELECT id, conversation_id, version, deleted FROM messages"_s + underDedupeKey,
        [](const Row &row) {
            return StoredMessage{row.id<MessageId>(0), row.id<ConversationId>(1), row.text(2), row.truth(3)};
        },
        account, textHash(dedupeKey), dedupeKey, erasedKey(dedupeKey));
}

Result<MessageId> MessageRepository::insert(Transaction &transaction, const NewMessage &fresh)
{
    FM_TRY(MessageNumbers::takeTurn(m_session));
    FM_ASSIGN(const MessageId id, MessageNumbers(m_session).take(fresh.message.at));
    const PlacedMessage placed{
        id, prepareMessage(fresh.message, fresh.source), fresh.account, fresh.conversation, fresh.identity, fresh.agent,
        {}};
    FM_TRY(MessageWriter(m_session).write({&placed}));
    transaction.changes().conversations.insert(fresh.conversation);
    return id;
}

Result<void> MessageRepository::replaceText(Transaction &transaction, const StoredMessage &stored,
                                            const IncomingMessage &edited, Instant now)
{
    FM_ASSIGN(const auto before, find(stored.id));
    if (!before)
        return Error{ErrorKind::NotFound, u"the message to change is gone"_s, {}};
    if (before->text != edited.text || before->subject != edited.subject)
        FM_TRY(addVersion(stored.id, {stored.version, before->subject, before->text, now}));
    SearchIndex search(m_session);
    FM_TRY(search.remove(stored.id, SearchIndex::wordsOf(*before)));
    FM_TRY(m_session.exec(
        u"UPDATE messages SET subject = ?, text = ?, version = ?, edited_at = ?, deleted = ? WHERE id = ?"_s,
        edited.subject, edited.text, edited.version, edited.editedAt, edited.deleted, stored.id));
    FM_TRY(LabelRepository(m_session).outdate(stored.id));
    FM_ASSIGN(const auto after, find(stored.id));
    FM_TRY(search.add(stored.id, SearchIndex::wordsOf(*after)));
    FM_TRY(replaceClues(*after));
    FM_TRY(AnswerIndex(m_session).renew(stored.conversation));
    transaction.changes().conversations.insert(stored.conversation);
    return {};
}

/// Mails are never edited.
Result<void> MessageRepository::replaceClues(const Message &edited)
{
    ClueRepository clues(m_session);
    FM_TRY(clues.forgetMessage(edited.id));
    const bool isTheirs = edited.identity && edited.direction == Direction::Inbound &&
                          edited.automatic == Automatic::None && edited.contact == ContactKind::None && !edited.deleted;
    return isTheirs ? clues.add(edited.identity, edited.id, cluesOfMessage(edited.text, false)) : Result<void>();
}

Result<void> MessageRepository::markDeleted(Transaction &transaction, const StoredMessage &stored)
{
    FM_TRY(m_session.exec(u"UPDATE messages SET deleted = 1 WHERE id = ?"_s, stored.id));
    FM_TRY(ClueRepository(m_session).forgetMessage(stored.id));
    FM_TRY(AnswerIndex(m_session).renew(stored.conversation));
    transaction.changes().conversations.insert(stored.conversation);
    return {};
}

Result<QList<Message>> MessageRepository::ofConversation(ConversationId id)
{
    return ofConversations({id});
}

Result<QList<Message>> MessageRepository::ofConversations(const QList<ConversationId> &ids)
{
    FM_ASSIGN(auto messages, (m_session.all<Message>(selectMessages + inConversations(m_session.engine()) +
                                                         u" ORDER BY m.conversation_id, m.at, m.id"_s,
                                                     readMessage, jsonList(ids))));
    FM_TRY(attach(messages, ids));
    return messages;
}

Result<std::optional<Message>> MessageRepository::find(MessageId id)
{
    FM_ASSIGN(auto message, (m_session.first<Message>(selectMessages + u" WHERE m.id = ?"_s, readMessage, id)));
    if (message) {
        QList<Message> one{*message};
        FM_TRY(attach(one, {message->conversation}));
        message = one.first();
    }
    return message;
}

Result<void> MessageRepository::attach(QList<Message> &messages, const QList<ConversationId> &conversations)
{
    FM_ASSIGN(const auto rows,
              (m_session.all<AttachmentRow>(
                  u"SELECT a.id, a.message_id, a.name, a.type, a.size, a.part, a.description, a.inline "
                  "FROM messages m JOIN attachments a ON a.message_id = m.id"_s +
                      inConversations(m_session.engine()) + u" ORDER BY a.message_id, a.position"_s,
                  readAttachment, jsonList(conversations))));
    QHash<MessageId, QList<Attachment>> byMessage;
    for (const AttachmentRow &row : rows)
        byMessage[row.message].append(row.attachment);
    for (Message &message : messages)
        message.attachments = byMessage.value(message.id);
    return {};
}

Result<std::optional<ConversationId>> MessageRepository::conversationOf(AccountId account, const QString &remoteId)
{
    return m_session.first<ConversationId>(
        u"SELECT conversation_id FROM messages"_s + underDedupeKey,
        [](const Row &row) { return row.id<ConversationId>(0); }, account, textHash(remoteId), remoteId,
        erasedKey(remoteId));
}

Result<std::optional<ConversationId>> MessageRepository::conversationReferring(AccountId account,
                                                                               const QString &remoteId)
{
    return m_session.first<ConversationId>(
        uR"(
        SELECT m.conversation_id FROM message_references r JOIN messages m ON m.id = r.message_id
        WHERE r.account_id = ? AND r.reference = ? ORDER BY m.id LIMIT 1)"_s,
        [](const Row &row) { return row.id<ConversationId>(0); }, account, textHash(remoteId));
}

Result<QList<MessageName>> MessageRepository::standing(AccountId account, Instant since, int most)
{
    return m_session.all<MessageName>(
        uR"(
        SELECT m.remote_id, CASE m.dedupe_key WHEN '' THEN m.remote_id ELSE m.dedupe_key END
        FROM messages m JOIN conversations c ON c.id = m.conversation_id
        WHERE m.id >= ? AND m.at >= ? AND m.account_id = ? AND m.deleted = 0 AND m.erased = 0 AND m.direction <> 'note'
            AND m.contact = '' AND c.status <> 'closed'
        ORDER BY m.id DESC LIMIT ?)"_s,
        [](const Row &row) {
            return MessageName{row.text(0), row.text(1)};
        },
        firstMessageIdAt(since), since, account, most);
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

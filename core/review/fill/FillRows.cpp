// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/fill/FillRows.h"

#include "core/store/ProfileLinkJson.h"
#include "core/store/ProfileRepository.h"
#include "core/store/SourceCodec.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// A formatted text larger than this is none that a mail's reader would have let through.
constexpr qint64 mostHtmlBytes = 64LL << 20;

Result<void> fillDone(const Result<qint64> &written)
{
    return written ? Result<void>() : written.error();
}

}

Result<void> FillRows::makeTables()
{
    FM_TRY(m_session.run(uR"(CREATE TABLE bundle_files (attachment_id INTEGER PRIMARY KEY, message_id BIGINT NOT NULL,
        entry TEXT NOT NULL, sha256 BLOB NOT NULL, size BIGINT NOT NULL))"_s));
    return m_session.run(u"CREATE TABLE bundle_html (message_id INTEGER PRIMARY KEY, html BLOB NOT NULL)"_s);
}

Result<void> FillRows::account(const Account &account)
{
    return fillDone(m_session.exec(uR"(
        INSERT INTO accounts (id, channel, handle, name, remote_key, paused, created_at, state, answer_within)
        VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?))"_s,
                                   account.id, toString(account.channel), account.handle, account.name,
                                   account.remoteKey, account.createdAt, toString(AccountState::Paused),
                                   qint64(account.answerWithin.count())));
}

Result<void> FillRows::customer(const Customer &customer, CustomerId mergedInto)
{
    return fillDone(m_session.exec(uR"(
        INSERT INTO customers (id, name, language, created_at, merged_into, erased_at) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, language = excluded.language,
            created_at = excluded.created_at, merged_into = excluded.merged_into, erased_at = excluded.erased_at)"_s,
                                   customer.id, customer.name, customer.language, customer.createdAt, mergedInto,
                                   customer.erasedAt));
}

Result<void> FillRows::identity(const Identity &identity, CustomerId customer)
{
    static const QString insert = uR"(
        INSERT INTO identities (id, customer_id, origin_customer, channel, remote_key, handle, name, profile_url,
            followers, verified, contact, about, links, spread)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (channel, remote_key) DO NOTHING)"_s;
    const CustomerId origin = identity.origin ? identity.origin : customer;
    for (const QString &key : {identity.remoteKey, identity.remoteKey + u'#' + identity.id.toString()}) {
        FM_ASSIGN(const qint64 written,
                  m_session.exec(insert, identity.id, customer, origin, toString(identity.channel), key,
                                 identity.handle, identity.name, identity.profileUrl, identity.followers,
                                 identity.verified, toString(identity.contact), identity.about,
                                 profileLinksToJson(identity.links), identity.spread));
        if (written > 0)
            return {};
    }
    return Error{ErrorKind::Malformed, u"identity %1 has the key of another one"_s.arg(identity.id.value), {}};
}

Result<void> FillRows::profileRecord(const ProfileRecord &record)
{
    return fillDone(m_session.exec(
        u"INSERT INTO profile_records (id, customer_id, deed_id, source, name, at, content) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        record.id, record.customer, record.deed, toString(record.source), record.name, record.at,
        profileContentToJson(record.properties)));
}

Result<void> FillRows::conversation(const Conversation &conversation, IdentityId identity)
{
    const auto queued =
        conversation.waitingSince ? std::optional(*conversation.waitingSince - conversation.headStart) : std::nullopt;
    FM_TRY(m_session.exec(
        uR"(
        INSERT INTO conversations (id, account_id, customer_id, subject, preview, status, unread, assignee, handed_to,
            messages, first_message_at, last_message_at, waiting_since, queue_at, snoozed_until, version, reach, due_at,
            identity_id)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, COALESCE(?19,
            (SELECT min(i.id) FROM identities i JOIN accounts a ON a.channel = i.channel
             WHERE a.id = ?2 AND i.customer_id = ?3),
            (SELECT min(i.id) FROM identities i WHERE i.customer_id = ?3))))"_s,
        conversation.id, conversation.account, conversation.customer, conversation.subject, conversation.preview,
        toString(conversation.status), conversation.unread, conversation.assignee, conversation.handedTo,
        conversation.messages, conversation.firstMessageAt, conversation.lastMessageAt, conversation.waitingSince,
        queued, conversation.snoozedUntil, conversation.version, conversation.reach, conversation.dueAt, identity));
    for (const QString &tag : conversation.tags) {
        FM_TRY(m_session.exec(
            u"INSERT INTO conversation_tags (conversation_id, tag) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
            conversation.id, tag));
    }
    return conversation.hasFailedReply ? failedReply(conversation) : Result<void>();
}

/// The outbox is not exported; that a reply failed is, and lists read it there.
Result<void> FillRows::failedReply(const Conversation &conversation)
{
    return fillDone(m_session.exec(uR"(
        INSERT INTO outbox (account_id, conversation_id, message, key, state, not_before, created_at, updated_at)
        VALUES (?, ?, '{}', ?, 'rejected', ?, ?, ?))"_s,
                                   conversation.account, conversation.id, conversation.id.toString(),
                                   conversation.lastMessageAt, conversation.lastMessageAt, conversation.lastMessageAt));
}

Result<void> FillRows::event(const Event &event, ConversationId conversation)
{
    // A column without NULL: of nobody is customer 0.
    return fillDone(m_session.exec(uR"(
        INSERT INTO events (id, kind, at, recorded_at, account_id, conversation_id, customer_id, message_id, automatic,
            agent, data)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
                                   event.id, toString(event.kind), event.at, event.recordedAt, event.account.value,
                                   conversation, event.customer.value, event.message, toString(event.automatic),
                                   event.agent, event.data));
}

Result<void> FillRows::attachment(MessageId message, int position, const Attachment &attachment,
                                  const ExportedFile &file)
{
    FM_TRY(m_session.exec(uR"(
        INSERT INTO attachments (id, message_id, position, name, type, size, part, description, inline)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
                          attachment.id, message, position, attachment.name, attachment.type, attachment.size,
                          attachment.part, attachment.description, attachment.isInline));
    if (file.entry.isEmpty())
        return {};
    return fillDone(m_session.exec(
        u"INSERT INTO bundle_files (attachment_id, message_id, entry, sha256, size) VALUES (?, ?, ?, ?, ?)"_s,
        attachment.id, message, file.entry, file.sha256, file.size));
}

Result<void> FillRows::returned(const Message &message)
{
    if (message.undelivered.isEmpty() && !message.bounced)
        return {};
    return fillDone(m_session.exec(u"UPDATE messages SET undelivered = ?, bounced = ? WHERE id = ?"_s,
                                   message.undelivered, message.bounced, message.id));
}

Result<void> FillRows::html(MessageId message, const QString &html)
{
    if (html.isEmpty())
        return {};
    return fillDone(m_session.exec(u"INSERT INTO bundle_html (message_id, html) VALUES (?, ?)"_s, message,
                                   packSource(html.toUtf8())));
}

Result<ExportedFile> filledFile(Session &session, MessageId message, AttachmentId attachment)
{
    FM_ASSIGN(const auto found,
              (session.first<ExportedFile>(
                  u"SELECT entry, sha256, size FROM bundle_files WHERE attachment_id = ? AND message_id = ?"_s,
                  [](const Row &row) {
                      return ExportedFile{row.text(0), row.bytes(1), row.integer(2)};
                  },
                  attachment, message)));
    if (!found)
        return Error{ErrorKind::NotFound, u"the file is not in the export"_s, {}};
    return *found;
}

Result<QString> filledHtml(Session &session, MessageId message)
{
    FM_ASSIGN(const auto packed, (session.first<QByteArray>(
                                     u"SELECT html FROM bundle_html WHERE message_id = ?"_s,
                                     [](const Row &row) { return row.bytes(0); }, message)));
    if (!packed)
        return QString();
    FM_ASSIGN(const QByteArray html, unpackSource(*packed, mostHtmlBytes));
    return QString::fromUtf8(html);
}

}

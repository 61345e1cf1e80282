// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/MessageJson.h"

#include "core/review/bundle/RecordFields.h"
#include "core/review/bundle/RecordTime.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject mailboxToJson(const Mailbox &mailbox)
{
    QJsonObject json;
    putText(json, "name"_L1, mailbox.name);
    putText(json, "address"_L1, mailbox.address);
    return json;
}

QJsonArray mailboxesToJson(const QList<Mailbox> &mailboxes)
{
    QJsonArray array;
    for (const Mailbox &each : mailboxes)
        array.append(mailboxToJson(each));
    return array;
}

Mailbox mailboxFromJson(const QJsonObject &json, RecordFields &of)
{
    RecordFields fields(json, u"mailbox"_s);
    Mailbox mailbox{fields.text("name"_L1), fields.text("address"_L1)};
    if (const auto result = fields.result(); !result)
        of.take(result.error());
    return mailbox;
}

QList<Mailbox> mailboxesFromJson(RecordFields &fields, QLatin1StringView key)
{
    QList<Mailbox> mailboxes;
    for (const QJsonObject &each : fields.objects(key))
        mailboxes.append(mailboxFromJson(each, fields));
    return mailboxes;
}

QJsonObject attachmentToJson(const Attachment &attachment, const ExportedFile &file)
{
    QJsonObject json;
    putId(json, "id"_L1, attachment.id);
    putText(json, "name"_L1, attachment.name);
    putText(json, "type"_L1, attachment.type);
    putNumber(json, "size"_L1, attachment.size);
    putText(json, "description"_L1, attachment.description);
    putFlag(json, "inline"_L1, attachment.isInline);
    if (file != ExportedFile{}) {
        QJsonObject kept;
        putText(kept, "entry"_L1, file.entry);
        putHash(kept, "sha256"_L1, file.sha256);
        putNumber(kept, "size"_L1, file.size);
        json.insert("file"_L1, kept);
    }
    return json;
}

void readAttachment(const QJsonObject &json, ExportedMessage &exported, RecordFields &of)
{
    RecordFields fields(json, u"attachment"_s);
    Attachment attachment;
    attachment.id = fields.id<AttachmentId>("id"_L1);
    attachment.name = fields.text("name"_L1);
    attachment.type = fields.text("type"_L1);
    attachment.size = fields.number("size"_L1, 0, largestJsonNumber);
    attachment.description = fields.text("description"_L1);
    attachment.isInline = fields.flag("inline"_L1);
    RecordFields kept(fields.object("file"_L1), u"file"_s);
    ExportedFile file{kept.text("entry"_L1), kept.hash("sha256"_L1), kept.number("size"_L1, 0, largestJsonNumber)};
    for (const RecordFields *each : {&fields, &kept}) {
        if (const auto result = each->result(); !result)
            of.take(result.error());
    }
    exported.message.attachments.append(attachment);
    exported.files.append(file);
}

QJsonObject versionToJson(const MessageVersion &version)
{
    QJsonObject json;
    putText(json, "version"_L1, version.version);
    putText(json, "subject"_L1, version.subject);
    putText(json, "text"_L1, version.text);
    json.insert("replacedAt"_L1, recordTime(version.replacedAt));
    return json;
}

MessageVersion versionFromJson(const QJsonObject &json, RecordFields &of)
{
    RecordFields fields(json, u"version"_s);
    MessageVersion version{fields.text("version"_L1), fields.text("subject"_L1), fields.text("text"_L1),
                           fields.requiredTime("replacedAt"_L1)};
    if (const auto result = fields.result(); !result)
        of.take(result.error());
    return version;
}

void putMessageText(QJsonObject &json, const Message &message)
{
    putText(json, "remoteId"_L1, message.remoteId);
    putText(json, "inReplyTo"_L1, message.inReplyTo);
    if (message.from != Mailbox{})
        json.insert("from"_L1, mailboxToJson(message.from));
    putArray(json, "to"_L1, mailboxesToJson(message.to));
    putArray(json, "cc"_L1, mailboxesToJson(message.cc));
    putArray(json, "replyTo"_L1, mailboxesToJson(message.replyTo));
    putText(json, "agent"_L1, message.agent);
    putText(json, "subject"_L1, message.subject);
    putText(json, "text"_L1, message.text);
    putText(json, "language"_L1, message.language);
    putText(json, "url"_L1, message.url);
}

void putMessageState(QJsonObject &json, const Message &message)
{
    json.insert("at"_L1, recordTime(message.at));
    json.insert("receivedAt"_L1, recordTime(message.receivedAt));
    putTime(json, "editedAt"_L1, message.editedAt);
    putFlag(json, "deleted"_L1, message.deleted);
    putFlag(json, "truncated"_L1, message.truncated);
    putText(json, "undelivered"_L1, message.undelivered);
    putFlag(json, "bounced"_L1, message.bounced);
    putText(json, "contact"_L1, toString(message.contact));
}

void readMessageText(Message &message, RecordFields &fields)
{
    message.remoteId = fields.text("remoteId"_L1);
    message.inReplyTo = fields.text("inReplyTo"_L1);
    message.from = mailboxFromJson(fields.object("from"_L1), fields);
    message.to = mailboxesFromJson(fields, "to"_L1);
    message.cc = mailboxesFromJson(fields, "cc"_L1);
    message.replyTo = mailboxesFromJson(fields, "replyTo"_L1);
    message.agent = fields.text("agent"_L1);
    message.subject = fields.text("subject"_L1);
    message.text = fields.text("text"_L1);
    message.language = fields.text("language"_L1);
    message.url = fields.text("url"_L1);
}

void readMessageState(Message &message, RecordFields &fields)
{
    message.at = fields.requiredTime("at"_L1);
    message.receivedAt = fields.requiredTime("receivedAt"_L1);
    message.editedAt = fields.timeIfThere("editedAt"_L1);
    message.deleted = fields.flag("deleted"_L1);
    message.truncated = fields.flag("truncated"_L1);
    message.undelivered = fields.text("undelivered"_L1);
    message.bounced = fields.flag("bounced"_L1);
    message.contact = fields.oneOf("contact"_L1, contactKindFromString);
}

}

QJsonObject messageToJson(const ExportedMessage &exported, const Conversation &of)
{
    const Message &message = exported.message;
    QJsonObject json{{u"id"_s, message.id.toString()},
                     {u"direction"_s, toString(message.direction)},
                     {u"visibility"_s, toString(message.visibility)}};
    putId(json, "account"_L1, message.account, of.account);
    putId(json, "identity"_L1, message.identity);
    putText(json, "automatic"_L1, toString(message.automatic));
    putMessageText(json, message);
    putMessageState(json, message);
    putText(json, "html"_L1, exported.html);
    QJsonArray versions;
    for (const MessageVersion &each : exported.versions)
        versions.append(versionToJson(each));
    putArray(json, "versions"_L1, versions);
    QJsonArray attachments;
    for (qsizetype i = 0; i < message.attachments.size(); ++i)
        attachments.append(attachmentToJson(message.attachments.at(i), exported.files.value(i)));
    putArray(json, "attachments"_L1, attachments);
    return json;
}

Result<ExportedMessage> messageFromJson(const QJsonObject &json, const Conversation &of, const QString &where)
{
    RecordFields fields(json, where);
    ExportedMessage exported;
    Message &message = exported.message;
    message.id = fields.requiredId<MessageId>("id"_L1);
    message.conversation = of.id;
    message.account = fields.id("account"_L1, of.account);
    message.identity = fields.id<IdentityId>("identity"_L1);
    fields.need("direction"_L1);
    message.direction = fields.oneOf("direction"_L1, directionFromString);
    fields.need("visibility"_L1);
    message.visibility = fields.oneOf("visibility"_L1, visibilityFromString);
    message.automatic = fields.oneOf("automatic"_L1, automaticFromString);
    readMessageText(message, fields);
    readMessageState(message, fields);
    exported.html = fields.text("html"_L1);
    for (const QJsonObject &each : fields.objects("versions"_L1))
        exported.versions.append(versionFromJson(each, fields));
    for (const QJsonObject &each : fields.objects("attachments"_L1))
        readAttachment(each, exported, fields);
    FM_TRY(fields.result());
    return exported;
}

QJsonObject eventToJson(const Event &event, const Conversation &of)
{
    QJsonObject json{{u"id"_s, event.id.toString()},
                     {u"kind"_s, toString(event.kind)},
                     {u"at"_s, recordTime(event.at)},
                     {u"recordedAt"_s, recordTime(event.recordedAt)}};
    putId(json, "account"_L1, event.account, of.account);
    putId(json, "customer"_L1, event.customer, of.customer);
    putId(json, "message"_L1, event.message);
    putText(json, "automatic"_L1, toString(event.automatic));
    putText(json, "agent"_L1, event.agent);
    putText(json, "data"_L1, event.data);
    return json;
}

Result<Event> eventFromJson(const QJsonObject &json, const Conversation &of, const QString &where)
{
    RecordFields fields(json, where);
    Event event;
    event.id = fields.requiredId<EventId>("id"_L1);
    fields.need("kind"_L1);
    event.kind = fields.oneOf("kind"_L1, eventKindFromString, EventKind::Received);
    event.at = fields.requiredTime("at"_L1);
    event.recordedAt = fields.requiredTime("recordedAt"_L1);
    event.conversation = of.id;
    event.account = fields.id("account"_L1, of.account);
    event.customer = fields.id("customer"_L1, of.customer);
    event.message = fields.id<MessageId>("message"_L1);
    event.automatic = fields.oneOf("automatic"_L1, automaticFromString);
    event.agent = fields.text("agent"_L1);
    event.data = fields.text("data"_L1);
    FM_TRY(fields.result());
    return event;
}

}

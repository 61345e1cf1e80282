// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/JsonShapes.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject mailboxJson(const Mailbox &mailbox)
{
    return QJsonObject{{u"name"_s, mailbox.name}, {u"address"_s, mailbox.address}};
}

QJsonArray marksJson(const QList<TextRange> &marks)
{
    QJsonArray array;
    for (const TextRange &each : marks)
        array.append(QJsonObject{{u"start"_s, each.start}, {u"length"_s, each.length}});
    return array;
}

QJsonArray attachmentsJson(const QList<Attachment> &attachments)
{
    QJsonArray array;
    for (const Attachment &each : attachments) {
        array.append(QJsonObject{{u"name"_s, each.name},
                                 {u"type"_s, each.type},
                                 {u"size"_s, each.size},
                                 {u"description"_s, each.description}});
    }
    return array;
}

QJsonValue quotaJson(const std::optional<Quota> &quota)
{
    if (!quota)
        return {};
    return QJsonObject{
        {u"limit"_s, quota->limit}, {u"remaining"_s, quota->remaining}, {u"resetsAt"_s, timeJson(quota->resetsAt)}};
}

QJsonArray usageRows(const QList<Usage> &usage)
{
    QJsonArray rows;
    for (const Usage &each : usage)
        rows.append(QJsonObject{{u"what"_s, each.what}, {u"count"_s, each.count}, {u"micros"_s, each.micros}});
    return rows;
}

}

QString toString(MailSource source)
{
    switch (source) {
    case MailSource::Preset:
        return u"preset"_s;
    case MailSource::Exchanger:
        return u"exchanger"_s;
    case MailSource::Service:
        return u"dns"_s;
    case MailSource::Autoconfig:
        return u"autoconfig"_s;
    case MailSource::Probe:
        return u"probe"_s;
    }
    return {};
}

QJsonValue timeJson(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toIso(*at)) : QJsonValue();
}

QJsonArray mailboxesJson(const QList<Mailbox> &mailboxes)
{
    QJsonArray array;
    for (const Mailbox &each : mailboxes)
        array.append(mailboxJson(each));
    return array;
}

QJsonObject toJson(const Account &account, const QList<Gap> &gaps, const QList<Usage> &usage)
{
    QJsonArray gapRows;
    for (const Gap &gap : gaps) {
        gapRows.append(QJsonObject{{u"stream"_s, gap.stream},
                                   {u"from"_s, timeJson(gap.from)},
                                   {u"to"_s, timeJson(gap.to)},
                                   {u"reason"_s, gap.reason},
                                   {u"closedAt"_s, timeJson(gap.closedAt)}});
    }
    return QJsonObject{{u"id"_s, account.id.toString()},
                       {u"channel"_s, toString(account.channel)},
                       {u"handle"_s, account.handle},
                       {u"name"_s, account.name},
                       {u"state"_s, toString(account.state)},
                       {u"detail"_s, account.stateDetail},
                       {u"paused"_s, account.paused},
                       {u"lastPollAt"_s, timeJson(account.lastPollAt)},
                       {u"nextPollAt"_s, timeJson(account.nextPollAt)},
                       {u"answerWithinSeconds"_s, qint64(account.answerWithin.count() / 1000)},
                       {u"watches"_s, account.settings["watches"_L1].toArray()},
                       {u"quota"_s, quotaJson(account.quota)},
                       {u"usage"_s, usageRows(usage)},
                       {u"gaps"_s, gapRows}};
}

QJsonObject usageJson(const Account &account, const QList<Usage> &usage)
{
    const qint64 cap = account.settings["monthlyCapMicros"_L1].toInteger();
    return QJsonObject{{u"account"_s, account.handle},
                       {u"usage"_s, usageRows(usage)},
                       {u"monthlyCapMicros"_s, cap > 0 ? QJsonValue(cap) : QJsonValue()},
                       {u"quota"_s, quotaJson(account.quota)}};
}

QJsonObject toJson(const MailSettingsGuess &guess)
{
    const auto server = [](const MailServer &each) {
        return QJsonObject{{u"host"_s, each.host}, {u"port"_s, each.port}, {u"security"_s, toString(each.security)}};
    };
    return QJsonObject{{u"provider"_s, guess.provider},       {u"imap"_s, server(guess.imap)},
                       {u"smtp"_s, server(guess.smtp)},       {u"user"_s, guess.user},
                       {u"source"_s, toString(guess.source)}, {u"evidence"_s, guess.evidence}};
}

QJsonObject toJson(const Conversation &conversation, const QString &accountHandle)
{
    return QJsonObject{{u"id"_s, conversation.id.toString()},
                       {u"channel"_s, toString(conversation.channel)},
                       {u"account"_s, accountHandle},
                       {u"customer"_s, QJsonObject{{u"id"_s, conversation.customer.toString()},
                                                   {u"name"_s, conversation.customerName},
                                                   {u"handle"_s, conversation.customerHandle}}},
                       {u"subject"_s, conversation.subject},
                       {u"preview"_s, conversation.preview},
                       {u"status"_s, toString(conversation.status)},
                       {u"unread"_s, conversation.unread},
                       {u"assignee"_s, conversation.assignee},
                       {u"handedTo"_s, conversation.handedTo},
                       {u"tags"_s, QJsonArray::fromStringList(conversation.tags)},
                       {u"waitingSince"_s, timeJson(conversation.waitingSince)},
                       {u"snoozedUntil"_s, timeJson(conversation.snoozedUntil)},
                       {u"lastMessageAt"_s, toIso(conversation.lastMessageAt)},
                       {u"dueAt"_s, timeJson(conversation.dueAt)},
                       {u"reach"_s, conversation.reach < 0 ? QJsonValue() : QJsonValue(conversation.reach)},
                       {u"messages"_s, conversation.messages}};
}

QJsonObject toJson(const Message &message)
{
    return QJsonObject{
        {u"id"_s, message.id.toString()},
        {u"remoteId"_s, message.remoteId},
        {u"direction"_s, toString(message.direction)},
        {u"visibility"_s, toString(message.visibility)},
        {u"automatic"_s, message.automatic == Automatic::None ? QJsonValue() : QJsonValue(toString(message.automatic))},
        {u"at"_s, toIso(message.at)},
        {u"from"_s, mailboxJson(message.from)},
        {u"to"_s, mailboxesJson(message.to)},
        {u"cc"_s, mailboxesJson(message.cc)},
        {u"replyTo"_s, mailboxesJson(message.replyTo)},
        {u"agent"_s, message.agent},
        {u"subject"_s, message.subject},
        {u"text"_s, message.text},
        {u"language"_s, message.language},
        {u"url"_s, message.url},
        {u"editedAt"_s, timeJson(message.editedAt)},
        {u"deleted"_s, message.deleted},
        {u"contact"_s, message.contact == ContactKind::None ? QJsonValue() : QJsonValue(toString(message.contact))},
        {u"undelivered"_s, message.undelivered},
        {u"bounced"_s, message.bounced},
        {u"inReplyTo"_s, message.inReplyTo.isEmpty() ? QJsonValue() : QJsonValue(message.inReplyTo)},
        {u"attachments"_s, attachmentsJson(message.attachments)}};
}

QJsonObject toJson(const Customer &customer)
{
    QJsonArray identities;
    for (const Identity &each : customer.identities) {
        identities.append(QJsonObject{{u"id"_s, each.id.toString()},
                                      {u"channel"_s, toString(each.channel)},
                                      {u"key"_s, each.remoteKey},
                                      {u"handle"_s, each.handle},
                                      {u"name"_s, each.name},
                                      {u"url"_s, each.profileUrl},
                                      {u"followers"_s, each.followers < 0 ? QJsonValue() : QJsonValue(each.followers)},
                                      {u"verified"_s, each.verified}});
    }
    return QJsonObject{{u"id"_s, customer.id.toString()},
                       {u"name"_s, customer.name},
                       {u"language"_s, customer.language},
                       {u"createdAt"_s, toIso(customer.createdAt)},
                       {u"identities"_s, identities}};
}

QJsonObject toJson(const OutboxItem &item)
{
    return QJsonObject{{u"id"_s, item.id.toString()},
                       {u"conversation"_s, item.message.conversation.toString()},
                       {u"state"_s, toString(item.state)},
                       {u"key"_s, item.message.key},
                       {u"remoteId"_s, item.remoteId},
                       {u"to"_s, mailboxesJson(item.message.to)},
                       {u"subject"_s, item.message.subject},
                       {u"text"_s, item.message.text},
                       {u"agent"_s, item.agent},
                       {u"attempt"_s, item.attempt},
                       {u"error"_s, item.error},
                       {u"undelivered"_s, item.undelivered},
                       {u"visibility"_s, toString(item.message.visibility)},
                       {u"notBefore"_s, toIso(item.notBefore)},
                       {u"createdAt"_s, toIso(item.createdAt)},
                       {u"updatedAt"_s, toIso(item.updatedAt)}};
}

QJsonObject toJson(const SearchHit &hit)
{
    return QJsonObject{{u"conversation"_s, hit.conversation.toString()},
                       {u"message"_s, hit.message.toString()},
                       {u"channel"_s, toString(hit.channel)},
                       {u"at"_s, toIso(hit.at)},
                       {u"from"_s, mailboxJson(hit.from)},
                       {u"field"_s, toString(hit.field)},
                       {u"snippet"_s, hit.snippet.text},
                       {u"marks"_s, marksJson(hit.snippet.marks)}};
}

}

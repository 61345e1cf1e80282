// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/ConversationRedaction.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

ConversationRedaction::ConversationRedaction(const ExportedConversation &conversation,
                                             const RedactionKnowledge &knowledge, QList<RedactionEntry> &entries)
    : m_was(conversation), m_knowledge(knowledge), m_record(knowledge, m_here, entries)
{
    for (const ExportedMessage &each : m_was.messages) {
        if (each.message.direction == Direction::Outbound)
            m_ourAddresses.append(handleKey(each.message.from.address));
    }
    learnPeople();
}

bool ConversationRedaction::isOurs(const Mailbox &mailbox) const
{
    return m_knowledge.kept.contains(mailbox.address) || m_ourAddresses.contains(handleKey(mailbox.address));
}

void ConversationRedaction::learnPeople()
{
    if (!m_knowledge.rules.removes(RedactionClass::Names))
        return;
    const QString key = u"customer/"_s + m_was.conversation.customer.toString();
    m_here.learnName(key, m_was.conversation.customerName);
    for (const QString &name : m_knowledge.people.namesOf(key))
        m_here.learnName(key, name);
    for (const ExportedMessage &each : m_was.messages) {
        const Message &message = each.message;
        QList<Mailbox> all = message.to + message.cc + message.replyTo;
        if (message.direction == Direction::Inbound)
            all.prepend(message.from);
        for (const Mailbox &mailbox : std::as_const(all)) {
            if (!isOurs(mailbox) && !m_knowledge.kept.contains(mailbox.name))
                m_here.learnName(mailboxKey(m_knowledge.people, mailbox), mailbox.name);
        }
    }
}

Conversation ConversationRedaction::head()
{
    Conversation head = m_was.conversation;
    m_record.standAt(head.id, {});
    head.customerName = m_record.name(u"customer"_s, head.customerName, u"customer/"_s + head.customer.toString());
    const ContactKind contact = m_was.messages.isEmpty() ? ContactKind::None : m_was.messages.front().message.contact;
    head.customerHandle = m_record.address(u"customer"_s, head.customerHandle, head.channel, contact);
    head.subject = m_record.text(u"subject"_s, head.subject);
    head.preview = m_record.text(u"preview"_s, head.preview);
    for (QString &tag : head.tags)
        tag = m_record.text(u"tag"_s, tag);
    return head;
}

void ConversationRedaction::redactMailboxes(Message &message)
{
    const Channel channel = m_was.conversation.channel;
    const auto redact = [&](const QString &field, Mailbox &mailbox) {
        const bool ours = isOurs(mailbox) || (field == "from"_L1 && message.direction != Direction::Inbound);
        if (!ours)
            mailbox = m_record.mailbox(field, mailbox, channel, message.contact);
        else if (field != "from"_L1)
            mailbox.name = m_record.text(field, mailbox.name);
    };
    redact(u"from"_s, message.from);
    for (Mailbox &mailbox : message.to)
        redact(u"to"_s, mailbox);
    for (Mailbox &mailbox : message.cc)
        redact(u"cc"_s, mailbox);
    for (Mailbox &mailbox : message.replyTo)
        redact(u"reply-to"_s, mailbox);
}

ExportedMessage ConversationRedaction::message(const ExportedMessage &was)
{
    ExportedMessage result = was;
    Message &message = result.message;
    m_record.standAt(m_was.conversation.id, message.id);
    redactMailboxes(message);
    message.remoteId = m_record.id(u"remote-id"_s, message.remoteId, m_was.conversation.channel);
    message.inReplyTo = m_record.id(u"in-reply-to"_s, message.inReplyTo, m_was.conversation.channel);
    message.url = m_record.page(u"url"_s, message.url);
    message.subject = m_record.text(u"subject"_s, message.subject);
    message.text = m_record.text(u"text"_s, message.text);
    message.undelivered = m_record.text(u"undelivered"_s, message.undelivered);
    result.html = m_record.html(u"html"_s, was.html);
    for (Attachment &attachment : message.attachments) {
        attachment.name = m_record.fileName(u"attachment-name"_s, attachment.name);
        attachment.description = m_record.text(u"attachment-description"_s, attachment.description);
        attachment.part.clear();
    }
    for (MessageVersion &version : result.versions) {
        version.version = m_record.id(u"version"_s, version.version, m_was.conversation.channel);
        version.subject = m_record.text(u"version"_s, version.subject);
        version.text = m_record.text(u"version"_s, version.text);
    }
    return result;
}

ExportedConversation ConversationRedaction::redacted()
{
    ExportedConversation result;
    result.conversation = head();
    for (const ExportedMessage &each : m_was.messages)
        result.messages.append(message(each));
    for (Event event : m_was.events) {
        m_record.standAt(m_was.conversation.id, event.message);
        event.data = m_record.json(u"event"_s, event.data);
        result.events.append(event);
    }
    return result;
}

}

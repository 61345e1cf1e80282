// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RandomExport.h"

#include <QCryptographicHash>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

/// What breaks programs: JSON's own signs, ends of lines, directions, pairs of surrogates, accents in two spellings.
const QStringList oddPieces{u"hello "_s,
                            u"\"quoted\\\" "_s,
                            u"line\r\nline\n\ttab "_s,
                            u"\u2028\u2029\u0085"_s,
                            u"não é só «ação» "_s,
                            u"na\u0303o e\u0301 "_s,
                            u"מה שלומך "_s,
                            u"\u202eevil\u202c"_s,
                            u"日本語の文章"_s,
                            u"👩‍👩‍👧‍👦🏳️‍🌈"_s,
                            u"𝔘𝔫𝔦𝔠𝔬𝔡𝔢"_s,
                            u"\ufeff\ufffd\uffff"_s,
                            u"</script><!--"_s,
                            u"\u0001\u001f\u007f"_s,
                            QString(QChar(u'\0')),
                            u"{\"id\":\"1\"}"_s,
                            u"../../etc/passwd"_s,
                            u"ﷺ"_s};

}

qint64 RandomExport::below(qint64 bound)
{
    return static_cast<qint64>(m_random.generate64() % static_cast<quint64>(bound));
}

qint64 RandomExport::number()
{
    return chance(60) ? below(1000) : static_cast<qint64>(m_random.generate64() >> 1);
}

QString RandomExport::text()
{
    QString text;
    for (qint64 pieces = chance(40) ? 0 : 1 + below(4); pieces > 0; --pieces)
        text += oddPieces.at(below(oddPieces.size()));
    return text;
}

QByteArray RandomExport::bytes(int most)
{
    QByteArray bytes(below(most + 1), '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(below(256));
    return bytes;
}

QStringList RandomExport::texts()
{
    QStringList all;
    for (qint64 i = below(4); i > 0; --i)
        all.append(text());
    return all;
}

Instant RandomExport::time()
{
    constexpr qint64 first = -62'135'596'800'000; // 0001-01-01T00:00:00Z
    constexpr qint64 end = 253'402'300'800'000;   // the year 10000
    if (chance(50))
        return fromMsecs(1'700'000'000'000 + below(100'000'000) * (chance(50) ? 1000 : 1));
    return fromMsecs(chance(5) ? first : chance(5) ? end - 1 : first + below(end - first));
}

std::optional<Instant> RandomExport::timeOrNone()
{
    return chance(40) ? std::nullopt : std::optional(time());
}

QList<Mailbox> RandomExport::mailboxes()
{
    QList<Mailbox> all;
    for (qint64 i = below(3); i > 0; --i)
        all.append(mailbox());
    return all;
}

void RandomExport::addAttachments(ExportedMessage &exported)
{
    for (qint64 i = below(3); i > 0; --i) {
        Attachment attachment;
        attachment.id = id<AttachmentId>();
        attachment.name = text();
        attachment.type = text();
        attachment.size = below(1'000'000);
        attachment.description = text();
        attachment.isInline = chance(30);
        exported.message.attachments.append(attachment);
        ExportedFile file;
        if (chance(30))
            file = {u"attachments/1-1-a"_s, QCryptographicHash::hash(bytes(9), QCryptographicHash::Sha256), below(99)};
        exported.files.append(file);
    }
}

ExportedMessage RandomExport::message(const Conversation &of)
{
    ExportedMessage exported;
    Message &message = exported.message;
    message.id = realId<MessageId>();
    message.conversation = of.id;
    message.account = chance(80) ? of.account : id<AccountId>();
    message.identity = id<IdentityId>();
    message.direction = oneOf(Direction::Note);
    message.visibility = oneOf(Visibility::Internal);
    message.automatic = oneOf(Automatic::List);
    message.remoteId = text();
    message.inReplyTo = text();
    message.from = mailbox();
    message.to = mailboxes();
    message.cc = mailboxes();
    message.replyTo = mailboxes();
    message.agent = text();
    message.subject = text();
    message.text = text();
    message.language = text();
    message.url = text();
    message.at = time();
    message.receivedAt = time();
    message.editedAt = timeOrNone();
    message.deleted = chance(20);
    message.truncated = chance(20);
    message.undelivered = text();
    message.bounced = chance(20);
    message.contact = oneOf(ContactKind::InPerson);
    addAttachments(exported);
    exported.html = text();
    for (qint64 i = below(3); i > 0; --i)
        exported.versions.append({text(), text(), text(), time()});
    return exported;
}

Event RandomExport::event(const Conversation &of)
{
    Event event;
    event.id = realId<EventId>();
    event.kind = oneOf(EventKind::Labelled);
    event.at = time();
    event.recordedAt = time();
    event.conversation = of.id;
    event.account = chance(80) ? of.account : id<AccountId>();
    event.customer = chance(80) ? of.customer : id<CustomerId>();
    event.message = id<MessageId>();
    event.automatic = oneOf(Automatic::List);
    event.agent = text();
    event.data = text();
    return event;
}

ExportedConversation RandomExport::conversation()
{
    ExportedConversation exported;
    Conversation &conversation = exported.conversation;
    conversation.id = realId<ConversationId>();
    conversation.account = id<AccountId>();
    conversation.channel = oneOf(Channel::Logged);
    conversation.customer = id<CustomerId>();
    conversation.customerName = text();
    conversation.customerHandle = text();
    conversation.subject = text();
    conversation.preview = text();
    conversation.status = oneOf(ConversationStatus::Closed);
    conversation.unread = chance(50);
    conversation.assignee = text();
    conversation.handedTo = text();
    conversation.tags = texts();
    conversation.messages = static_cast<int>(below(std::numeric_limits<int>::max()));
    conversation.firstMessageAt = time();
    conversation.lastMessageAt = time();
    conversation.waitingSince = timeOrNone();
    conversation.headStart = Milliseconds(below(2) * below(100'000'000));
    conversation.snoozedUntil = timeOrNone();
    conversation.dueAt = timeOrNone();
    conversation.reach = below(qint64{1} << 53) - 1;
    conversation.hasFailedReply = chance(20);
    conversation.version = below(qint64{1} << 53);
    for (qint64 i = below(5); i > 0; --i)
        exported.messages.append(message(conversation));
    for (qint64 i = below(8); i > 0; --i)
        exported.events.append(event(conversation));
    return exported;
}

Identity RandomExport::identity()
{
    Identity identity;
    identity.id = realId<IdentityId>();
    identity.customer = id<CustomerId>();
    identity.origin = id<CustomerId>();
    identity.channel = oneOf(Channel::Logged);
    identity.remoteKey = text();
    identity.handle = text();
    identity.name = text();
    identity.profileUrl = text();
    identity.followers = static_cast<int>(below(std::numeric_limits<int>::max())) - 1;
    identity.verified = chance(30);
    identity.contact = oneOf(ContactKind::InPerson);
    identity.about = text();
    for (qint64 i = below(3); i > 0; --i)
        identity.links.append({text(), chance(50)});
    identity.spread = static_cast<int>(below(1000)) - 1;
    return identity;
}

ProfileRecord RandomExport::profileRecord()
{
    ProfileRecord record;
    record.id = realId<ProfileRecordId>();
    record.customer = id<CustomerId>();
    record.deed = id<CustomerDeedId>();
    record.source = oneOf(ProfileSource::Hook);
    record.name = text();
    record.at = time();
    for (qint64 i = below(3); i > 0; --i) {
        ProfileProperty property{text(), text(), {}, text()};
        for (qint64 parameters = below(3); parameters > 0; --parameters)
            property.parameters.append({text(), texts()});
        record.properties.append(property);
    }
    return record;
}

ExportedCustomer RandomExport::customer()
{
    ExportedCustomer exported;
    exported.customer.id = realId<CustomerId>();
    exported.customer.name = text();
    exported.customer.language = text();
    exported.customer.createdAt = time();
    for (qint64 i = below(3); i > 0; --i)
        exported.customer.identities.append(identity());
    exported.customer.mergedInto = id<CustomerId>();
    exported.customer.erasedAt = timeOrNone();
    for (qint64 i = below(3); i > 0; --i)
        exported.profile.append(profileRecord());
    return exported;
}

ExportedPart RandomExport::part(int conversations)
{
    ExportedPart part;
    for (int i = 0; i < conversations; ++i)
        part.conversations.append(conversation());
    for (qint64 i = below(conversations + 1); i > 0; --i)
        part.customers.append(customer());
    return part;
}

}

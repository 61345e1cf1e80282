// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/MessageMaker.h"

namespace firstmile::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostReferences = 10; // as mail programs shorten a long References

QString text(const std::string &utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Mailbox mailboxOf(const Person &person)
{
    return {text(person.name), text(person.address)};
}

Identity identityOf(const Person &person, Network network)
{
    Identity identity;
    identity.channel = channelOf(network);
    identity.name = text(person.name);
    if (network == Network::Email) {
        identity.remoteKey = identity.handle = text(person.address);
        return identity;
    }
    identity.handle = u'@' + text(person.handle);
    identity.remoteKey = toString(identity.channel) + u':' + text(person.handle);
    identity.followers = person.followers;
    identity.verified = person.followers > 100'000;
    return identity;
}

Identity ourselves(Network network)
{
    const Account account = accountOn(network);
    Identity identity;
    identity.channel = account.channel;
    identity.remoteKey = account.remoteKey;
    identity.handle = account.handle;
    identity.name = account.name;
    return identity;
}

int mostCharacters(Network network)
{
    switch (network) {
    case Network::X:
        return 280;
    case Network::Bluesky:
        return 300;
    case Network::Mastodon:
        return 500;
    case Network::Facebook:
    case Network::Email:
        break;
    }
    return 900;
}

}

Channel channelOf(Network network)
{
    switch (network) {
    case Network::X:
        return Channel::X;
    case Network::Facebook:
        return Channel::Facebook;
    case Network::Mastodon:
        return Channel::Mastodon;
    case Network::Bluesky:
        return Channel::Bluesky;
    case Network::Email:
        break;
    }
    return Channel::Email;
}

Account accountOn(Network network)
{
    Account account;
    account.channel = channelOf(network);
    account.handle = network == Network::Email ? text(ourAddress) : u"@shop"_s;
    account.name = text(ourName);
    account.remoteKey = network == Network::Email ? account.handle : toString(account.channel) + u":shop"_s;
    return account;
}

QString MessageMaker::remoteId(Network network, std::uint32_t conversation, int position) const
{
    const auto series = static_cast<qint64>(m_plan.seed() % 1000);
    const QString number = QString::number(1'700'000'000'000'000'000LL + series * 1'000'000'000'000LL +
                                           qint64(conversation) * 256 + position);
    switch (network) {
    case Network::Mastodon:
        return u"https://social.example/statuses/"_s + number;
    case Network::Bluesky:
        return u"at://did:plc:shop/app.bsky.feed.post/"_s + number;
    case Network::Email:
        return number + u"@mail.example"_s;
    case Network::X:
    case Network::Facebook:
        break;
    }
    return number;
}

QString MessageMaker::agentOf(const PlannedConversation &conversation) const
{
    return text(agentName(m_vocabulary, conversation.agent));
}

std::string MessageMaker::textOf(const PlannedMessage &planned) const
{
    const PlannedConversation &conversation = m_plan.conversation(planned);
    Random random(m_plan.seed(), planned.conversation, 1000u + planned.position);
    return conversation.network == Network::Email
               ? m_texts.letter(random, conversation.language)
               : m_texts.post(random, conversation.language, mostCharacters(conversation.network));
}

std::string MessageMaker::subjectOf(const PlannedMessage &planned) const
{
    Random random(m_plan.seed(), planned.conversation, 3);
    const std::string subject = m_texts.subject(random, m_plan.conversation(planned).language);
    return planned.position > 0 ? "Re: " + subject : subject;
}

IngestItem MessageMaker::item(const PlannedMessage &planned) const
{
    const PlannedConversation &conversation = m_plan.conversation(planned);
    const Person person = customer(m_vocabulary, m_plan.seed(), conversation.customer, conversation.language);
    IngestItem item;
    IncomingMessage &message = item.message;
    message.remoteId = message.dedupeKey = remoteId(conversation.network, planned.conversation, planned.position);
    if (planned.position > 0)
        message.inReplyTo = remoteId(conversation.network, planned.conversation, planned.position - 1);
    message.direction = planned.inbound ? Direction::Inbound : Direction::Outbound;
    message.author = planned.inbound ? identityOf(person, conversation.network) : ourselves(conversation.network);
    message.at = message.receivedAt = fromMsecs(planned.at);
    if (!planned.inbound)
        item.agent = agentOf(conversation);
    if (conversation.network == Network::Email)
        addMailParts(item, planned, person);
    else
        addPostParts(message, planned);
    return item;
}

void MessageMaker::addPostParts(IncomingMessage &message, const PlannedMessage &planned) const
{
    const PlannedConversation &conversation = m_plan.conversation(planned);
    message.visibility = Visibility::Public;
    message.threadKey = remoteId(conversation.network, planned.conversation, 0);
    message.text = text(textOf(planned));
    message.language = text(codeOf(conversation.language));
    message.url = u"https://social.example/"_s + message.remoteId.section(u'/', -1);
    message.size = message.text.size();
    Random random(m_plan.seed(), planned.conversation, 5000u + planned.position);
    if (!random.chance(50))
        return;
    Attachment picture;
    picture.type = u"image/jpeg"_s;
    picture.part = u"https://media.example/"_s + QString::number(random.between(1, 999'999)) + u".jpg"_s;
    picture.description = text(m_texts.sentence(random, conversation.language, 5));
    message.attachments.append(picture);
}

void MessageMaker::addMailParts(IngestItem &item, const PlannedMessage &planned, const Person &person) const
{
    const PlannedConversation &conversation = m_plan.conversation(planned);
    IncomingMessage &message = item.message;
    message.visibility = Visibility::Private;
    message.subject = text(subjectOf(planned));
    message.to = {planned.inbound ? Mailbox{text(ourName), text(ourAddress)} : mailboxOf(person)};
    for (int i = std::max(0, planned.position - mostReferences); i < planned.position; ++i)
        message.references.append(remoteId(conversation.network, planned.conversation, i));

    std::string body = textOf(planned) + "\n-- \n" + (planned.inbound ? person.name : std::string(ourName)) + "\n";
    if (planned.position > 0) {
        PlannedMessage before = planned;
        --before.position;
        body += "\n" + quoted(textOf(before), 24);
    }
    message.text = text(body);
    Random random(m_plan.seed(), planned.conversation, 5000u + planned.position);
    if (random.chance(80)) {
        Attachment file;
        file.name = text(m_texts.attachmentName(random));
        file.type = u"application/octet-stream"_s;
        file.size = random.between(2'000, 900'000);
        file.part = u"2"_s;
        message.attachments.append(file);
    }
    const std::string source = "Message-ID: <" + message.remoteId.toStdString() + ">\nSubject: " + subjectOf(planned) +
                               "\nContent-Type: text/plain; charset=utf-8\n\n" + body;
    item.source = {u"mail"_s, QByteArray(source.data(), static_cast<qsizetype>(source.size()))};
    message.size = item.source.bytes.size();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/DemoWorkspaceWriter.h"

#include "core/inbox/ConversationActions.h"
#include "core/inbox/DemoLibrary.h"
#include "core/inbox/DemoMeasures.h"
#include "core/inbox/DemoStanding.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/DraftRepository.h"
#include "core/store/OutboxRepository.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString demoText(const QJsonObject &object, QLatin1StringView key)
{
    return object[key].toString();
}

Channel demoChannel(const QJsonObject &object)
{
    return channelFromString(demoText(object, "channel"_L1)).value_or(Channel::Logged);
}

QHash<QString, QString> namesByKey(const QJsonValue &array)
{
    QHash<QString, QString> names;
    for (const QJsonValue each : array.toArray())
        names.insert(each["key"_L1].toString(), each["name"_L1].toString());
    return names;
}

Identity demoIdentity(const QJsonObject &json)
{
    Identity identity;
    identity.channel = demoChannel(json);
    identity.remoteKey = demoText(json, "remoteKey"_L1);
    identity.handle = demoText(json, "handle"_L1);
    identity.name = demoText(json, "name"_L1);
    identity.profileUrl = demoText(json, "profileUrl"_L1);
    identity.followers = json["followers"_L1].toInt(-1);
    identity.verified = json["verified"_L1].toBool();
    identity.about = demoText(json, "about"_L1);
    for (const QJsonValue link : json["links"_L1].toArray())
        identity.links.append({link["url"_L1].toString(), link["verified"_L1].toBool()});
    return identity;
}

Identity identityOn(const QJsonObject &customer, Channel channel)
{
    for (const QJsonValue each : customer["identities"_L1].toArray()) {
        if (demoChannel(each.toObject()) == channel)
            return demoIdentity(each.toObject());
    }
    return {};
}

Identity ownIdentity(const Account &account)
{
    Identity own;
    own.channel = account.channel;
    own.remoteKey = account.remoteKey;
    own.handle = account.handle;
    own.name = account.name;
    return own;
}

Mailbox mailboxOf(const Identity &identity)
{
    return {identity.name, identity.handle};
}

QList<Attachment> demoAttachments(const QJsonValue &array)
{
    QList<Attachment> attachments;
    for (const QJsonValue each : array.toArray()) {
        Attachment attachment;
        attachment.name = each["name"_L1].toString();
        attachment.type = each["type"_L1].toString();
        attachment.size = each["size"_L1].toInteger();
        attachments.append(attachment);
    }
    return attachments;
}

QString demoRemoteIdOf(const QString &conversation, int position)
{
    return u"%1/%2@demo.example"_s.arg(conversation).arg(position);
}

}

DemoWorkspaceWriter::DemoWorkspaceWriter(Transaction &transaction, const QJsonObject &content, Instant now)
    : m_transaction(transaction)
    , m_content(content)
    , m_now(now)
    , m_agents(namesByKey(content["agents"_L1]))
    , m_teams(namesByKey(content["teams"_L1]))
    , m_people(transaction, now)
{}

Result<void> DemoWorkspaceWriter::write()
{
    FM_TRY(addAccounts());
    FM_ASSIGN(const bool there, isThere());
    if (there)
        return {};
    FM_TRY(addCustomers());
    for (const QJsonValue conversation : m_content["conversations"_L1].toArray())
        FM_TRY(play(conversation.toObject()));
    FM_TRY(setDemoTeams(m_transaction, m_content));
    m_people.agents = m_agents;
    FM_TRY(m_people.write(m_content));
    DemoLibrary library(m_transaction, m_now);
    library.agents = m_agents;
    return library.write(m_content);
}

Result<void> DemoWorkspaceWriter::addAccounts()
{
    AccountRepository accounts(m_transaction);
    FM_ASSIGN(const auto known, accounts.all());
    for (const QJsonValue each : m_content["accounts"_L1].toArray()) {
        const QJsonObject json = each.toObject();
        Account account;
        account.channel = demoChannel(json);
        account.handle = account.remoteKey = demoText(json, "handle"_L1);
        account.name = demoText(json, "name"_L1);
        account.settings = json["settings"_L1].toObject();
        account.settings.insert(u"demo"_s, true);
        account.createdAt = m_now;
        const auto same = std::ranges::find_if(known, [&account](const Account &other) {
            return other.channel == account.channel && other.handle == account.handle;
        });
        if (same == known.cend()) {
            FM_ASSIGN(account.id, accounts.add(m_transaction, account));
            FM_TRY(writeDemoStanding(m_transaction, account, json["standing"_L1].toObject(), m_now));
        } else if (same->settings["demo"_L1].toBool()) {
            account.id = same->id;
        } else {
            return Error{ErrorKind::Conflict, u"the workspace has an account %1 of its own"_s.arg(account.handle), {}};
        }
        m_accounts.insert(demoText(json, "key"_L1), account);
    }
    return {};
}

/// The first message is there once all are: they came in one transaction.
Result<bool> DemoWorkspaceWriter::isThere()
{
    const QJsonObject first = m_content["conversations"_L1][0].toObject();
    const Account account = m_accounts.value(demoText(first, "account"_L1));
    FM_ASSIGN(const auto stored,
              MessageRepository(m_transaction).stored(account.id, demoRemoteIdOf(demoText(first, "key"_L1), 0)));
    return stored.has_value();
}

Result<void> DemoWorkspaceWriter::addCustomers()
{
    CustomerRepository customers(m_transaction);
    for (const QJsonValue each : m_content["customers"_L1].toArray()) {
        const QJsonObject json = each.toObject();
        m_customers.insert(demoText(json, "key"_L1), json);
        Customer customer{{}, demoText(json, "name"_L1), demoText(json, "language"_L1), m_now, {}, {}, {}};
        for (const QJsonValue identity : json["identities"_L1].toArray())
            customer.identities.append(demoIdentity(identity.toObject()));
        const Identity &first = customer.identities.first();
        FM_ASSIGN(const auto known, customers.find(first.channel, first.remoteKey));
        CustomerId id = known ? known->customer : CustomerId();
        if (!known) {
            FM_ASSIGN(id, customers.add(m_transaction, customer));
        }
        m_people.customers.insert(demoText(json, "key"_L1), id);
    }
    return {};
}

Result<void> DemoWorkspaceWriter::play(const QJsonObject &conversation)
{
    Scene scene;
    scene.conversation = conversation;
    scene.account = m_accounts.value(demoText(conversation, "account"_L1));
    scene.customer = m_customers.value(demoText(conversation, "customer"_L1));
    scene.identity = identityOn(scene.customer, scene.account.channel);
    int position = 0;
    for (const QJsonValue json : conversation["items"_L1].toArray())
        FM_TRY(playItem(scene, itemOf(scene, json.toObject(), position++)));
    m_people.conversations.insert(demoText(conversation, "key"_L1), scene.id);
    return leaveAsItStands(scene);
}

DemoWorkspaceWriter::Item DemoWorkspaceWriter::itemOf(const Scene &scene, const QJsonObject &json, int position) const
{
    const auto age = std::chrono::minutes(json["minutesAgo"_L1].toInt());
    return {json, position, m_now - age + Milliseconds(position), m_agents.value(demoText(json, "agent"_L1)),
            demoRemoteIdOf(demoText(scene.conversation, "key"_L1), position)};
}

Result<void> DemoWorkspaceWriter::playItem(Scene &scene, const Item &item)
{
    const QString type = demoText(item.json, "type"_L1);
    if (!item.agent.isEmpty() && !scene.touched)
        FM_TRY(touch(scene, item.agent, item.at));
    FM_TRY(labelDemoCase(m_transaction, scene.id, item.json["label"_L1].toObject(), {item.agent, item.at}));
    if (type == "message"_L1)
        return playMessage(scene, item);
    if (type == "rejected-reply"_L1)
        return playRejectedReply(scene, item);
    return playAct(scene, item);
}

Result<void> DemoWorkspaceWriter::playMessage(Scene &scene, const Item &item)
{
    IngestItem taken;
    taken.message = messageOf(scene, item);
    taken.agent = item.agent;
    Ingest ingest(m_transaction, scene.account, item.at);
    FM_TRY(ingest.take(taken));
    FM_ASSIGN(const IngestCount count, ingest.finish());
    if (count.added != 1)
        return Error{ErrorKind::Conflict, u"%1 is there already"_s.arg(item.remoteId), {}};
    scene.id = count.conversations.first();
    scene.newestId = item.remoteId;
    return {};
}

Result<void> DemoWorkspaceWriter::playAct(const Scene &scene, const Item &item)
{
    const QString type = demoText(item.json, "type"_L1);
    if (type == "note"_L1)
        return actions::addNote(m_transaction, scene.id, item.agent, item.at, demoText(item.json, "text"_L1))
            .and_then([](MessageId) { return Result<void>(); });
    if (type == "handover"_L1)
        return actions::handOver(m_transaction, scene.id, item.agent, item.at,
                                 m_teams.value(demoText(item.json, "team"_L1)), demoText(item.json, "reason"_L1));
    if (type == "handback"_L1)
        return actions::handBack(m_transaction, scene.id, item.agent, item.at, demoText(item.json, "outcome"_L1));
    if (type == "moved-to-phone"_L1)
        return moveDemoToPhone(m_transaction, scene.id, {item.agent, item.at});
    static const QHash<QString, Result<void> (*)(Transaction &, ConversationId, const QString &, Instant)> marks{
        {u"closed"_s, actions::close},
        {u"reopened"_s, actions::reopen},
        {u"no-answer-needed"_s, actions::markNoAnswerNeeded},
        {u"spam"_s, actions::markSpam},
        {u"praised"_s, actions::markPraised},
    };
    if (const auto mark = marks.value(type))
        return mark(m_transaction, scene.id, item.agent, item.at);
    return Error{ErrorKind::Malformed, u"%1: there is no item \"%2\""_s.arg(item.remoteId, type), {}};
}

/// The network refused it: the reply is a draft again, and the customer goes on waiting.
Result<void> DemoWorkspaceWriter::playRejectedReply(const Scene &scene, const Item &item)
{
    OutboxRepository outbox(m_transaction);
    FM_ASSIGN(const OutboxId id, outbox.enqueue(m_transaction, replyOf(scene, item)));
    FM_TRY(outbox.apply(m_transaction, id, OutboxEvent::Claimed, {}, item.at));
    FM_TRY(outbox.apply(m_transaction, id, OutboxEvent::Refused, {demoText(item.json, "error"_L1), {}, {}}, item.at));
    FM_ASSIGN(const auto conversation, ConversationRepository(m_transaction).find(scene.id));
    Draft draft;
    draft.conversation = scene.id;
    draft.agent = item.agent;
    draft.text = demoText(item.json, "text"_L1);
    draft.seenVersion = conversation->version;
    draft.updatedAt = item.at;
    FM_TRY(DraftRepository(m_transaction).save(m_transaction, draft));
    return {};
}

/// Whoever of us comes first sees it, and gives it the tags and the agent that it has.
Result<void> DemoWorkspaceWriter::touch(Scene &scene, const QString &agent, Instant at)
{
    scene.touched = true;
    if (!agent.isEmpty())
        FM_TRY(actions::markSeen(m_transaction, scene.id, agent, at));
    if (const QString assignee = m_agents.value(demoText(scene.conversation, "assignee"_L1)); !assignee.isEmpty())
        FM_TRY(actions::assign(m_transaction, scene.id, agent, at, assignee));
    for (const QJsonValue tag : scene.conversation["tags"_L1].toArray())
        FM_TRY(actions::tag(m_transaction, scene.id, agent, at, tag.toString()));
    return {};
}

Result<void> DemoWorkspaceWriter::leaveAsItStands(Scene &scene)
{
    if (!scene.touched) {
        const Item first = itemOf(scene, scene.conversation["items"_L1][0].toObject(), 0);
        FM_TRY(touch(scene, {}, std::min(first.at + std::chrono::minutes(1), m_now)));
    }
    ConversationRepository conversations(m_transaction);
    std::optional<Instant> snoozedUntil;
    const auto status = conversationStatusFromString(demoText(scene.conversation, "status"_L1));
    if (status == ConversationStatus::Snoozed)
        snoozedUntil = m_now + std::chrono::minutes(scene.conversation["snoozedForMinutes"_L1].toInt());
    FM_TRY(conversations.setStatus(m_transaction, scene.id, status.value_or(ConversationStatus::Open), snoozedUntil));
    return conversations.setUnread(m_transaction, scene.id, scene.conversation["unread"_L1].toBool());
}

IncomingMessage DemoWorkspaceWriter::messageOf(const Scene &scene, const Item &item) const
{
    IncomingMessage message;
    message.remoteId = message.dedupeKey = item.remoteId;
    message.inReplyTo = scene.newestId;
    message.threadKey = demoText(scene.conversation, "key"_L1) + u"@demo.example"_s;
    message.direction = directionFromString(demoText(item.json, "direction"_L1));
    message.visibility = visibilityFromString(demoText(item.json, "visibility"_L1));
    message.automatic = automaticFromString(demoText(item.json, "automatic"_L1));
    message.author = authorOf(scene, item);
    message.to = {mailboxOf(message.direction == Direction::Outbound ? scene.identity : ownIdentity(scene.account))};
    message.subject = subjectOf(scene, !scene.newestId.isEmpty());
    message.text = demoText(item.json, "text"_L1);
    message.language = demoText(scene.conversation, "language"_L1);
    message.attachments = demoAttachments(item.json["attachments"_L1]);
    message.at = message.receivedAt = item.at;
    return message;
}

Identity DemoWorkspaceWriter::authorOf(const Scene &scene, const Item &item) const
{
    if (directionFromString(demoText(item.json, "direction"_L1)) == Direction::Outbound)
        return ownIdentity(scene.account);
    const QJsonObject from = item.json["from"_L1].toObject();
    if (from.isEmpty())
        return scene.identity;
    Identity author;
    author.channel = scene.account.channel;
    author.handle = demoText(from, "address"_L1);
    author.remoteKey = author.handle.toLower();
    author.name = demoText(from, "name"_L1);
    return author;
}

QString DemoWorkspaceWriter::subjectOf(const Scene &scene, bool isReply) const
{
    const QString subject = demoText(scene.conversation, "subject"_L1);
    return isReply && scene.account.channel == Channel::Email ? u"Re: "_s + subject : subject;
}

OutboxItem DemoWorkspaceWriter::replyOf(const Scene &scene, const Item &item) const
{
    OutboxItem reply;
    reply.message.account = scene.account.id;
    reply.message.conversation = scene.id;
    reply.message.key = item.remoteId;
    reply.message.at = item.at;
    reply.message.from = mailboxOf(ownIdentity(scene.account));
    reply.message.to = {mailboxOf(scene.identity)};
    reply.message.subject = subjectOf(scene, true);
    reply.message.text = demoText(item.json, "text"_L1);
    reply.message.language = demoText(scene.conversation, "language"_L1);
    reply.message.visibility = visibilityFromString(demoText(item.json, "visibility"_L1));
    reply.message.inReplyTo = scene.newestId;
    reply.agent = item.agent;
    reply.notBefore = reply.createdAt = item.at;
    return reply;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/LoggedContact.h"

#include "core/inbox/ConversationActions.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerGroup.h"
#include "core/store/CustomerRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/MessageNumbers.h"
#include "core/store/MessageRepository.h"
#include "core/text/ContactKey.h"

#include <QUuid>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Milliseconds takeBackLimit = std::chrono::hours(24);

/// Clocks of consoles differ.
constexpr Milliseconds contactTolerance = std::chrono::minutes(5);

/// With whom, and where it is filed.
struct ContactScene
{
    Account account; ///< that of logged contacts
    ConversationId conversation;
    Customer customer;
    Identity identity; ///< of the customer
};

QString uniqueContactId()
{
    return u"logged-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<void> refuseContact(const LoggedContact &contact, Instant now)
{
    const auto malformed = [](const QString &why) { return Error{ErrorKind::Malformed, why, {}}; };
    if (contact.kind == ContactKind::None || contact.direction == Direction::Note)
        return malformed(u"a logged contact is a call, a letter or a visit, in or out"_s);
    if (contact.text.trimmed().isEmpty())
        return malformed(u"a logged contact needs a text"_s);
    if (contact.at > now + contactTolerance)
        return malformed(u"the contact lies in the future"_s);
    const bool isWithSomebody = contact.conversation || contact.customer || !contact.name.trimmed().isEmpty();
    return isWithSomebody ? Result<void>() : malformed(u"with whom the contact was is missing"_s);
}

Result<Account> accountOfContacts(Transaction &transaction, Instant now)
{
    AccountRepository accounts(transaction);
    FM_ASSIGN(const auto all, accounts.all());
    const auto known = std::ranges::find(all, Channel::Logged, &Account::channel);
    if (known != all.cend())
        return *known;
    Account fresh;
    fresh.channel = Channel::Logged;
    fresh.handle = fresh.remoteKey = u"logged"_s;
    fresh.name = u"Logged contacts"_s;
    fresh.createdAt = now;
    FM_ASSIGN(fresh.id, accounts.add(transaction, fresh));
    return fresh;
}

/// Without an address it is nobody else's: two people of one name are two.
Identity identityOfContact(const LoggedContact &contact, const QString &name)
{
    Identity identity;
    identity.channel = Channel::Logged;
    identity.name = name.simplified();
    identity.remoteKey = contactKey(contact.kind, contact.address);
    if (identity.remoteKey.isEmpty()) {
        identity.remoteKey = uniqueContactId();
        identity.handle = identity.name;
    } else {
        identity.handle = contact.address.simplified();
        identity.contact = contact.kind;
    }
    return identity;
}

/// The one they are called by: that of logged contacts, else that of the conversation's channel, else any.
Identity identityFor(const Customer &customer, Channel channel)
{
    for (const Channel wanted : {Channel::Logged, channel}) {
        const auto found = std::ranges::find(customer.identities, wanted, &Identity::channel);
        if (found != customer.identities.cend())
            return *found;
    }
    return customer.identities.value(0);
}

/// Who was linked to somebody is called by theirs. A conversation follows an identity, so whom nothing but a file knew
/// gets one: how this contact was had, unless that is somebody else's.
Result<void> setCustomer(Transaction &transaction, ContactScene &scene, const LoggedContact &contact, CustomerId id,
                         Channel channel)
{
    CustomerRepository customers(transaction);
    FM_ASSIGN(const CustomerId standing, standingFor(transaction, id));
    FM_ASSIGN(const auto customer, customers.find(standing));
    scene.customer = *customer;
    scene.identity = identityFor(*customer, channel);
    if (scene.identity.id)
        return {};
    Identity fresh = identityOfContact(contact, customer->name);
    FM_ASSIGN(const auto known, customers.find(Channel::Logged, fresh.remoteKey));
    if (known)
        fresh = identityOfContact({}, customer->name);
    FM_ASSIGN(scene.identity, customers.addTo(transaction, standing, fresh));
    return {};
}

Result<ContactScene> sceneInConversation(Transaction &transaction, const LoggedContact &contact, Instant now)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(transaction).find(contact.conversation));
    if (!conversation)
        return Error{ErrorKind::NotFound, u"there is no conversation "_s + contact.conversation.toString(), {}};
    ContactScene scene;
    FM_TRY(setCustomer(transaction, scene, contact, conversation->customer, conversation->channel));
    FM_ASSIGN(scene.account, accountOfContacts(transaction, now));
    scene.conversation = conversation->id;
    return scene;
}

Result<ContactScene> sceneOfContact(Transaction &transaction, const LoggedContact &contact, Instant now)
{
    if (contact.conversation)
        return sceneInConversation(transaction, contact, now);
    ContactScene scene;
    CustomerId customer = contact.customer;
    if (!customer) {
        const Identity stranger = identityOfContact(contact, contact.name);
        FM_ASSIGN(const Identity known, CustomerRepository(transaction).resolve(transaction, stranger, now));
        customer = known.customer;
    }
    FM_TRY(setCustomer(transaction, scene, contact, customer, Channel::Logged));
    FM_ASSIGN(scene.account, accountOfContacts(transaction, now));
    FM_ASSIGN(scene.conversation, ConversationRepository(transaction)
                                      .create({scene.account.id, scene.customer.id, {}, {}, {}, scene.identity.id}));
    return scene;
}

NewMessage messageOf(const ContactScene &scene, const LoggedContact &contact, Instant now)
{
    NewMessage fresh;
    fresh.account = scene.account.id;
    fresh.conversation = scene.conversation;
    fresh.agent = contact.agent;
    IncomingMessage &message = fresh.message;
    message.remoteId = message.dedupeKey = uniqueContactId();
    message.direction = contact.direction;
    message.visibility = Visibility::Private;
    message.contact = contact.kind;
    message.text = contact.text;
    message.at = contact.at;
    message.receivedAt = now;
    const Mailbox customer{scene.customer.name, scene.identity.handle};
    const bool isInbound = contact.direction == Direction::Inbound;
    fresh.identity = isInbound ? scene.identity.id : IdentityId();
    message.author.name = isInbound ? customer.name : scene.account.name;
    message.author.handle = isInbound ? customer.address : scene.account.handle;
    if (!isInbound)
        message.to = {customer};
    return fresh;
}

Event eventOf(const ContactScene &scene, const LoggedContact &contact, MessageId message, Instant now)
{
    Event event;
    event.kind = contact.direction == Direction::Inbound ? EventKind::Received : EventKind::Sent;
    event.at = contact.at;
    event.recordedAt = now;
    event.account = scene.account.id;
    event.conversation = scene.conversation;
    event.customer = scene.customer.id;
    event.message = message;
    event.agent = contact.agent;
    return event;
}

/// A customer who called opens what was closed or put off, unless somebody answered since.
Result<void> wakeByContact(Transaction &transaction, const ContactScene &scene)
{
    ConversationRepository conversations(transaction);
    FM_ASSIGN(const auto conversation, conversations.find(scene.conversation));
    if (!conversation || !conversation->waitingSince || conversation->status == ConversationStatus::Open)
        return {};
    return conversations.setStatus(transaction, scene.conversation, ConversationStatus::Open);
}

Result<void> refuseTakingBack(const std::optional<Message> &message, MessageId id, const QString &agent, Instant now)
{
    if (!message || message->contact == ContactKind::None)
        return Error{ErrorKind::NotFound, u"there is no logged contact "_s + id.toString(), {}};
    if (message->deleted)
        return Error{ErrorKind::Conflict, u"the contact was taken back already"_s, {}};
    if (message->agent != agent)
        return Error{ErrorKind::Forbidden, u"%1 logged this contact"_s.arg(message->agent), {}};
    if (now - message->receivedAt > takeBackLimit)
        return Error{ErrorKind::Conflict, u"the contact was logged more than a day ago"_s, {}};
    return {};
}

/// A conversation of nothing but mistakes.
Result<void> closeIfEmpty(Transaction &transaction, ConversationId id, const QString &agent, Instant now)
{
    FM_ASSIGN(const auto messages, MessageRepository(transaction).ofConversation(id));
    const bool isEmpty = std::ranges::all_of(
        messages, [](const Message &each) { return each.deleted && each.contact != ContactKind::None; });
    return isEmpty ? actions::close(transaction, id, agent, now) : Result<void>();
}

}

Result<LoggedPlace> logContact(Transaction &transaction, const LoggedContact &contact, Instant now)
{
    FM_TRY(refuseContact(contact, now));
    FM_TRY(MessageNumbers::takeTurn(transaction)); // whose a customer is must not change meanwhile
    FM_ASSIGN(const ContactScene scene, sceneOfContact(transaction, contact, now));
    FM_ASSIGN(const MessageId message,
              MessageRepository(transaction).insert(transaction, messageOf(scene, contact, now)));
    FM_TRY(EventRepository(transaction).append(eventOf(scene, contact, message, now)));
    FM_TRY(ConversationRepository(transaction).refresh(transaction, scene.conversation));
    if (contact.direction == Direction::Inbound)
        FM_TRY(wakeByContact(transaction, scene));
    return LoggedPlace{scene.conversation, scene.customer.id, message};
}

Result<void> takeBackContact(Transaction &transaction, MessageId id, const QString &agent, Instant now)
{
    MessageRepository messages(transaction);
    FM_ASSIGN(const auto message, messages.find(id));
    FM_TRY(refuseTakingBack(message, id, agent, now));
    FM_TRY(messages.markDeleted(transaction, {id, message->conversation, {}, false}));
    ConversationRepository conversations(transaction);
    FM_ASSIGN(const auto conversation, conversations.find(message->conversation));
    if (!conversation)
        return Error{ErrorKind::NotFound, u"the conversation of the contact is gone"_s, {}};
    Event event;
    event.kind = EventKind::TakenBack;
    event.at = event.recordedAt = now;
    event.account = message->account;
    event.conversation = message->conversation;
    event.customer = conversation->customer;
    event.message = id;
    event.agent = agent;
    FM_TRY(EventRepository(transaction).append(event));
    FM_TRY(conversations.refresh(transaction, message->conversation));
    return closeIfEmpty(transaction, message->conversation, agent, now);
}

}

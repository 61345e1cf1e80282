// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ExportedByHand.h"

#include "core/metrics/calendar/MeasureRules.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/MessageRepository.h"
#include "core/store/ProfileRepository.h"

#include <algorithm>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

Result<ExportedConversation> exportedConversation(Session &session, const Conversation &conversation)
{
    ExportedConversation exported{conversation, {}, {}};
    MessageRepository repository(session);
    FM_ASSIGN(const auto messages, repository.ofConversation(conversation.id));
    for (const Message &each : messages) {
        ExportedMessage message{each, {}, {}, {}};
        message.message.hasSource = false;
        for (Attachment &attachment : message.message.attachments)
            attachment.part.clear();
        FM_ASSIGN(message.versions, repository.versions(each.id));
        message.files.resize(each.attachments.size());
        exported.messages.append(message);
    }
    FM_ASSIGN(exported.events, EventRepository(session).ofConversation(conversation.id));
    std::ranges::sort(exported.events, {}, [](const Event &event) { return event.id; });
    return exported;
}

Result<ExportedCustomer> exportedCustomer(Session &session, CustomerId id)
{
    FM_ASSIGN(const auto customer, CustomerRepository(session).find(id));
    if (!customer)
        return Error{ErrorKind::NotFound, u"no customer "_s + id.toString(), {}};
    ExportedCustomer exported{*customer, {}};
    FM_ASSIGN(exported.profile, ProfileRepository(session).of(id));
    return exported;
}

/// The conversation's own, and who else wrote in it.
Result<QSet<CustomerId>> peopleIn(Session &session, const ExportedConversation &conversation)
{
    QSet<CustomerId> people{conversation.conversation.customer};
    QList<IdentityId> identities;
    for (const ExportedMessage &each : conversation.messages) {
        if (each.message.identity)
            identities.append(each.message.identity);
    }
    FM_ASSIGN(const auto found, CustomerRepository(session).identities(identities));
    for (const Identity &each : found)
        people.insert(each.customer);
    return people;
}

}

Result<ExportedByHand> ExportedByHand::read(Session &session)
{
    ExportedByHand exported;
    FM_ASSIGN(const MeasureRules rules, measureRules(session));
    exported.manifest.measureRules = toJson(rules);
    FM_ASSIGN(exported.manifest.accounts, AccountRepository(session).allEver());
    FM_ASSIGN(const auto conversations, ConversationRepository(session).list({}));
    QSet<CustomerId> people;
    for (const Conversation &each : conversations) {
        FM_ASSIGN(const auto conversation, exportedConversation(session, each));
        exported.all.conversations.append(conversation);
        exported.manifest.messages += conversation.messages.size();
        FM_ASSIGN(const auto some, peopleIn(session, conversation));
        people.unite(some);
    }
    QList<CustomerId> inOrder(people.cbegin(), people.cend());
    std::ranges::sort(inOrder);
    for (const CustomerId each : std::as_const(inOrder)) {
        FM_ASSIGN(const auto customer, exportedCustomer(session, each));
        exported.all.customers.append(customer);
    }
    exported.manifest.conversations = exported.all.conversations.size();
    exported.manifest.customers = exported.all.customers.size();
    return exported;
}

QList<ExportedPart> ExportedByHand::parts(qsizetype conversations) const
{
    QHash<IdentityId, CustomerId> owners;
    QHash<CustomerId, ExportedCustomer> left;
    for (const ExportedCustomer &each : all.customers) {
        left.insert(each.customer.id, each);
        for (const Identity &identity : each.customer.identities)
            owners.insert(identity.id, each.customer.id);
    }
    QList<ExportedPart> cut;
    for (const ExportedConversation &each : all.conversations) {
        if (cut.isEmpty() || cut.last().conversations.size() >= conversations)
            cut.append(ExportedPart());
        QList<CustomerId> people{each.conversation.customer};
        for (const ExportedMessage &message : each.messages)
            people.append(owners.value(message.message.identity));
        for (const CustomerId person : std::as_const(people)) {
            if (const auto found = left.constFind(person); found != left.cend()) {
                cut.last().customers.append(*found);
                left.erase(found);
            }
        }
        cut.last().conversations.append(each);
    }
    return cut;
}

}

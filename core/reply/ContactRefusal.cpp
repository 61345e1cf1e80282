// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/ContactRefusal.h"

#include "core/store/ConsentRepository.h"
#include "core/store/CustomerGroup.h"
#include "core/store/CustomerRepository.h"
#include "core/store/MessageRepository.h"

#include <QLocale>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString contactWay(std::optional<Channel> channel)
{
    if (!channel)
        return {};
    return *channel == Channel::Email ? u" by e-mail"_s : u" on "_s + brandOf(*channel);
}

QString refusalWords(const Consent &refusal, const QString &name)
{
    const QString day = QLocale::c().toString(toDateTime(refusal.at).date(), u"d MMMM yyyy"_s);
    const QString who = name.isEmpty() ? u"the customer"_s : name;
    const QString words = refusal.agent.isEmpty() ? u"%1 complained on %2 of being written to%3"_s
                                                  : u"%1 asked on %2 not to be written to%3"_s;
    return words.arg(who, day, contactWay(refusal.channel));
}

Result<CustomerId> reachedCustomer(Session &session, ConversationId conversation, IdentityId author)
{
    const QString sql = author ? u"SELECT customer_id FROM identities WHERE id = ?"_s
                               : u"SELECT customer_id FROM conversations WHERE id = ?"_s;
    FM_ASSIGN(const auto customer, (session.first<CustomerId>(
                                       sql, [](const Row &row) { return row.id<CustomerId>(0); },
                                       author ? author.value : conversation.value)));
    return customer.value_or(CustomerId());
}

}

Result<QString> contactRefusal(Session &session, const Account &account, ConversationId conversation,
                               const Message *answered)
{
    FM_ASSIGN(const CustomerId customer,
              reachedCustomer(session, conversation, answered ? answered->identity : IdentityId()));
    if (!customer)
        return QString();
    FM_ASSIGN(const auto said, ConsentRepository(session).of(customer));
    const auto refusal = refusalOfContact(said, account.channel);
    if (!refusal)
        return QString();
    FM_ASSIGN(const CustomerId standing, standingFor(session, customer));
    FM_ASSIGN(const auto person, CustomerRepository(session).find(standing));
    return refusalWords(*refusal, person ? person->name : QString());
}

Result<QString> contactRefusal(Session &session, const Account &account, const OutgoingMessage &reply)
{
    MessageRepository messages(session);
    std::optional<Message> answered;
    FM_ASSIGN(const auto stored, messages.stored(account.id, reply.inReplyTo));
    if (stored) {
        FM_ASSIGN(answered, messages.find(stored->id));
    }
    return contactRefusal(session, account, reply.conversation, answered ? &*answered : nullptr);
}

}

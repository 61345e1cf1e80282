// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerFitness.h"
#include "core/customers/Linking.h"
#include "core/store/CustomerDeedRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/text/ContactKey.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// "a@b" is an address, "ana" and "an a@b" are not; what the network makes of it, it says when we write there.
bool isMailAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && at < text.size() - 1 && !text.contains(u' ') && text.count(u'@') == 1 && !text.endsWith(u'.') &&
           text[at + 1] != u'.';
}

Error noAddress(const QString &why)
{
    return Error{ErrorKind::Malformed, why, {}};
}

Result<Identity> claimedContact(Identity claimed)
{
    claimed.remoteKey = contactKey(claimed.contact, claimed.handle);
    if (claimed.contact == ContactKind::Phone && !isPhoneKey(claimed.remoteKey))
        return noAddress(u"\"%1\" is no phone number"_s.arg(claimed.handle));
    if (claimed.contact != ContactKind::Phone && claimed.contact != ContactKind::Letter)
        return noAddress(u"a contact that no network carries is a phone number or a postal address"_s);
    return claimed;
}

/// As those are kept that the channel brings itself, so that a message from there finds it.
Result<Identity> claimable(const Identity &told)
{
    Identity claimed = told;
    claimed.handle = told.handle.simplified();
    claimed.name = told.name.simplified();
    if (claimed.handle.isEmpty())
        return noAddress(u"the address, number or handle is missing"_s);
    if (claimed.channel == Channel::Logged)
        return claimedContact(claimed);
    if (claimed.channel == Channel::Email) {
        claimed.remoteKey = claimed.handle.toLower();
        return isMailAddress(claimed.handle) ? Result<Identity>(claimed)
                                             : noAddress(u"\"%1\" is no mail address"_s.arg(claimed.handle));
    }
    if (claimed.remoteKey.isEmpty())
        claimed.remoteKey = toldHandleKey(claimed.handle);
    return claimed;
}

/// A network knows people by a number of its own, an agent by their handle.
Result<std::optional<Identity>> claimedAlready(Session &session, const Identity &claimed)
{
    CustomerRepository customers(session);
    FM_ASSIGN(const auto known, customers.find(claimed.channel, claimed.remoteKey));
    if (known || claimed.channel == Channel::Logged)
        return known;
    return customers.withHandle(claimed.channel, claimed.handle);
}

/// It comes as somebody of its own, who is linked at once: undoing that gives both back.
Result<Identity> addClaimed(Transaction &transaction, CustomerId customer, const Identity &claimed,
                            const QString &agent, Instant now)
{
    CustomerRepository customers(transaction);
    const QString name = claimed.name.isEmpty() ? claimed.handle : claimed.name;
    CustomerDeed deed;
    deed.kind = CustomerDeedKind::Link;
    deed.at = now;
    deed.agent = agent;
    deed.customer = customer;
    FM_ASSIGN(deed.other, customers.add(transaction, Customer{{}, name, {}, now, {}, {}, {}}));
    deed.evidence = {{EvidenceKind::Told, agent, {}, {}, {}, {}, false}};
    FM_ASSIGN(deed.id, CustomerDeedRepository(transaction).append(transaction, deed));
    FM_TRY(transaction.exec(u"UPDATE customers SET deed_id = ? WHERE id = ?"_s, deed.id, deed.other));
    FM_ASSIGN(Identity added, customers.addTo(transaction, deed.other, claimed, deed.id));
    FM_TRY(replaceAround(transaction, {customer, deed.other}));
    added.customer = customer;
    return added;
}

}

Result<Identity> claimIdentity(Transaction &transaction, CustomerId customer, const Identity &identity,
                               const QString &agent, Instant now)
{
    FM_TRY(takeTurnWithPlaces(transaction));
    FM_TRY(standingCustomer(transaction, customer));
    FM_ASSIGN(const Identity claimed, claimable(identity));
    FM_ASSIGN(const auto known, claimedAlready(transaction, claimed));
    if (!known)
        return addClaimed(transaction, customer, claimed, agent, now);
    if (known->customer == customer)
        return *known;
    return Error{ErrorKind::Conflict,
                 u"%1 is customer %2's; link customers %3 and %2 instead"_s.arg(known->handle)
                     .arg(known->customer.value)
                     .arg(customer.value),
                 {}};
}

}

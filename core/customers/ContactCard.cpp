// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactCard.h"

#include "core/customers/ContactPerson.h"
#include "core/model/ProfileText.h"
#include "core/store/ConsentRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/ProfileRepository.h"

#include <QSet>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString marketingProperty = u"X-FIRSTMILE-MARKETING"_s;
const QString refusalProperty = u"X-FIRSTMILE-DO-NOT-CONTACT"_s;

/// RFC 6350 allows these once in a card.
bool isOncePerCard(const QString &name)
{
    static const QSet<QString> names{u"N"_s,      u"BDAY"_s, u"ANNIVERSARY"_s,  u"GENDER"_s,     u"REV"_s,
                                     u"PRODID"_s, u"UID"_s,  marketingProperty, refusalProperty, u"KIND"_s};
    return names.contains(name);
}

/// Puts the statements of several records into one card.
class CardJoin
{
public:
    void add(const ProfileRecord &record)
    {
        const QSet<QString> hiddenBefore = m_hidden;
        const QList<ProfileProperty> earlier = m_properties;
        for (const ProfileProperty &each : record.properties) {
            const QString field = shownProperty(each).field;
            if (record.source == ProfileSource::Agent && each.value.isEmpty())
                m_hidden.insert(field);
            else if (!(hiddenBefore.contains(field) && !field.isEmpty()) && !isThere(earlier, each))
                m_properties.append(each);
        }
    }

    QList<ProfileProperty> take() { return std::move(m_properties); }

private:
    /// Within one record nothing is left out, however odd it is.
    static bool isThere(const QList<ProfileProperty> &earlier, const ProfileProperty &property)
    {
        return earlier.contains(property) ||
               (isOncePerCard(property.name) &&
                std::ranges::find(earlier, property.name, &ProfileProperty::name) != earlier.cend());
    }

    QList<ProfileProperty> m_properties;
    QSet<QString> m_hidden;
};

QString pageOfIdentity(const Identity &identity)
{
    switch (identity.channel) {
    case Channel::X:
        return u"https://x.com/i/user/"_s + identity.remoteKey;
    case Channel::Bluesky:
        return u"https://bsky.app/profile/"_s + identity.remoteKey;
    case Channel::Mastodon:
        return identity.remoteKey.contains(u"://"_s) ? identity.remoteKey : identity.profileUrl;
    default:
        return identity.profileUrl;
    }
}

std::optional<ProfileProperty> propertyOfIdentity(const Identity &identity)
{
    if (identity.channel == Channel::Email)
        return propertyOfField(u"email"_s, identity.handle);
    if (identity.channel == Channel::Logged && identity.contact == ContactKind::None)
        return std::nullopt;
    if (identity.channel == Channel::Logged)
        return propertyOfField(identity.contact == ContactKind::Letter ? u"address"_s : u"phone"_s, identity.handle);
    const QString page = identity.remoteKey.startsWith(u"handle:"_s) ? identity.profileUrl : pageOfIdentity(identity);
    if (page.isEmpty())
        return std::nullopt;
    return ProfileProperty{{}, u"X-SOCIALPROFILE"_s, {{u"TYPE"_s, {toString(identity.channel)}}}, page};
}

void addIdentities(QList<ProfileProperty> &properties, const QList<Identity> &identities)
{
    QList<ContactProblem> ignored;
    const ContactPerson said = personOf({0, properties}, ignored);
    for (const Identity &each : identities) {
        const bool isSaid = std::ranges::any_of(said.identities, [&each](const Identity &known) {
            return known.channel == each.channel && known.remoteKey == each.remoteKey;
        });
        const QString handle = each.handle.startsWith(u'@') ? each.handle.mid(1).toLower() : each.handle.toLower();
        const auto property = propertyOfIdentity(each);
        if (property && !isSaid && !said.handles.contains({each.channel, handle}) && !properties.contains(*property))
            properties.append(*property);
    }
}

/// In its place if a file had it, else at the end; nothing if nothing was said.
void setConsentProperty(QList<ProfileProperty> &properties, const QString &name, const std::optional<QString> &value)
{
    const auto found = std::ranges::find(properties, name, &ProfileProperty::name);
    if (found == properties.end()) {
        if (value)
            properties.append({{}, name, {}, *value});
    } else if (value) {
        found->value = *value;
    } else if (found->value == u"yes"_s) {
        properties.erase(found);
    }
}

void setConsents(QList<ProfileProperty> &properties, const QList<Consent> &consents)
{
    const auto marketing = lastConsent(consents, ConsentPurpose::Marketing);
    const auto contact = lastConsent(consents, ConsentPurpose::Contact);
    setConsentProperty(properties, marketingProperty,
                       marketing ? std::optional(*marketing ? u"yes"_s : u"no"_s) : std::nullopt);
    setConsentProperty(properties, refusalProperty, contact == false ? std::optional(u"yes"_s) : std::nullopt);
}

}

std::optional<bool> lastConsent(const QList<Consent> &consents, ConsentPurpose purpose)
{
    const Consent *last = nullptr;
    for (const Consent &each : consents) {
        if (each.purpose == purpose && !each.channel &&
            (!last || std::pair(each.at, each.id) > std::pair(last->at, last->id)))
            last = &each;
    }
    return last ? std::optional(last->given) : std::nullopt;
}

Result<ContactCard> contactCard(Session &session, CustomerId standing)
{
    ContactCard card;
    FM_ASSIGN(const auto customer, CustomerRepository(session).find(standing));
    if (!customer)
        return Error{ErrorKind::NotFound, u"there is no customer "_s + standing.toString(), {}};
    card.customer = *customer;
    FM_ASSIGN(card.records, ProfileRepository(session).of(standing));
    FM_ASSIGN(card.consents, ConsentRepository(session).of(standing));
    return card;
}

QList<ProfileProperty> propertiesOfCard(const ContactCard &card)
{
    QList<ProfileRecord> records = card.records;
    sortRecords(records);
    CardJoin join;
    for (const ProfileRecord &each : records)
        join.add(each);
    QList<ProfileProperty> properties = join.take();
    if (std::ranges::find(properties, u"FN"_s, &ProfileProperty::name) == properties.cend() &&
        !card.customer.name.isEmpty())
        properties.prepend({{}, u"FN"_s, {}, escapedProfileText(card.customer.name)});
    addIdentities(properties, card.customer.identities);
    setConsents(properties, card.consents);
    return properties;
}

}

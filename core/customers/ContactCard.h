// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Consent.h"
#include "core/model/Identity.h"
#include "core/model/Profile.h"
#include "core/store/Session.h"

namespace firstmile
{

/// A customer with all that a card of theirs is made of: of everybody linked to them too.
struct ContactCard
{
    Customer customer;
    QList<ProfileRecord> records;
    QList<Consent> consents;
};

Result<ContactCard> contactCard(Session &session, CustomerId standing); ///< NotFound: there is no such customer

/// Every property that sources say of them, those of agents first, each once and without what an agent hid; then the
/// addresses, numbers and accounts that only messages told, and what they said about being written to.
QList<ProfileProperty> propertiesOfCard(const ContactCard &card);

/// What they said last, of every channel; empty: nothing.
std::optional<bool> lastConsent(const QList<Consent> &consents, ConsentPurpose purpose);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Channel.h"
#include "core/model/Ids.h"

#include <QList>

#include <optional>

namespace firstmile
{

enum class ConsentPurpose {
    Contact,  ///< that we write or call at all; withdrawn: the outbox sends nothing
    Marketing ///< news and offers
};

QString toString(ConsentPurpose purpose); ///< "contact", "marketing"
std::optional<ConsentPurpose> consentPurposeFromString(const QString &name);

/// What a customer said about being written to. The newest of a purpose and a channel counts.
struct Consent
{
    ConsentId id;
    CustomerId customer;
    ConsentPurpose purpose = ConsentPurpose::Contact;
    std::optional<Channel> channel; ///< none: every channel
    bool given = true;
    Instant at;
    QString agent; ///< who wrote it down; empty: the customer's own sign, such as a complaint of their mail provider
    QString words; ///< how they said so
    bool operator==(const Consent &) const = default;
};

/// What keeps us from writing to a customer on a channel, if anything does. `all`: those of the customer and of
/// everybody linked to them. A word about one channel counts before one about every channel, whichever is newer; where
/// nothing was said, a customer may be answered.
std::optional<Consent> refusalOfContact(const QList<Consent> &all, Channel channel);

}

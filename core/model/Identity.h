// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Channel.h"
#include "core/model/Ids.h"

#include <QList>

namespace firstmile
{

/// A customer's handle or address on one channel, as a network tells it.
struct Identity
{
    IdentityId id;       ///< none until stored
    CustomerId customer; ///< none until stored
    Channel channel = Channel::Email;
    QString
        remoteKey;  ///< what names the person for ever on that channel: lower-case address, author id, DID, account URL
    QString handle; ///< what people type: "@ana", "ana@example.org"
    QString name;   ///< display name, may be empty
    QString profileUrl;
    int followers = -1; ///< -1: not known
    bool verified = false;
    bool operator==(const Identity &) const = default;
};

/// A person, with every identity known to be theirs.
struct Customer
{
    CustomerId id;
    QString name;
    QString language; ///< BCP 47, empty if not known
    Instant createdAt;
    QList<Identity> identities;
    bool operator==(const Customer &) const = default;
};

}

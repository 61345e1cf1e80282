// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Channel.h"
#include "core/model/ContactKind.h"
#include "core/model/Ids.h"

#include <QList>

#include <optional>

namespace firstmile
{

/// A page that somebody's profile names as theirs.
struct ProfileLink
{
    QString url;
    bool verified = false; ///< the network looked, and the page names the profile as well
    bool operator==(const ProfileLink &) const = default;
};

/// A customer's handle or address on one channel, as a network tells it. Phones and postal addresses are identities on
/// the channel of logged contacts, by `contact`.
struct Identity
{
    IdentityId id;       ///< none until stored
    CustomerId customer; ///< none until stored; links and splits move it
    CustomerId origin;   ///< whose it was when it was stored; never changes
    Channel channel = Channel::Email;
    QString
        remoteKey;  ///< what names the person for ever on that channel: lower-case address, author id, DID, account URL
    QString handle; ///< what people type: "@ana", "ana@example.org"
    QString name;   ///< display name, may be empty
    QString profileUrl;
    int followers = -1; ///< -1: not known
    bool verified = false;
    ContactKind contact = ContactKind::None; ///< of logged contacts: how that address is used
    QString about;                           ///< what the profile says in its owner's words
    QList<ProfileLink> links;                ///< what the profile names as its owner's pages
    int spread = -1;                         ///< most shares that one of their posts to us had; -1: not known
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
    CustomerId mergedInto;           ///< a link took its identities there; none: it stands for itself
    std::optional<Instant> erasedAt; ///< who it was is gone; that they wrote stays counted
    bool operator==(const Customer &) const = default;
};

}

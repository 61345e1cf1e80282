// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/ContactPerson.h"
#include "core/store/Session.h"

#include <QHash>
#include <QSet>

namespace firstmile
{

/// Somebody who is known by what a person of a file is known by.
struct KnownContact
{
    CustomerId customer; ///< who stands for them
    IdentityId identity; ///< none: it is written with this batch
    bool isErased = false;
};

/// What a workspace knows of a batch of people, read with a statement a channel.
class ContactMemory
{
public:
    explicit ContactMemory(Session &session) : m_session(session) {}

    Result<void> prepare(); ///< once, before the first batch

    Result<void> read(const QList<ContactPerson> &people); ///< forgets the batch before

    const KnownContact *find(Channel channel, const QString &key) const;
    const KnownContact *find(const ContactHandle &handle) const;
    void add(const Identity &identity, CustomerId customer);
    void linked(CustomerId other, CustomerId into); ///< who was `other` is `into` from now on

    /// Whether a number that both have is no sign that they are one: each has a mail address and a name of their own.
    Result<bool> isSomebodyElse(const ContactPerson &person, CustomerId customer);

    /// Whether an import said all this of them already.
    Result<bool> isSaid(CustomerId customer, const QByteArray &content); ///< UTF-8

private:
    Result<void> readKeys(Channel channel, const QStringList &keys);
    Result<void> readHandles(Channel channel, const QStringList &handles);

    Session &m_session;
    QSet<size_t> m_added;                      ///< hashes of all keys of this import
    QSet<Channel> m_wasEmpty;                  ///< channels of which only the import's own keys can be known
    QHash<QString, KnownContact> m_known[6];   ///< by channel
    QHash<QString, KnownContact> m_handles[6]; ///< by channel
};

}

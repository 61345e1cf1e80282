// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/ContactFeed.h"
#include "core/model/Consent.h"
#include "core/model/Identity.h"

namespace firstmile
{

/// A profile that a file names by a handle, of a network that knows people by a number of its own: no identity, but
/// evidence if somebody with that handle is known.
struct ContactHandle
{
    Channel channel = Channel::X;
    QString handle; ///< lower case, without '@'
    bool operator==(const ContactHandle &) const = default;
};

/// A person of a file, with that by which they can be known.
struct ContactPerson
{
    qint64 line = 0;
    QString name;
    QList<Identity> identities; ///< each once; those that tell a person best come first: mail, networks, phones
    QList<ContactHandle> handles;
    QList<Consent> consents; ///< without customer and time
    QByteArray content;      ///< what the file says of them, as a record keeps it; set by who needs it
};

/// What is no address or number, though it stands where one should, goes into `problems`; it stays in the properties.
ContactPerson personOf(const ContactEntry &entry, QList<ContactProblem> &problems);

}

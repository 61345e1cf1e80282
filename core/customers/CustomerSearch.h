// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Identity.h"
#include "core/store/Session.h"

namespace firstmile
{

/// A customer as a list shows them.
struct CustomerLine
{
    Customer customer; ///< with their identities
    QString company;
    int conversations = 0;
    std::optional<Instant> lastContact;
    bool operator==(const CustomerLine &) const = default;
};

/// Customers whose name, handle, address, phone or company has every word of `text`, as beginnings of words and
/// whatever their accents and case; who wrote last comes first. An empty text: everybody. Those who were linked are
/// found as the one who stands for them.
Result<QList<CustomerLine>> findCustomers(Session &session, const QString &text, int limit);

}

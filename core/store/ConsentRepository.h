// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Consent.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// What customers said about being written to. Append-only.
class ConsentRepository
{
public:
    explicit ConsentRepository(Session &session) : m_session(session) {}

    Result<ConsentId> append(Transaction &transaction, const Consent &consent);
    Result<std::optional<Consent>> find(ConsentId id);
    /// Of a customer and of everybody linked to them, oldest first.
    Result<QList<Consent>> of(CustomerId customer);

private:
    Session &m_session;
};

}

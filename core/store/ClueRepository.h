// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Clue.h"
#include "core/model/Identity.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// A clue with whose it is and where it stands.
struct StoredClue
{
    Clue clue;
    qint64 hash = 0; ///< of kind and value
    IdentityId identity;
    MessageId message; ///< none: the profile tells it
};

/// By what people may be known again. Written with identities and messages; read by core/customers/Suggestions.h.
class ClueRepository
{
public:
    explicit ClueRepository(Session &session) : m_session(session) {}

    /// What the identity's profile tells takes the place of what it told before. `isNew`: it told nothing before.
    Result<void> tell(const Identity &identity, bool isNew);

    /// What somebody wrote; what they said before, or more surely, stays.
    Result<void> add(IdentityId identity, MessageId message, const QList<Clue> &clues);

    Result<void> forgetMessage(MessageId message);
    Result<void> forgetIdentity(IdentityId identity);

    /// Of these identities, the surest first, at most `most`.
    Result<QList<StoredClue>> of(const QList<IdentityId> &identities, int most);

    /// Who has one of these clues, without those whose customer was erased; of each clue at most `most`.
    Result<QList<StoredClue>> sharing(const QList<qint64> &hashes, int most);

    /// Customers who share a clue that no more than `most` identities have with somebody, by number.
    Result<QList<CustomerId>> sharers(int limit, int most);

    static qint64 hashOf(const Clue &clue);

private:
    Result<bool> tells(IdentityId identity, const QList<Clue> &clues);
    Result<void> write(IdentityId identity, MessageId message, const Clue &clue);

    Session &m_session;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ReplyOrigin.h"
#include "core/model/SavedReply.h"
#include "core/store/Transaction.h"

#include <QHash>

namespace firstmile
{

/// What a team keeps to answer with. An approved reply is its owner's: nobody else changes or removes it.
class SavedReplyRepository
{
public:
    explicit SavedReplyRepository(Session &session) : m_session(session) {}

    Result<QList<SavedReply>> all(); ///< by name
    Result<std::optional<SavedReply>> find(SavedReplyId id);
    Result<std::optional<SavedReply>> named(const QString &name);

    /// A new one if it has no id; `updatedBy` is who saves it, at `updatedAt`. Conflict: the name is taken; Rejected:
    /// the name or its texts are empty or odd, two are for the same, or it is approved and has no owner or expiry;
    /// Forbidden: it is approved and somebody else's ("" is the program, which may); NotFound: there is none.
    Result<SavedReplyId> save(Transaction &transaction, const SavedReply &reply);

    /// Its uses stay, its name is free again. Forbidden and NotFound as above.
    Result<void> remove(Transaction &transaction, SavedReplyId id, const QString &agent, Instant now);

    Result<QHash<SavedReplyId, UseCounts>> uses(); ///< of all times; none of those that were never used

private:
    Result<void> demandOwner(SavedReplyId id, const QString &agent);
    Result<SavedReplyId> insert(const SavedReply &reply);
    Result<void> update(const SavedReply &reply);
    Result<void> replaceTexts(SavedReplyId id, const QList<SavedReplyText> &texts);

    Session &m_session;
};

}

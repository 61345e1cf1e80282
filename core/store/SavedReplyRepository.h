// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ReplyOrigin.h"
#include "core/model/SavedReply.h"
#include "core/store/Transaction.h"

#include <QHash>

namespace firstmile
{

/// What a team keeps to answer with.
class SavedReplyRepository
{
public:
    explicit SavedReplyRepository(Session &session) : m_session(session) {}

    Result<QList<SavedReply>> all(); ///< by name
    Result<std::optional<SavedReply>> find(SavedReplyId id);
    Result<std::optional<SavedReply>> named(const QString &name);

    /// A new one if it has no id. Conflict: the name is taken; Rejected: the name or its texts are empty or odd.
    Result<SavedReplyId> save(Transaction &transaction, const SavedReply &reply);
    Result<void> remove(Transaction &transaction, SavedReplyId id); ///< its uses stay

    Result<QHash<SavedReplyId, UseCounts>> uses();

private:
    Session &m_session;
};

}

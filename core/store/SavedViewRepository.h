// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/SavedView.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Lists that agents keep under a name. Names are unique, whatever their case.
class SavedViewRepository
{
public:
    explicit SavedViewRepository(Session &session) : m_session(session) {}

    Result<QList<SavedView>> all(); ///< in their order
    Result<std::optional<SavedView>> named(const QString &name);

    /// Puts it behind the others. Conflict: the name is taken; Malformed: it is empty.
    Result<SavedViewId> add(Transaction &transaction, const SavedView &view);
    Result<void> rename(Transaction &transaction, SavedViewId id, const QString &name);

    /// Gives it another query and sort; name and place stay.
    Result<void> replace(Transaction &transaction, SavedViewId id, const QString &query, ConversationSort sort);
    Result<void> remove(Transaction &transaction, SavedViewId id);

    /// Puts them in that order; those that are not named follow as they were.
    Result<void> reorder(Transaction &transaction, const QList<SavedViewId> &ids);

private:
    Result<void> demandFree(const QString &name, SavedViewId owner);

    Session &m_session;
};

}

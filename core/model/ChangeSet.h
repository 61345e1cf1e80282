// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"

#include <QSet>

namespace firstmile
{

/// What a committed transaction touched: views re-read just that.
struct ChangeSet
{
    bool everything = false; ///< what changed is not known row by row: re-read all
    QSet<AccountId> accounts;
    QSet<CustomerId> customers;
    QSet<ConversationId> conversations;
    QSet<ConversationId> drafts; ///< conversations whose drafts changed
    QSet<OutboxId> outbox;
    bool views = false;     ///< the saved views
    bool followUps = false; ///< what is to be done by when
    bool library = false;   ///< saved replies and macros
    bool notices = false;   ///< public notices
    bool settings = false;  ///< what the team decided (core/store/WorkspaceSettings)

    bool isEmpty() const
    {
        return !everything && accounts.isEmpty() && customers.isEmpty() && conversations.isEmpty() &&
               drafts.isEmpty() && outbox.isEmpty() && !views && !followUps && !library && !notices && !settings;
    }
    bool operator==(const ChangeSet &) const = default;
};

}

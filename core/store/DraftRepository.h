// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Draft.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Drafts: one per conversation, agent and mode, kept until they are sent or emptied.
class DraftRepository
{
public:
    explicit DraftRepository(Session &session) : m_session(session) {}

    /// Keeps the draft; an empty text removes it.
    Result<void> save(Transaction &transaction, const Draft &draft);
    Result<std::optional<Draft>> find(ConversationId conversation, const QString &agent, DraftMode mode);
    Result<QList<Draft>> all(const QString &agent);

private:
    Session &m_session;
};

}

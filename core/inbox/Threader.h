// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/IngestMemory.h"

namespace firstmile
{

/// Finds the conversation of a message: by the network's thread id, by the messages it names, by those that name it,
/// and for mail at last by its subject, which never joins two customers. Where a late message shows that two
/// conversations are one, the younger is filed under the older.
class Threader
{
public:
    Threader(IngestMemory &memory, const Account &account) : m_memory(memory), m_account(account) {}

    /// None: it starts one.
    Result<ConversationId> place(const PreparedItem &item, CustomerId customer);

private:
    QList<ConversationId> related(const PreparedItem &item);
    Result<void> file(const QList<ConversationId> &conversations, ConversationId under);
    Result<ConversationId> bySubject(const PreparedItem &item, CustomerId customer);

    IngestMemory &m_memory;
    const Account &m_account;
};

}

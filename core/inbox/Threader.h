// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/store/ConversationRepository.h"
#include "core/store/MessageRepository.h"

namespace firstmile
{

/// Where a message belongs.
struct ThreadPlace
{
    ConversationId conversation; ///< none: it starts one
    bool guessed = false;        ///< found by its subject alone
};

/// Finds the conversation of a message: by the network's thread id, by the messages it names, by those that name it,
/// and for mail at last by its subject, which never joins two customers. Where a late message shows that two
/// conversations are one, the younger is filed under the older.
class Threader
{
public:
    Threader(Transaction &transaction, const Account &account) : m_transaction(transaction), m_account(account) {}

    Result<ThreadPlace> place(const IncomingMessage &message, CustomerId customer);

private:
    Result<QList<ConversationId>> related(const IncomingMessage &message);
    Result<void> addRelated(QList<ConversationId> &found, Result<std::optional<ConversationId>> conversation);
    Result<void> file(const QList<ConversationId> &conversations, ConversationId under);
    Result<ThreadPlace> bySubject(const IncomingMessage &message, CustomerId customer);

    Transaction &m_transaction;
    const Account &m_account;
};

}

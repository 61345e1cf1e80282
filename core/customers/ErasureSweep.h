// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/ErasureScope.h"
#include "core/store/ErasedRows.h"

namespace firstmile
{

/// Takes everything out that an erasure reaches, table by table.
class ErasureSweep
{
public:
    ErasureSweep(Transaction &transaction, const ErasureScope &scope, ErasedRows &rows, Instant now)
        : m_transaction(transaction), m_scope(scope), m_rows(rows), m_now(now)
    {}

    Result<void> run();

    /// Of messages: to be called with the words as they are, and again with the words as they will be.
    static Result<void> takeFromIndex(Transaction &transaction, const QList<MessageId> &messages);
    static Result<void> putIntoIndex(Transaction &transaction, const QList<MessageId> &messages);

private:
    /// A message as far as others name it.
    struct Named
    {
        MessageId id;
        AccountId account;
        QString remoteId;
        QString key;
        QString parent;
        bool isErased = false; ///< within the scope
    };

    Result<void> takeReplies();
    Result<void> takeDrafts();
    Result<void> takeOutbox();
    Result<void> takeMessages();
    Result<QList<Named>> named();
    Result<void> hideKeys(const QList<Named> &messages);
    Result<void> takeConversations();
    Result<void> hideThreads();
    Result<void> takeEvents();
    Result<void> takePerson();
    Result<void> takeEvidence();
    QString listed(const QString &column) const;

    using Columns = QList<std::pair<QString, QString>>; ///< with the SQL of what they become
    static Columns emptiedColumns(const QStringList &columns);
    /// That are set to something of their own afterwards, or by others: they are only kept.
    static Columns keptAsTheyAre(const QStringList &columns);
    /// What another erasure has emptied is taken too, so that it stays so until both are undone.
    static QString filledOrErased(const QString &table, const QString &column);

    Transaction &m_transaction;
    const ErasureScope &m_scope;
    ErasedRows &m_rows;
    Instant m_now;
};

}

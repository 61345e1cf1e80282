// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ReplyOrigin.h"
#include "core/store/Transaction.h"

#include <QMap>

namespace firstmile
{

/// What was offered to answer with, and what became of it.
class ReplyUseRepository
{
public:
    explicit ReplyUseRepository(Session &session) : m_session(session) {}

    Result<void> add(Transaction &transaction, const ReplyUse &use);

    /// A reply was taken back: it was no use.
    Result<void> forget(Transaction &transaction, OutboxId outbox);

    /// Since then, of one kind.
    Result<UseCounts> counts(OriginKind kind, Instant since);
    Result<QMap<OriginKind, UseCounts>> allCounts(Instant since); ///< of each kind that is offered

private:
    Session &m_session;
};

/// How much of `offered` is in `sent`, in per cent of its words, in order (longest common subsequence); 100 with
/// nothing added is accepted, anything else edited. Pure; at most 2,000 words of each are compared.
ReplyUse useOf(const ReplyOrigin &origin, const QString &sent);

}

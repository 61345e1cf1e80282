// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// The reading half of the full-text index, which SearchIndex writes.
class SearchRepository
{
public:
    explicit SearchRepository(Session &session) : m_session(session) {}

    /// Messages that hold every one of `words`, the last of them as a beginning of a word; newest first.
    Result<QList<MessageId>> find(const QStringList &words, int limit);

private:
    Session &m_session;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// The full-text index: words folded by core/text/SearchFold, on both engines the same.
class SearchRepository
{
public:
    explicit SearchRepository(Session &session) : m_session(session) {}

    /// The folded words under which a message is found: subject, text, people, names of attachments.
    static QString wordsOf(const IncomingMessage &message);
    static QString wordsOf(const Message &message);

    Result<void> add(MessageId id, const QString &words);
    Result<void> remove(MessageId id, const QString &words); ///< `words` must be those that were added

    /// Messages that hold every one of `words`, the last of them as a beginning of a word; newest first.
    Result<QList<MessageId>> find(const QStringList &words, int limit);

private:
    Session &m_session;
};

}

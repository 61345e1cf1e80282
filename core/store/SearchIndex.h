// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// The words under which a message is found, folded (core/text/SearchFold) and separated by spaces, as UTF-8.
struct SearchWords
{
    QByteArray subject;
    QByteArray text;
    QByteArray people; ///< author's name and handle, recipients' names and addresses
    QByteArray files;  ///< names and descriptions of attachments
    bool operator==(const SearchWords &) const = default;
};

/// The writing half of the full-text index: a row per message under the message's id, on both engines the same words in
/// the same four columns. After an upgrade it is filled anew, newest message first, by as many calls of fillSome() as
/// that takes; until then a search does not see the older messages.
class SearchIndex
{
public:
    explicit SearchIndex(Session &session) : m_session(session) {}

    static SearchWords wordsOf(const IncomingMessage &message);
    static SearchWords wordsOf(const Message &message);

    /// Cheapest in the order of ids: FTS5 begins a new segment whenever they go down.
    Result<void> add(MessageId id, const SearchWords &words);
    Result<void> remove(MessageId id, const SearchWords &words); ///< `words` must be those that were added

    Result<bool> isComplete();

    /// Indexes the newest `messages` of those that are not in the index yet. The value tells whether there are more.
    static Result<bool> fillSome(Transaction &transaction, int messages);

private:
    Result<bool> covers(MessageId id);
    Result<void> write(MessageId id, const SearchWords &words);

    Session &m_session;
    std::optional<qint64> m_filledFrom;
};

}

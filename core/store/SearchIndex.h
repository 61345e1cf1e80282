// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/store/Session.h"

namespace firstmile
{

/// The words of a message by column, folded by core/text/SearchFold.
struct SearchWords
{
    QString subject;
    QString text;
    QString people;
    QString files;
};

SearchWords searchWordsOf(const IncomingMessage &message);
SearchWords searchWordsOf(const Message &message);

/// The writing half of the full-text index.
class SearchIndex
{
public:
    explicit SearchIndex(Session &session) : m_session(session) {}

    Result<void> add(MessageId id, const SearchWords &words);
    Result<void> remove(MessageId id, const SearchWords &words); ///< `words` must be those that were added

private:
    Session &m_session;
};

}

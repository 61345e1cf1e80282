// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conversation.h"

namespace firstmile
{

/// Which conversations a list shows, and in which order.
struct ConversationQuery
{
    enum class Sort { Newest, WaitingLongest };

    QList<ConversationStatus> statuses; ///< empty: any
    bool waitingOnly = false;           ///< a customer's message has had no answer yet
    bool unreadOnly = false;
    std::optional<QString> assignee; ///< empty text: nobody's
    std::optional<Channel> channel;
    AccountId account;          ///< none: any
    CustomerId customer;        ///< none: any
    QStringList words;          ///< folded (core/text/SearchFold); every one must occur in a message
    QList<ConversationId> only; ///< if not empty: just these, as far as they match
    Sort sort = Sort::Newest;
    int limit = 100;
    int offset = 0;
    bool operator==(const ConversationQuery &) const = default;
};

}

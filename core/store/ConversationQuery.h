// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conversation.h"
#include "core/model/ConversationSort.h"
#include "core/text/SearchFold.h"

#include <limits>

namespace firstmile
{

/// A stretch of numbers, or of times in milliseconds: from inclusive, until exclusive.
struct Span
{
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 until = std::numeric_limits<qint64>::max();
    bool contains(qint64 value) const { return value >= from && value < until; }
    bool operator==(const Span &) const = default;
};

/// What a conversation can be. Answered: no message of the customer waits; Late: one waits past its due time.
enum class ConversationState {
    Waiting,
    Answered,
    Late,
    Unread,
    Read,
    Open,
    Pending,
    Snoozed,
    Closed,
    Assigned,
    Unassigned,
    HandedOver,
    Failed,      ///< a reply was rejected, or its fate is not known
    Promised,    ///< something that we promised, or have to do, is open
    FollowUpDue, ///< an open follow-up of any kind is due
    Any
};

/// One condition of a query. It holds if one of its alternatives does, and the other way round if it is negated.
struct Criterion
{
    enum class Kind {
        // Facts of the conversation.
        State,    ///< states
        Channel,  ///< names: channelFromString
        Account,  ///< names: a handle, a part of one or of the account's name; or ids
        Tag,      ///< names; case does not matter (A-Z)
        Assignee, ///< names, an empty one for nobody; case does not matter (A-Z)
        Customer, ///< phrases in the name or a handle; or ids
        Reach,    ///< spans
        Newest,   ///< spans: when the newest message was written
        // Facts of one message.
        Words,      ///< phrases, anywhere
        Subject,    ///< phrases
        File,       ///< phrases in a name or description of an attachment
        Author,     ///< phrases in the author's name or handle
        Recipient,  ///< phrases in a recipient's name or address
        Attachment, ///< has one that is not part of the text
        Language,   ///< names: BCP 47; "pt" holds for "pt-BR" too
        Written     ///< spans: when it was written
    };

    Kind kind = Kind::Words;
    bool negated = false;
    QList<ConversationState> states;
    QStringList names;
    QList<qint64> ids;
    QList<SearchPhrase> phrases;
    QList<Span> spans;
    Instant now; ///< State: what late and due are measured against

    bool isOfMessage() const { return kind >= Kind::Words; }
    bool operator==(const Criterion &) const = default;
};

/// Which conversations a list shows, and in which order.
///
/// All criteria must hold. Those of messages must hold for ONE message of the conversation together; if all of them
/// are negated, no message may have any of what they name.
struct ConversationQuery
{
    using Sort = ConversationSort;

    QList<Criterion> criteria;
    Sort sort = Sort::Newest;
    bool operator==(const ConversationQuery &) const = default;

    bool hasMessageCriteria() const;

    /// Whether it names something that a message must have, rather than only what none may have.
    bool asksForMessage() const;
    bool hasConversationCriteria() const;
};

/// Where a conversation stands in a list: ascending by place, then by id, is the order of the list.
struct ConversationKey
{
    qint64 place = 0;
    ConversationId id;
    auto operator<=>(const ConversationKey &) const = default;
};

/// The criteria that the program itself puts together.
Criterion hasWords(const SearchPhrase &phrase);
Criterion hasState(const QList<ConversationState> &anyOf);
Criterion ofCustomer(CustomerId customer);
Criterion ofAccount(AccountId account);

}

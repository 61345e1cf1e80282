// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/FollowUpActions.h"

#include "core/store/AskAgain.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerGroup.h"
#include "core/store/FollowUpRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Clocks of consoles differ, and "now" is over by the time it is written down.
constexpr Milliseconds dueTolerance = std::chrono::minutes(5);

constexpr Milliseconds longestSpan = std::chrono::days(365);

Error refusedFollowUp(const QString &why)
{
    return Error{ErrorKind::Malformed, why, {}};
}

/// Whose it is: that of the conversation, if it is about one.
Result<CustomerId> customerOf(Session &session, const FollowUp &followUp)
{
    if (!followUp.conversation)
        return followUp.customer ? standingFor(session, followUp.customer)
                                 : refusedFollowUp(u"whom the follow-up is for is missing"_s);
    FM_ASSIGN(const auto conversation, ConversationRepository(session).find(followUp.conversation));
    if (!conversation) {
        return Error{ErrorKind::NotFound, u"there is no conversation "_s + followUp.conversation.toString(), {}};
    }
    if (!followUp.customer)
        return conversation->customer;
    FM_ASSIGN(const CustomerId asked, standingFor(session, followUp.customer));
    FM_ASSIGN(const CustomerId standing, standingFor(session, conversation->customer));
    return asked == standing ? Result<CustomerId>(standing)
                             : refusedFollowUp(u"the conversation is with another customer"_s);
}

}

Result<FollowUpId> addFollowUp(Transaction &transaction, const FollowUp &followUp, Instant now)
{
    FollowUp fresh = followUp;
    fresh.text = followUp.text.trimmed();
    if (fresh.text.isEmpty() && fresh.kind != FollowUpKind::StillAllRight)
        return refusedFollowUp(u"a follow-up needs a text"_s);
    if (fresh.dueAt < now - dueTolerance)
        return refusedFollowUp(u"a follow-up is due at a time to come"_s);
    FM_ASSIGN(fresh.customer, customerOf(transaction, followUp));
    fresh.createdAt = now;
    fresh.doneAt.reset();
    fresh.doneBy.clear();
    fresh.outcome.clear();
    return FollowUpRepository(transaction).add(transaction, fresh);
}

Result<Milliseconds> askAgainAfter(Session &session)
{
    return AskAgain(session).after();
}

Result<void> setAskAgainAfter(Transaction &transaction, Milliseconds span)
{
    if (span < Milliseconds(0) || span > longestSpan || span % Milliseconds(std::chrono::days(1)) != Milliseconds(0))
        return refusedFollowUp(u"we ask again after 1 to 365 days, or not at all"_s);
    return AskAgain(transaction).setAfter(transaction, span);
}

}

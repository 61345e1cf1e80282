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
    fresh.phone = followUp.phone.trimmed();
    const bool saysItself =
        fresh.kind == FollowUpKind::StillAllRight || (fresh.kind == FollowUpKind::Callback && !fresh.phone.isEmpty());
    if (fresh.text.isEmpty() && !saysItself)
        return refusedFollowUp(u"a follow-up needs a text"_s);
    if (fresh.until && *fresh.until <= fresh.dueAt)
        return refusedFollowUp(u"the time to call ends after it begins"_s);
    if (fresh.dueAt < now - dueTolerance)
        return refusedFollowUp(u"a follow-up is due at a time to come"_s);
    FM_ASSIGN(fresh.customer, customerOf(transaction, followUp));
    fresh.createdAt = now;
    fresh.doneAt.reset();
    fresh.doneBy.clear();
    fresh.outcome.clear();
    return FollowUpRepository(transaction).add(transaction, fresh);
}

Result<void> noteNotReached(Transaction &transaction, FollowUpId id, const QString &words, const CallSlot &next,
                            Instant now)
{
    FM_ASSIGN(const auto callback, FollowUpRepository(transaction).find(id));
    if (!callback)
        return Error{ErrorKind::NotFound, u"there is no follow-up %1"_s.arg(id.value), {}};
    if (callback->kind != FollowUpKind::Callback)
        return refusedFollowUp(u"the follow-up %1 is no callback"_s.arg(id.value));
    if (next.from < now - dueTolerance || (next.until && *next.until <= next.from))
        return refusedFollowUp(u"the next call is at a time to come, and ends after it begins"_s);
    return FollowUpRepository(transaction).postpone(transaction, id, words.trimmed(), next.from, next.until);
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

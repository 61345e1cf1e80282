// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ConversationQuery.h"

#include <algorithm>

namespace firstmile
{

bool ConversationQuery::hasMessageCriteria() const
{
    return std::any_of(criteria.cbegin(), criteria.cend(), [](const Criterion &each) { return each.isOfMessage(); });
}

bool ConversationQuery::asksForMessage() const
{
    return std::any_of(criteria.cbegin(), criteria.cend(),
                       [](const Criterion &each) { return each.isOfMessage() && !each.negated; });
}

bool ConversationQuery::hasConversationCriteria() const
{
    return std::any_of(criteria.cbegin(), criteria.cend(), [](const Criterion &each) { return !each.isOfMessage(); });
}

Criterion hasWords(const SearchPhrase &phrase)
{
    Criterion criterion;
    criterion.kind = Criterion::Kind::Words;
    criterion.phrases = {phrase};
    return criterion;
}

Criterion hasState(const QList<ConversationState> &anyOf)
{
    Criterion criterion;
    criterion.kind = Criterion::Kind::State;
    criterion.states = anyOf;
    return criterion;
}

Criterion ofCustomer(CustomerId customer)
{
    Criterion criterion;
    criterion.kind = Criterion::Kind::Customer;
    criterion.ids = {customer.value};
    return criterion;
}

Criterion ofAccount(AccountId account)
{
    Criterion criterion;
    criterion.kind = Criterion::Kind::Account;
    criterion.ids = {account.value};
    return criterion;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ReachRules.h"

#include "core/store/ReachQueue.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<ReachRule> reachRule(Session &session)
{
    return ReachQueue(session).rule();
}

Result<void> setReachRule(Transaction &transaction, const ReachRule &rule)
{
    using namespace std::chrono_literals;
    if (rule.most < 1min || rule.most > 24h || rule.most % Milliseconds(1min) != 0ms)
        return Error{ErrorKind::Malformed, u"a head start is between a minute and a day, in whole minutes"_s, {}};
    return ReachQueue(transaction).setRule(transaction, rule);
}

Result<Reach> reachOf(Session &session, ConversationId conversation)
{
    return ReachQueue(session).reachOf(conversation);
}

}

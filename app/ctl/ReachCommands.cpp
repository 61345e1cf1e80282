// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "core/customers/ReachRules.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

int tellReach(const CommandContext &context, const ReachRule &rule)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(rule.most).count();
    if (context.json)
        terminal::json(QJsonObject{{u"on"_s, rule.on}, {u"minutes"_s, qint64(minutes)}});
    else if (!rule.on)
        terminal::say(u"Reach counts nothing: whoever waits longest comes first."_s);
    else
        terminal::say(
            u"Reach gives up to %1 minutes of head start; whoever waits that much longer comes first."_s.arg(minutes));
    return Done;
}

Result<int> showReach(CommandContext &context)
{
    FM_ASSIGN(const ReachRule rule,
              await(context.workspace->database().read([](Session &session) { return reachRule(session); })));
    return tellReach(context, rule);
}

Result<int> setReach(CommandContext &context)
{
    const QString word = context.arguments.value(0);
    bool isNumber = false;
    const int minutes = word.toInt(&isNumber);
    if (context.arguments.size() != 1 || (!isNumber && word != "off"_L1) ||
        (isNumber && (minutes < 1 || minutes > 1440))) {
        terminal::complain(u"say how many minutes at most, 1 to 1440, or off"_s);
        return WrongUsage;
    }
    FM_ASSIGN(const ReachRule rule, await(context.workspace->database().write([=](Transaction &transaction) {
                  return reachRule(transaction).and_then([&](ReachRule changed) -> Result<ReachRule> {
                      changed.on = isNumber;
                      if (isNumber)
                          changed.most = std::chrono::minutes(minutes);
                      FM_TRY(setReachRule(transaction, changed));
                      return changed;
                  });
              })));
    return tellReach(context, rule);
}

}

QList<Command> reachCommands()
{
    using Needs = Command::Needs;
    return {
        {u"reach show"_s,
         {},
         u"how much earlier somebody with a wide reach stands in the queue"_s,
         Needs::Workspace,
         {},
         showReach},
        {u"reach set"_s,
         u"MINUTES|off"_s,
         u"by how much at most, and sorts who waits by it"_s,
         Needs::Workspace,
         {},
         setReach},
    };
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/MacroDeed.h"

#include "core/inbox/ConversationActions.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<void> doMacroStep(Transaction &transaction, ConversationId conversation, const MacroStep &step,
                         const QString &agent, Instant now)
{
    const QString value = step.value.trimmed();
    switch (step.kind) {
    case MacroStep::Kind::Note:
        FM_TRY(actions::addNote(transaction, conversation, agent, now, step.value));
        return {};
    case MacroStep::Kind::Tag:
        return actions::tag(transaction, conversation, agent, now, value);
    case MacroStep::Kind::Untag:
        return actions::untag(transaction, conversation, agent, now, value);
    case MacroStep::Kind::Assign:
        return actions::assign(transaction, conversation, agent, now, value == "me"_L1 ? agent : value);
    case MacroStep::Kind::HandOver:
        return actions::handOver(transaction, conversation, agent, now, value.section(u':', 0, 0).trimmed(),
                                 value.section(u':', 1).trimmed());
    case MacroStep::Kind::Snooze:
        return actions::snooze(transaction, conversation, agent, now, now + std::chrono::hours(value.toInt()));
    case MacroStep::Kind::Close:
        return actions::close(transaction, conversation, agent, now);
    case MacroStep::Kind::Reply:
    case MacroStep::Kind::Draft:
        break;
    }
    return Error{ErrorKind::Malformed, u"a reply is not done to a conversation"_s, {}};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/LabelActions.h"

#include "core/model/Case.h"
#include "core/store/ConversationLog.h"
#include "core/store/ConversationRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/LabelRepository.h"

#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// The message that is labelled, and what it was labelled last.
Result<LabelView> openerOf(Session &session, ConversationId conversation, Instant now)
{
    FM_ASSIGN(const auto events, EventRepository(session).ofConversation(conversation));
    const auto cases = casesOf(events, now);
    if (cases.isEmpty())
        return Error{ErrorKind::NotFound, u"no customer wrote in conversation %1"_s.arg(conversation.toString()), {}};
    LabelView view;
    view.opener = cases.last().opener;
    for (const Event &event : events) { // in the order in which they happened
        if (event.kind == EventKind::Labelled && event.message == view.opener && event.at <= now)
            view.label = labelAfter(view.label, event.data);
    }
    return view;
}

}

Result<void> labelCase(Transaction &transaction, ConversationId conversation, const CaseLabel &label, bool clear,
                       const QString &agent, Instant now)
{
    FM_ASSIGN(const auto place, ConversationRepository(transaction).find(conversation));
    if (!place)
        return Error{ErrorKind::NotFound, u"there is no conversation %1"_s.arg(conversation.toString()), {}};
    FM_ASSIGN(const LabelView view, openerOf(transaction, conversation, now));
    CaseLabel becomes = clear ? CaseLabel() : view.label;
    if (label.intent)
        becomes.intent = label.intent;
    if (label.complexity)
        becomes.complexity = label.complexity;
    if (becomes == view.label)
        return {};
    return logDone(transaction, *place, EventKind::Labelled, {agent, now}, toJson(becomes), view.opener);
}

Result<LabelView> labelOf(Session &session, ConversationId conversation, Instant now)
{
    FM_ASSIGN(LabelView view, openerOf(session, conversation, now));
    FM_ASSIGN(const auto suggested, LabelRepository(session).suggested({conversation}));
    view.suggested = suggested.value(view.opener);
    return view;
}

}

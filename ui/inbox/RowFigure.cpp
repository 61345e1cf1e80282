// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/RowFigure.h"

#include "ui/widgets/Words.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

RowFigure RowFigure::of(const ConversationRow &row, SortOrder sort, bool late, Instant now)
{
    const Conversation &conversation = row.conversation;
    const bool waits = conversation.waitingSince.has_value();
    RowFigure figure;
    figure.meaning = late ? Meaning::Late : waits ? Meaning::Waiting : Meaning::Plain;
    figure.icon = late ? u"late"_s : waits ? u"waiting"_s : QString();
    switch (sort) {
    case SortOrder::WaitingLongest:
        figure.text = waits ? Words::shortAge(now - *conversation.waitingSince)
                            : Words::briefTime(conversation.lastMessageAt, now);
        break;
    case SortOrder::Newest:
    case SortOrder::Relevance:
        figure.text = Words::briefTime(conversation.lastMessageAt, now);
        break;
    case SortOrder::Reach:
        figure = {conversation.reach < 0 ? u"–"_s : Words::followers(conversation.reach), {}, Meaning::Plain};
        break;
    case SortOrder::Due:
        if (!conversation.dueAt)
            figure = {Words::briefTime(conversation.lastMessageAt, now), {}, Meaning::Plain};
        else if (conversation.status == ConversationStatus::Snoozed)
            figure = {tr("back in %1").arg(Words::shortAge(*conversation.dueAt - now)), u"snooze"_s, Meaning::Plain};
        else if (*conversation.dueAt < now)
            figure = {tr("%1 late").arg(Words::shortAge(now - *conversation.dueAt)), u"late"_s, Meaning::Late};
        else
            figure = {tr("due in %1").arg(Words::shortAge(*conversation.dueAt - now)), u"waiting"_s, Meaning::Waiting};
        break;
    }
    return figure;
}

}

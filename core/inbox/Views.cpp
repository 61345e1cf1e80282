// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/Views.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

using Status = ConversationStatus;

ConversationQuery withStatuses(const QList<Status> &statuses)
{
    ConversationQuery query;
    query.statuses = statuses;
    return query;
}

/// What a customer waits for, longest first, snoozed or not: snoozing does not answer anybody.
ConversationQuery waiting()
{
    ConversationQuery query = withStatuses({Status::Open, Status::Pending, Status::Snoozed});
    query.waitingOnly = true;
    query.sort = ConversationQuery::Sort::WaitingLongest;
    return query;
}

ConversationQuery unread()
{
    ConversationQuery query;
    query.unreadOnly = true;
    return query;
}

}

QList<View> builtInViews()
{
    QList<View> views{{u"waiting"_s, waiting()},
                      {u"open"_s, withStatuses({Status::Open, Status::Pending})},
                      {u"unread"_s, unread()},
                      {u"snoozed"_s, withStatuses({Status::Snoozed})},
                      {u"closed"_s, withStatuses({Status::Closed})},
                      {u"all"_s, ConversationQuery()}};
    for (const Channel channel : allChannels()) {
        ConversationQuery query;
        query.channel = channel;
        views.append({toString(channel), query});
    }
    return views;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/Views.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

QList<View> builtInViews()
{
    using Sort = ConversationSort;
    QList<View> views{{u"waiting"_s, u"is:waiting is:open,pending"_s, Sort::WaitingLongest},
                      {u"mine"_s, u"assignee:me is:open,pending"_s, Sort::WaitingLongest},
                      {u"open"_s, u"is:open,pending"_s, Sort::Newest},
                      {u"unread"_s, u"is:unread"_s, Sort::Newest},
                      {u"snoozed"_s, u"is:snoozed"_s, Sort::Due},
                      {u"follow-ups"_s, u"is:follow-up-due"_s, Sort::Newest},
                      {u"closed"_s, u"is:closed"_s, Sort::Newest},
                      {u"all"_s, {}, Sort::Newest}};
    for (const Channel channel : allChannels())
        views.append({toString(channel), u"channel:"_s + toString(channel), Sort::Newest});
    return views;
}

}

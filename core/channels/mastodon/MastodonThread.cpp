// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonThread.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

void appendStatuses(QList<QJsonObject> &statuses, const QJsonValue &list)
{
    for (const auto &value : list.toArray()) {
        if (!jsonId(value[u"id"_s]).isEmpty())
            statuses += value.toObject();
    }
}

}

MastodonThread MastodonThread::around(const QJsonObject &status, const QJsonObject &context)
{
    MastodonThread thread;
    appendStatuses(thread.statuses, context[u"ancestors"_s]);
    thread.statuses += status;
    appendStatuses(thread.statuses, context[u"descendants"_s]);
    // Replies of another server may be missing in between, so the first is the root only if it answers nothing.
    const auto &first = thread.statuses.first();
    if (jsonId(first[u"in_reply_to_id"_s]).isEmpty())
        thread.root = jsonId(first[u"id"_s]);
    return thread;
}

bool mayHaveThread(const QJsonObject &status)
{
    return !jsonId(status[u"in_reply_to_id"_s]).isEmpty() || status[u"replies_count"_s].toInt() > 0;
}

}

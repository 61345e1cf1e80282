// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/ChannelStep.h"
#include "core/channels/facebook/FacebookList.h"

namespace firstmile
{

/// Looks below a post or a comment for a reply of ours: by the Page, with this text, since it was queued.
class FacebookCommentSearch : public ChannelStep<LookUp>
{
public:
    FacebookCommentSearch(FacebookApi &api, QString pageId, QString target, OutgoingMessage message, QObject *parent);

    Async<LookUp> start();

private:
    void ask(const QString &after);
    void onPage(const Result<FacebookList> &page);

    FacebookApi &m_api;
    QString m_pageId;
    QString m_target;
    OutgoingMessage m_message;
    int m_pages = 0;
};

/// Is `entry`, a comment or a message as Graph tells it, the reply `message`? `earliest` is by the server's clock.
bool isFacebookReply(const QJsonObject &entry, const QString &pageId, const QString &text, Instant earliest);

/// When a reply that was queued at `queued` can have reached Facebook at the earliest, by Facebook's clock.
Instant facebookEarliest(const FacebookApi &api, Instant queued);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/x/XPosts.h"
#include "core/model/OutboxItem.h"

namespace firstmile
{

/// Where a reply goes.
struct XTarget
{
    QByteArray sendPath;    ///< to be posted to
    QByteArray historyPath; ///< of a direct message: what the conversation holds
};

/// Conversations of direct messages, by an event in them: remembered from reading, as a reply names only the event.
using XConversations = QHash<QString, QString>;

/// Finds out where a reply goes.
///
///   public reply, or a post -> /2/tweets
///   direct message answering one -> its conversation: remembered, else asked for
///   direct message answering a post -> the conversation with the post's author, who is asked for
class XRoute : public ChannelStep<XTarget>
{
public:
    XRoute(XApi &api, XBudget &budget, const XConversations &conversations, const OutgoingMessage &message,
           QObject *parent);

    Async<XTarget> start();

private:
    void askEvent(const QString &eventId);
    void askAuthor();
    void settleConversation(const QString &id);

    XApi &m_api;
    XBudget &m_budget;
    const XConversations &m_conversations;
    OutgoingMessage m_message;
};

}

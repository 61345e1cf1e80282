// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XRoute.h"

#include "core/channels/net/JsonAnswer.h"
#include "core/channels/x/XIds.h"
#include "core/channels/x/XPost.h"
#include "core/channels/x/XReply.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

XRoute::XRoute(XApi &api, XBudget &budget, const XConversations &conversations, const OutgoingMessage &message,
               QObject *parent)
    : ChannelStep(parent), m_api(api), m_budget(budget), m_conversations(conversations), m_message(message)
{}

Async<XTarget> XRoute::start()
{
    auto result = future();
    const auto eventId = xEventIdOf(m_message.inReplyTo);
    if (!XReply{m_message}.isMessage())
        settle(XTarget{"/2/tweets", {}});
    else if (eventId.isEmpty())
        askAuthor();
    else if (m_conversations.contains(eventId))
        settleConversation(m_conversations.value(eventId));
    else
        askEvent(eventId);
    return result;
}

void XRoute::askEvent(const QString &eventId)
{
    XQuery query{"/2/dm_events/" + percentEncoded(eventId), {}, XShape::Messages, QString::fromLatin1(xunit::dmRead)};
    query.isPaged = false;
    auto *read = new XRead(m_api, m_budget, query, this);
    await(read->start(), [this](const Result<XReading> &reading) {
        if (!reading)
            return settle(reading.error());
        if (!reading->isGood)
            return settle(reading->error);
        const auto &items = reading->page.items();
        settleConversation(items.isEmpty() ? QString() : jsonId(items.first().value("dm_conversation_id"_L1)));
    });
}

void XRoute::settleConversation(const QString &id)
{
    if (id.isEmpty())
        return settle(Error{ErrorKind::NotFound, u"X does not tell the message's conversation"_s, {}});
    const auto path = "/2/dm_conversations/" + percentEncoded(id);
    settle(XTarget{path + "/messages", path + "/dm_events"});
}

void XRoute::askAuthor()
{
    auto *posts = new XPosts(m_api, m_budget, {m_message.inReplyTo}, this);
    await(posts->start(), [this](const Result<XFoundPosts> &found) {
        if (!found)
            return settle(found.error());
        const auto post = found->posts.value(m_message.inReplyTo).value("post"_L1).toObject();
        const auto author = XPost{post}.authorId();
        if (author.isEmpty())
            return settle(Error{ErrorKind::NotFound, u"the post whose author is to be written to is not there"_s, {}});
        const auto path = "/2/dm_conversations/with/" + percentEncoded(author);
        settle(XTarget{path + "/messages", path + "/dm_events"});
    });
}

}

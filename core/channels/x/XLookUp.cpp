// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XLookUp.h"

#include "core/channels/net/JsonAnswer.h"
#include "core/channels/net/RateLimit.h"
#include "core/channels/x/XIds.h"
#include "core/channels/x/XPost.h"
#include "core/channels/x/XReply.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostXLookUpPages = 5;
constexpr int xLookUpPage = 100;
constexpr Milliseconds xLookUpMargin = std::chrono::minutes(1); // clocks differ

}

SentReceipt xReceipt(const QString &id, bool isMessage, const QString &handle)
{
    const auto at = xTimeOf(id).value_or(Instant{});
    if (isMessage)
        return {xMessageRemoteId(id), u"https://x.com/messages"_s, at};
    const auto name = handle.startsWith(u'@') ? handle.mid(1) : u"i"_s;
    return {id, u"https://x.com/%1/status/%2"_s.arg(name, id), at};
}

XLookUp::XLookUp(XApi &api, XBudget &budget, const XConversations &conversations, const OutgoingMessage &message,
                 const QString &userId, QObject *parent)
    : ChannelStep(parent)
    , m_api(api)
    , m_budget(budget)
    , m_conversations(conversations)
    , m_message(message)
    , m_userId(userId)
    , m_isMessage(XReply{m_message}.isMessage())
    , m_comparable(xComparable(message.text))
    , m_earliest(message.at - xLookUpMargin)
{}

Async<LookUp> XLookUp::start()
{
    auto result = future();
    m_history = "/2/users/" + percentEncoded(m_userId) + "/tweets";
    if (!m_isMessage) {
        ask();
        return result;
    }
    auto *route = new XRoute(m_api, m_budget, m_conversations, m_message, this);
    await(route->start(), [this](const Result<XTarget> &target) {
        if (!target)
            return settle(target.error());
        m_history = target->historyPath;
        ask();
    });
    return result;
}

void XLookUp::ask()
{
    XQuery query;
    query.path = m_history;
    query.shape = m_isMessage ? XShape::Messages : XShape::Posts;
    query.unit = QString::fromLatin1(m_isMessage ? xunit::dmRead : xunit::ownRead);
    query.most = xLookUpPage;
    query.least = m_isMessage ? 1 : 5;
    if (m_isMessage)
        query.fields.append({u"event_types"_s, u"MessageCreate"_s});
    else if (!m_message.inReplyTo.isEmpty())
        query.fields.append({u"since_id"_s, m_message.inReplyTo});
    if (!m_token.isEmpty())
        query.fields.append({u"pagination_token"_s, m_token});
    auto *read = new XRead(m_api, m_budget, query, this);
    await(read->start(), [this](const Result<XReading> &reading) { onReading(reading); });
}

void XLookUp::onReading(const Result<XReading> &reading)
{
    if (!reading)
        return settle(reading.error());
    // A conversation that nobody wrote in yet does not hold ours.
    if (!reading->isGood && m_isMessage && reading->error.kind == ErrorKind::NotFound)
        return settle(LookUp{});
    if (!reading->isGood)
        return settle(reading->error);
    if (m_pages++ == 0)
        m_earliest += clockSkew(reading->answer, m_api.clock().now());
    for (const auto &item : reading->page.items()) {
        if (isIt(item))
            return settle(LookUp{receipt(item)});
    }
    if (!mayBeFurther(reading->page))
        return settle(LookUp{});
    if (m_pages >= mostXLookUpPages)
        return settle(Error{ErrorKind::Uncertain,
                            u"X shows no more than the newest %1 posts or messages since; whether "
                            "this one is among the earlier ones cannot be told"_s.arg(mostXLookUpPages * xLookUpPage),
                            {}});
    m_token = reading->page.nextToken();
    ask();
}

bool XLookUp::isIt(const QJsonObject &item) const
{
    const XPost post{item};
    const auto at = fromIso(item.value("created_at"_L1).toString());
    if ((at && *at < m_earliest) || post.isRepost())
        return false;
    if (m_isMessage && post.authorId() != m_userId)
        return false;
    if (!m_isMessage && post.repliedTo() != m_message.inReplyTo)
        return false;
    return xComparable(post.text()) == m_comparable;
}

SentReceipt XLookUp::receipt(const QJsonObject &item) const
{
    return xReceipt(XPost{item}.id(), m_isMessage, m_message.from.address);
}

bool XLookUp::mayBeFurther(const XPage &page) const
{
    if (page.nextToken().isEmpty() || page.nextToken() == m_token)
        return false;
    if (page.items().isEmpty())
        return true;
    const auto at = fromIso(page.items().last().value("created_at"_L1).toString());
    return !at || *at >= m_earliest;
}

}

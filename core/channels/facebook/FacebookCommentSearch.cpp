// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookCommentSearch.h"

#include "core/channels/facebook/FacebookListWalk.h"
#include "core/channels/facebook/FacebookTarget.h"
#include "core/channels/net/JsonAnswer.h"

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int mostFacebookSearchPages = 20;
constexpr Milliseconds facebookRounding = 3s; // times are told in whole seconds, and so is Date

}

FacebookCommentSearch::FacebookCommentSearch(FacebookApi &api, QString pageId, QString target, OutgoingMessage message,
                                             QObject *parent)
    : ChannelStep(parent)
    , m_api(api)
    , m_pageId(std::move(pageId))
    , m_target(std::move(target))
    , m_message(std::move(message))
{}

Async<LookUp> FacebookCommentSearch::start()
{
    auto result = future();
    ask({});
    return result;
}

void FacebookCommentSearch::ask(const QString &after)
{
    const FormFields fields{{u"filter"_s, u"toplevel"_s},
                            {u"order"_s, u"reverse_chronological"_s},
                            {u"fields"_s, u"id,message,from{id},created_time,permalink_url"_s}};
    auto *request =
        new FacebookListRequest(m_api, {'/' + percentEncoded(m_target) + "/comments", fields, 50, after}, this);
    await(request->start(), [this](const Result<FacebookList> &page) { onPage(page); });
}

void FacebookCommentSearch::onPage(const Result<FacebookList> &page)
{
    if (!page && page.error().kind == ErrorKind::NotFound) // what is gone has no comments either
        return settle(LookUp{});
    if (!page)
        return settle(page.error());
    const auto earliest = facebookEarliest(m_api, m_message.at);
    bool isEnd = page->after.isEmpty();
    for (const auto &comment : page->entries) {
        const auto at = facebookTime(comment);
        isEnd = isEnd || (at && *at < earliest);
        if (!isFacebookReply(comment, m_pageId, m_message.text, earliest))
            continue;
        const auto id = jsonId(comment["id"_L1]);
        return settle(
            LookUp{SentReceipt{id, comment["permalink_url"_L1].toString(facebookAddress(id)), at.value_or(Instant())}});
    }
    if (isEnd)
        settle(LookUp{});
    else if (++m_pages >= mostFacebookSearchPages)
        settle(Error{ErrorKind::Uncertain,
                     u"more than %1 comments came since; whether this one is among the earlier "
                     "ones cannot be told"_s.arg(mostFacebookSearchPages * 50),
                     {}});
    else
        ask(page->after);
}

bool isFacebookReply(const QJsonObject &entry, const QString &pageId, const QString &text, Instant earliest)
{
    const auto at = facebookTime(entry);
    const bool isInTime = !at || *at >= earliest;
    const bool isOurs = jsonId(entry["from"_L1]["id"_L1]) == pageId;
    // Facebook trims a text, and leaves it alone otherwise.
    return isOurs && isInTime && entry["message"_L1].toString().trimmed() == text.trimmed();
}

Instant facebookEarliest(const FacebookApi &api, Instant queued)
{
    return queued + (api.now() - api.clock().now()) - facebookRounding;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonLookUp.h"

#include "core/channels/mastodon/MastodonNormaliser.h"
#include "core/channels/mastodon/MastodonReply.h"
#include "core/channels/mastodon/MastodonSend.h"
#include "core/channels/net/RateLimit.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int mostLookUpPages = 20;
constexpr Milliseconds roundingMargin = 5s; // servers cut fractions of a second off

}

MastodonLookUp::MastodonLookUp(MastodonApi &api, OutgoingMessage message, const MastodonSettings &settings,
                               QObject *parent)
    : ChannelStep(parent)
    , m_api(api)
    , m_message(std::move(message))
    , m_settings(settings)
    , m_comparable(mastodonComparable(m_message.text))
    , m_earliest(m_message.at - roundingMargin)
{}

Async<LookUp> MastodonLookUp::start()
{
    auto result = future();
    if (m_settings.accountId.isEmpty())
        askOwnId();
    else
        askPage("/api/v1/accounts/" + percentEncoded(m_settings.accountId) + "/statuses?limit=40");
    return result;
}

void MastodonLookUp::askOwnId()
{
    await(m_api.get("/api/v1/accounts/verify_credentials"), [this](const Result<HttpAnswer> &answer) {
        const auto account = m_api.ownAccount(answer);
        if (!account)
            return settle(account.error());
        m_settings.accountId = jsonId(account.value()[u"id"_s]);
        start();
    });
}

void MastodonLookUp::askPage(const QByteArray &target)
{
    await(m_api.get(target), [this](const Result<HttpAnswer> &answer) { onPage(answer); });
}

void MastodonLookUp::onPage(const Result<HttpAnswer> &answer)
{
    const auto page = MastodonPage::read(m_api, answer);
    if (!page)
        return settle(page.error());
    if (m_pages++ == 0)
        m_earliest += clockSkew(*answer, m_api.clock().now());
    for (const auto &entry : page->entries) {
        if (settleIfFound(entry.status))
            return;
    }
    const auto next = older(*page);
    if (next.isEmpty())
        return askThread();
    m_pageTop = page->entries.first().id;
    askPage(next);
}

QByteArray MastodonLookUp::older(const MastodonPage &page) const
{
    if (page.entries.isEmpty() || page.entries.first().id == m_pageTop || m_pages >= mostLookUpPages)
        return {};
    const auto &oldest = page.entries.last();
    if (oldest.at && *oldest.at < m_earliest)
        return {};
    if (page.hasLinks)
        return page.older;
    return "/api/v1/accounts/" + percentEncoded(m_settings.accountId) +
           "/statuses?limit=40&max_id=" + percentEncoded(oldest.id);
}

void MastodonLookUp::askThread()
{
    if (m_message.inReplyTo.isEmpty())
        return settle(LookUp{});
    const auto target = "/api/v1/statuses/" + percentEncoded(m_message.inReplyTo) + "/context";
    await(m_api.get(target), [this](const Result<HttpAnswer> &answer) {
        const auto context = m_api.json(answer);
        // A parent that is gone has no thread, and our reply would be in our own list.
        if (!context && context.error().kind != ErrorKind::NotFound)
            return settle(context.error());
        if (context) {
            for (const auto &status : context.value()[u"descendants"_s].toArray()) {
                if (settleIfFound(status.toObject()))
                    return;
            }
        }
        settle(LookUp{});
    });
}

bool MastodonLookUp::isIt(const QJsonObject &status) const
{
    const auto at = fromIso(status[u"created_at"_s].toString());
    if (jsonId(status[u"in_reply_to_id"_s]) != m_message.inReplyTo || (at && *at < m_earliest))
        return false;
    const auto account = status[u"account"_s].toObject();
    if (!account.isEmpty() && jsonId(account[u"id"_s]) != m_settings.accountId)
        return false;
    // Some servers tell the source too, which formatting has not touched.
    return mastodonComparable(mastodonText(status)) == m_comparable ||
           mastodonComparable(status[u"text"_s].toString()) == m_comparable;
}

bool MastodonLookUp::settleIfFound(const QJsonObject &status)
{
    if (!isIt(status))
        return false;
    settle(LookUp{mastodonReceipt(status)});
    return true;
}

}

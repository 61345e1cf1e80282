// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyChatLookUp.h"

#include "core/channels/bluesky/BlueskyChatSend.h"
#include "core/channels/bluesky/BlueskyConvo.h"
#include "core/channels/net/RateLimit.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

BlueskyChatLookUp::BlueskyChatLookUp(BlueskyApi &api, OutgoingMessage message, QObject *parent)
    : ChannelStep(parent), m_api(api), m_message(std::move(message)), m_earliest(m_message.at)
{}

Async<LookUp> BlueskyChatLookUp::start()
{
    auto result = future();
    auto *convo = new BlueskyConvo(m_api, m_message, this);
    await(convo->start(), [this](const Result<QString> &id) {
        if (!id)
            return settle(id.error());
        m_convoId = *id;
        askPage({});
    });
    return result;
}

void BlueskyChatLookUp::askPage(const QString &cursor)
{
    FormFields query{{u"convoId"_s, m_convoId}, {u"limit"_s, u"100"_s}};
    if (!cursor.isEmpty())
        query.append({u"cursor"_s, cursor});
    await(m_api.get(u"chat.bsky.convo.getMessages"_s, query),
          [this, cursor](const Result<HttpAnswer> &answer) { onPage(cursor, answer); });
}

void BlueskyChatLookUp::onPage(const QString &asked, const Result<HttpAnswer> &answer)
{
    constexpr int mostPages = 10;
    const auto json = m_api.json(answer);
    if (!json)
        return settle(json.error());
    if (m_pages++ == 0)
        m_earliest += clockSkew(*answer, m_api.clock().now());
    bool isEarlier = false;
    for (const auto &value : json.value()["messages"_L1].toArray()) {
        const auto view = value.toObject();
        if (isIt(view))
            return settle(LookUp{blueskyMessageReceipt(m_api.settings(), m_convoId, view)});
        const auto at = fromIso(view["sentAt"_L1].toString());
        isEarlier = isEarlier || (at && *at < m_earliest);
    }
    const auto next = json.value()["cursor"_L1].toString();
    if (isEarlier || next.isEmpty() || next == asked || m_pages >= mostPages)
        return settle(LookUp{});
    askPage(next);
}

bool BlueskyChatLookUp::isIt(const QJsonObject &view) const
{
    constexpr Milliseconds rounding = std::chrono::seconds(5);
    const auto at = fromIso(view["sentAt"_L1].toString());
    return view["sender"_L1]["did"_L1].toString() == m_api.settings().did &&
           view["text"_L1].toString() == m_message.text && (!at || *at >= m_earliest - rounding);
}

}

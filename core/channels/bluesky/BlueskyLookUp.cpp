// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyLookUp.h"

#include "core/channels/bluesky/BlueskyRecordKey.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

BlueskyLookUp::BlueskyLookUp(BlueskyApi &api, OutgoingMessage message, QObject *parent)
    : ChannelStep(parent), m_api(api), m_message(std::move(message))
{}

Async<LookUp> BlueskyLookUp::start()
{
    auto result = future();
    const FormFields query{{u"repo"_s, m_api.settings().repository()},
                           {u"collection"_s, u"app.bsky.feed.post"_s},
                           {u"rkey"_s, blueskyRecordKey(m_message.at, m_message.key)}};
    await(m_api.get(u"com.atproto.repo.getRecord"_s, query),
          [this](const Result<HttpAnswer> &answer) { onRecord(answer); });
    return result;
}

void BlueskyLookUp::onRecord(const Result<HttpAnswer> &answer)
{
    const auto json = m_api.json(answer);
    if (!json && json.error().kind == ErrorKind::NotFound)
        return settle(LookUp{});
    if (!json)
        return settle(json.error());
    const auto record = json.value()["value"_L1].toObject();
    const bool isOurs = record["text"_L1].toString() == m_message.text &&
                        record["reply"_L1]["parent"_L1]["uri"_L1].toString() == m_message.inReplyTo;
    if (!isOurs)
        return settle(Error{ErrorKind::Conflict, u"another post has the key of this one"_s, {}});
    const auto at = fromIso(record["createdAt"_L1].toString()).value_or(m_message.at);
    settle(LookUp{blueskyReceipt(m_api.settings(), json.value()["uri"_L1].toString(), at)});
}

SentReceipt blueskyReceipt(const BlueskySettings &settings, const QString &uri, Instant at)
{
    const auto handle = settings.handle.startsWith(u'@') ? settings.handle.mid(1) : settings.handle;
    return SentReceipt{uri, settings.postUrl(uri, handle), at};
}

}

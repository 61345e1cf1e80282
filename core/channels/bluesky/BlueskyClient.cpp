// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyClient.h"

#include "core/channels/bluesky/BlueskyChatFetch.h"
#include "core/channels/bluesky/BlueskyChatLookUp.h"
#include "core/channels/bluesky/BlueskyChatSend.h"
#include "core/channels/bluesky/BlueskyConvo.h"
#include "core/channels/bluesky/BlueskyFetch.h"
#include "core/channels/bluesky/BlueskyLookUp.h"
#include "core/channels/bluesky/BlueskyNormaliser.h"
#include "core/channels/bluesky/BlueskyRecheck.h"
#include "core/channels/bluesky/BlueskySend.h"
#include "core/channels/bluesky/BlueskyVerify.h"

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Milliseconds blueskyDeepWalkEvery = 1h;

}

BlueskyClient::BlueskyClient(const Account &account, const QByteArray &secret, const ChannelContext &context,
                             QObject *parent)
    : ChannelClient(parent)
    , m_clock(context.clock)
    , m_credential(account, secret, context.secrets)
    , m_api(context.network, context.clock, m_credential, BlueskySettings::of(account))
{}

template <class Step>
auto BlueskyClient::run(Step *step)
{
    connect(this, &BlueskyClient::cancelRequested, step, [step] { step->cancel(); });
    return step->start();
}

Async<AccountProfile> BlueskyClient::verify()
{
    auto result = run(new BlueskyVerify(m_api, this));
    whenDone(result, this, [this](const Result<AccountProfile> &profile) {
        if (profile)
            m_api.setOwner(profile->remoteKey, profile->handle);
    });
    return result;
}

QStringList BlueskyClient::streams() const
{
    QStringList streams{QString::fromLatin1(BlueskyFetch::notifications), QString::fromLatin1(BlueskyFetch::own)};
    if (m_api.settings().directMessages)
        streams += QString::fromLatin1(BlueskyChatFetch::stream);
    for (const auto &query : m_api.settings().watches)
        streams += QString::fromLatin1(BlueskyFetch::watch) + query;
    return streams;
}

Async<FetchResult> BlueskyClient::fetch(const QString &stream, const Cursor &cursor)
{
    if (!streams().contains(stream))
        return ready<FetchResult>(Error{ErrorKind::NotFound, u"no stream "_s + stream, {}});
    if (stream == QLatin1StringView(BlueskyChatFetch::stream))
        return run(new BlueskyChatFetch(m_api, cursor, this));
    return run(new BlueskyFetch(m_api, stream, cursor, isTimeForDeepWalk(stream), this));
}

bool BlueskyClient::isTimeForDeepWalk(const QString &stream)
{
    const auto now = m_clock.now();
    const auto last = m_deepWalks.constFind(stream);
    if (last != m_deepWalks.constEnd() && now < *last + blueskyDeepWalkEvery)
        return false;
    m_deepWalks.insert(stream, now);
    return true;
}

ChannelClient::Normalise BlueskyClient::normaliser() const
{
    return BlueskyNormaliser{m_api.settings()};
}

Async<SentReceipt> BlueskyClient::send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave)
{
    if (isBlueskyDirectMessage(message))
        return run(new BlueskyChatSend(m_api, message, std::move(aboutToLeave), this));
    return run(new BlueskySend(m_api, message, std::move(aboutToLeave), this));
}

Async<LookUp> BlueskyClient::lookUp(const OutgoingMessage &message)
{
    if (isBlueskyDirectMessage(message))
        return run(new BlueskyChatLookUp(m_api, message, this));
    return run(new BlueskyLookUp(m_api, message, this));
}

RecheckPolicy BlueskyClient::recheckPolicy() const
{
    return {.every = 15min, .maxAge = std::chrono::days(3), .most = 100};
}

Async<FetchResult> BlueskyClient::recheck(const QStringList &ids)
{
    return run(new BlueskyRecheck(m_api, ids, this));
}

void BlueskyClient::cancel()
{
    Q_EMIT cancelRequested();
    m_api.cancel();
}

}

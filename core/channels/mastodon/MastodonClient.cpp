// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonClient.h"

#include "core/channels/mastodon/MastodonFetch.h"
#include "core/channels/mastodon/MastodonLookUp.h"
#include "core/channels/mastodon/MastodonNormaliser.h"
#include "core/channels/mastodon/MastodonRecheck.h"
#include "core/channels/mastodon/MastodonSend.h"
#include "core/channels/mastodon/MastodonVerify.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

MastodonClient::MastodonClient(const Account &account, const QByteArray &token, const ChannelContext &context,
                               QObject *parent)
    : ChannelClient(parent)
    , m_settings(MastodonSettings::of(account))
    , m_api(context.network, context.clock, m_settings, token)
    , m_streaming(m_api, context.network, m_settings, m_memory)
{
    m_memory.accountId = m_settings.accountId;
    connect(&m_streaming, &MastodonStreaming::told, this, &MastodonClient::changed);
}

template <class Step>
auto MastodonClient::run(Step *step)
{
    connect(this, &MastodonClient::cancelRequested, step, [step] { step->cancel(); });
    return step->start();
}

Async<AccountProfile> MastodonClient::verify()
{
    // What was found holds by the time that the caller hears of it.
    auto promise = std::make_shared<Promise<AccountProfile>>();
    whenDone(run(new MastodonVerify(m_api, m_settings, this)), this,
             [this, promise](const Result<AccountProfile> &profile) {
                 if (profile) {
                     m_settings.read(profile->settings);
                     m_settings.accountUrl = profile->remoteKey;
                     m_memory.accountId = m_settings.accountId;
                 }
                 promise->settle(profile);
             });
    return promise->future();
}

QStringList MastodonClient::streams() const
{
    auto names = MastodonList::streams(m_settings.watches);
    names.removeIf([this](const QString &name) { return m_memory.lacking.contains(name); });
    return names;
}

Async<FetchResult> MastodonClient::fetch(const QString &stream, const Cursor &cursor)
{
    return run(new MastodonFetch(m_api, m_memory, stream, cursor, this));
}

ChannelClient::Normalise MastodonClient::normaliser() const
{
    return MastodonNormaliser{m_memory.accountId, m_settings.accountUrl, m_settings.domain};
}

Async<SentReceipt> MastodonClient::send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave)
{
    return run(new MastodonSend(m_api, message, m_settings, std::move(aboutToLeave), this));
}

Async<LookUp> MastodonClient::lookUp(const OutgoingMessage &message)
{
    return run(new MastodonLookUp(m_api, message, m_settings, this));
}

ChannelLimits MastodonClient::limits() const
{
    return {m_settings.maxCharacters, m_settings.urlLength};
}

RecheckPolicy MastodonClient::recheckPolicy() const
{
    // "update" tells of edits to what we boosted or quoted only, and a deletion is told by the stream alone.
    return {std::chrono::minutes(15), std::chrono::days(7), 2 * MastodonRecheck::batchSize};
}

Async<FetchResult> MastodonClient::recheck(const QStringList &remoteIds)
{
    return run(new MastodonRecheck(m_api, remoteIds, this));
}

void MastodonClient::watch(bool on)
{
    if (on)
        m_streaming.start();
    else
        m_streaming.stop();
}

void MastodonClient::cancel()
{
    Q_EMIT cancelRequested();
    m_api.cancel();
}

}

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
{}

template <class Step>
auto MastodonClient::run(Step *step)
{
    connect(this, &MastodonClient::cancelRequested, step, [step] { step->cancel(); });
    return step->start();
}

Async<AccountProfile> MastodonClient::verify()
{
    auto result = run(new MastodonVerify(m_api, m_settings, this));
    whenDone(result, this, [this](const Result<AccountProfile> &profile) {
        if (!profile)
            return;
        m_settings.accountId = profile->settings[u"accountId"_s].toString();
        m_settings.accountUrl = profile->remoteKey;
        m_settings.domain = profile->settings[u"domain"_s].toString();
        m_settings.maxCharacters = profile->limits.maxLength;
        m_settings.urlLength = profile->limits.urlLength;
    });
    return result;
}

QStringList MastodonClient::streams() const
{
    return {QString::fromLatin1(MastodonFetch::notifications), QString::fromLatin1(MastodonFetch::own)};
}

Async<FetchResult> MastodonClient::fetch(const QString &stream, const Cursor &cursor)
{
    if (!streams().contains(stream))
        return ready<FetchResult>(Error{ErrorKind::NotFound, u"no stream "_s + stream, {}});
    auto *step = new MastodonFetch(m_api, stream, cursor, this);
    connect(this, &MastodonClient::cancelRequested, step, [step] { step->cancel(); });
    return step->start(m_settings.accountId);
}

ChannelClient::Normalise MastodonClient::normaliser() const
{
    return MastodonNormaliser{m_settings.accountId, m_settings.accountUrl, m_settings.domain};
}

Async<SentReceipt> MastodonClient::send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave)
{
    return run(new MastodonSend(m_api, message, m_settings.domain, std::move(aboutToLeave), this));
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

void MastodonClient::cancel()
{
    Q_EMIT cancelRequested();
    m_api.cancel();
}

}

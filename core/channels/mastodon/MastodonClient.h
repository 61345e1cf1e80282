// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/ChannelRegistry.h"
#include "core/channels/mastodon/MastodonApi.h"

namespace firstmile
{

/// A Mastodon account, on any server that speaks its client API. The settings it reads are in MastodonSettings.h; the
/// secret is the access token.
class MastodonClient : public ChannelClient
{
    Q_OBJECT

public:
    MastodonClient(const Account &account, const QByteArray &token, const ChannelContext &context,
                   QObject *parent = nullptr);

    Async<AccountProfile> verify() override;
    QStringList streams() const override;
    Async<FetchResult> fetch(const QString &stream, const Cursor &cursor) override;
    Normalise normaliser() const override;
    Async<SentReceipt> send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave) override;
    Async<LookUp> lookUp(const OutgoingMessage &message) override;
    Milliseconds settleTime() const override { return Milliseconds(10'000); }
    ChannelLimits limits() const override;
    RecheckPolicy recheckPolicy() const override;
    Async<FetchResult> recheck(const QStringList &remoteIds) override;

    /// Does nothing: mentions come by polling. The server's streaming is not used yet.
    void watch(bool) override {}

    void cancel() override;

Q_SIGNALS:
    void cancelRequested();

private:
    template <class Step>
    auto run(Step *step);

    MastodonSettings m_settings;
    MastodonApi m_api;
};

}

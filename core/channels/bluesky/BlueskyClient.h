// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/ChannelRegistry.h"
#include "core/channels/bluesky/BlueskyApi.h"

#include <QHash>

namespace firstmile
{

/// A Bluesky account, on any data server. The settings it reads and its secret are in BlueskySettings.h.
class BlueskyClient : public ChannelClient
{
    Q_OBJECT

public:
    BlueskyClient(const Account &account, const QByteArray &secret, const ChannelContext &context,
                  QObject *parent = nullptr);

    Async<AccountProfile> verify() override;
    QStringList streams() const override;
    Async<FetchResult> fetch(const QString &stream, const Cursor &cursor) override;
    Normalise normaliser() const override;
    Async<SentReceipt> send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave) override;
    Async<LookUp> lookUp(const OutgoingMessage &message) override;
    Milliseconds settleTime() const override { return Milliseconds(10'000); }
    ChannelLimits limits() const override { return {.maxLength = 300}; }
    std::optional<Quota> quota() const override { return m_api.quota(); }
    RecheckPolicy recheckPolicy() const override;
    Async<FetchResult> recheck(const QStringList &ids) override;

    /// Does nothing: the network pushes nothing that is only ours.
    void watch(bool) override {}

    void cancel() override;

Q_SIGNALS:
    void cancelRequested();

private:
    template <class Step>
    auto run(Step *step);
    bool isTimeForDeepWalk(const QString &stream);

    const Clock &m_clock;
    AccountCredential m_credential;
    BlueskyApi m_api;
    QHash<QString, Instant> m_deepWalks; ///< when each stream's last one began
};

}

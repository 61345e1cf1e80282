// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"

namespace firstmile
{

/// The client of a demo account: nothing comes, and what is sent is taken after a moment and goes nowhere.
class DemoClient : public ChannelClient
{
    Q_OBJECT

public:
    explicit DemoClient(const Account &account, QObject *parent = nullptr) : ChannelClient(parent), m_handle(account.handle) {}

    Async<AccountProfile> verify() override { return ready<AccountProfile>(AccountProfile{{}, m_handle, {}, {}, {}}); }
    QStringList streams() const override { return {}; }
    Async<FetchResult> fetch(const QString &, const Cursor &) override { return ready<FetchResult>(FetchResult{}); }
    Normalise normaliser() const override
    {
        return [](const RawItem &) { return Result<QList<IncomingMessage>>(QList<IncomingMessage>()); };
    }
    Async<SentReceipt> send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave) override;
    Async<LookUp> lookUp(const OutgoingMessage &message) override;
    Milliseconds settleTime() const override { return Milliseconds(0); }
    ChannelLimits limits() const override { return {}; }
    void watch(bool) override {}
    void cancel() override {}

private:
    QString m_handle;
    QHash<QString, SentReceipt> m_taken;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"

#include <QHash>

namespace firstmile
{

class Clock;

/// Plays the network for a demo account: nothing arrives, whatever is sent is accepted after a moment, and nothing ever
/// leaves this machine.
class DemoClient : public ChannelClient
{
    Q_OBJECT

public:
    /// Whether the account's settings say "demo": such an account has no other client.
    static bool isFor(const Account &account);

    /// `clock` outlives this.
    DemoClient(const Account &account, const Clock &clock);

    Async<AccountProfile> verify() override;
    QStringList streams() const override { return {}; }
    Async<FetchResult> fetch(const QString &stream, const Cursor &cursor) override;
    Normalise normaliser() const override;
    Async<SentReceipt> send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave) override;

    /// Finds what was sent since this process began.
    Async<LookUp> lookUp(const OutgoingMessage &message) override;
    Milliseconds settleTime() const override { return Milliseconds(0); }
    ChannelLimits limits() const override;
    void watch(bool) override {}
    void cancel() override;

private:
    void accept(const OutgoingMessage &message, const std::shared_ptr<Promise<SentReceipt>> &promise);

    Account m_account;
    const Clock &m_clock;
    std::shared_ptr<Promise<SentReceipt>> m_sending;
    QHash<QString, SentReceipt> m_sent; ///< by key
};

}

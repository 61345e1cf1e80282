// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/AccountClients.h"
#include "core/channels/ChannelClient.h"

#include <QHash>

namespace firstmile::tests
{

/// A network that a test writes: what each fetch gives, and what becomes of each send.
class FakeChannel : public ChannelClient
{
    Q_OBJECT

public:
    enum class Fate {
        Accept,         ///< taken, and said so
        AcceptSilently, ///< taken, but the answer was lost
        LoseSilently,   ///< not taken, and no answer
        Refuse,
        RefuseAsDuplicate,
        TryLater,
        OutOfCredit
    };

    using ChannelClient::ChannelClient;

    void willFetch(const Result<FetchResult> &step) { m_steps.append(step); }
    void willSend(const QList<Fate> &fates) { m_fates = fates; }

    /// From now on no look-up can tell, for this reason.
    void cannotTell(const QString &why) { m_cannotTell = why; }

    void willTell(const Quota &quota) { m_quota = quota; }
    void willRecheck(const RecheckPolicy &policy, const QList<Result<FetchResult>> &answers)
    {
        m_policy = policy;
        m_rechecks = answers;
    }

    /// The ids of each recheck, in order.
    const QList<QStringList> &rechecked() const { return m_rechecked; }

    /// The messages that were sent, whole.
    const QList<OutgoingMessage> &sent() const { return m_sent; }

    /// What arrived at the customer: keys, in order.
    const QStringList &delivered() const { return m_delivered; }
    int lookUps() const { return m_lookUps; }
    QStringList cursorsAsked() const { return m_cursors; }

    Async<AccountProfile> verify() override { return ready<AccountProfile>(AccountProfile{}); }
    QStringList streams() const override { return {QStringLiteral("INBOX")}; }
    Async<FetchResult> fetch(const QString &stream, const Cursor &cursor) override;
    Normalise normaliser() const override;
    Async<SentReceipt> send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave) override;
    Async<LookUp> lookUp(const OutgoingMessage &message) override;
    Milliseconds settleTime() const override { return std::chrono::seconds(60); }
    ChannelLimits limits() const override { return {}; }
    std::optional<Quota> quota() const override { return m_quota; }
    RecheckPolicy recheckPolicy() const override { return m_policy; }
    Async<FetchResult> recheck(const QStringList &ids) override;
    void watch(bool) override {}
    void cancel() override {}

    /// An item whose normalised form is a mail from `from` ("bad" text: cannot be read).
    static RawItem item(const QString &id, const QString &from, const QString &text, Instant at);

    /// The same message as its author left it later, and one that is gone.
    static RawItem edited(RawItem item, const QString &text, const QString &version);
    static RawItem gone(const QString &id);

private:
    QList<Result<FetchResult>> m_steps;
    QList<Fate> m_fates;
    QString m_cannotTell;
    std::optional<Quota> m_quota;
    RecheckPolicy m_policy;
    QList<Result<FetchResult>> m_rechecks;
    QList<QStringList> m_rechecked;
    QList<OutgoingMessage> m_sent;
    QStringList m_delivered;
    QStringList m_cursors;
    int m_lookUps = 0;
};

/// No secrets at all.
class NoSecrets : public SecretStore
{
public:
    Async<QByteArray> read(const QString &) override { return ready<QByteArray>(Error{ErrorKind::NotFound, {}, {}}); }
    Async<void> write(const QString &, const QByteArray &) override { return ready<void>({}); }
    Async<void> remove(const QString &) override { return ready<void>({}); }
};

}

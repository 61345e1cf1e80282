// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/x/XApi.h"
#include "core/channels/x/XBudget.h"
#include "core/channels/x/XFetch.h"
#include "core/channels/x/XRoute.h"

namespace firstmile
{

/// An account on X, by its API v2. The settings it reads are in XSettings.h; the secret is an OAuthSecret.
class XClient : public ChannelClient
{
    Q_OBJECT

public:
    XClient(const Account &account, const QByteArray &secret, const ChannelContext &context, QObject *parent = nullptr);
    ~XClient() override;

    Async<AccountProfile> verify() override;
    QStringList streams() const override;

    /// A stream that is not due yet gives nothing: every answer of X counts, and most of them cost.
    Async<FetchResult> fetch(const QString &stream, const Cursor &cursor) override;

    Normalise normaliser() const override;
    Async<SentReceipt> send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave) override;
    Async<LookUp> lookUp(const OutgoingMessage &message) override;
    Milliseconds settleTime() const override;
    ChannelLimits limits() const override { return {m_settings.maxCharacters, 23}; }
    std::optional<Quota> quota() const override { return m_api.quota(); }
    RecheckPolicy recheckPolicy() const override;
    Async<FetchResult> recheck(const QStringList &remoteIds) override;

    /// Does nothing: X pushes only to web servers.
    void watch(bool) override {}

    void cancel() override;

Q_SIGNALS:
    void cancelRequested();

private:
    template <class Step>
    auto run(Step *step);
    template <class T, class F>
    Async<T> learning(const Async<T> &future, F learn);

    bool isDue(const XStream &stream, const XCursor &cursor) const;
    void remember(const FetchResult &result);
    std::optional<Error> unready() const;

    XSettings m_settings;
    XApi m_api;
    XBudget m_budget;
    XConversations m_conversations;
    QHash<QString, Instant> m_askedAt; ///< by stream
};

}

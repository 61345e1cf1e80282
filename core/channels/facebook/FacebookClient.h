// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/ChannelRegistry.h"
#include "core/channels/facebook/FacebookApi.h"

#include <QHash>

namespace firstmile
{

/// A Facebook Page: its posts and their comments, what others write about it, and Messenger. The settings it reads are
/// in FacebookSettings.h, the secret in FacebookSecret.h.
class FacebookClient : public ChannelClient
{
    Q_OBJECT

public:
    static constexpr auto feed = "feed";         ///< posts of the Page and of visitors
    static constexpr auto comments = "comments"; ///< on those posts
    static constexpr auto messages = "messages"; ///< Messenger
    static constexpr auto tagged = "tagged";     ///< others' public posts that name the Page

    FacebookClient(const Account &account, const QByteArray &secret, const ChannelContext &context,
                   QObject *parent = nullptr);

    Async<AccountProfile> verify() override;
    QStringList streams() const override;

    /// Rests without asking where Facebook's limits are nearly used up. A stream that the token may not read is told as
    /// a gap, so that it does not keep the others from being read.
    Async<FetchResult> fetch(const QString &stream, const Cursor &cursor) override;

    Normalise normaliser() const override;
    Async<SentReceipt> send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave) override;
    Async<LookUp> lookUp(const OutgoingMessage &message) override;
    Milliseconds settleTime() const override { return Milliseconds(30'000); }
    ChannelLimits limits() const override;
    std::optional<Quota> quota() const override;
    RecheckPolicy recheckPolicy() const override;
    Async<FetchResult> recheck(const QStringList &ids) override;

    /// Does nothing: Facebook pushes to public web servers only.
    void watch(bool) override {}

    void cancel() override;

Q_SIGNALS:
    void cancelRequested();

private:
    template <class Step>
    Step *cancellable(Step *step);

    Async<FetchResult> read(const QString &stream, const Cursor &cursor);
    Async<FetchResult> afterVerify(const QString &stream, const Cursor &cursor);
    bool rests(const QString &stream) const;
    Result<FetchResult> received(const QString &stream, const Cursor &cursor, const Result<FetchResult> &result);
    FetchResult forbidden(const QString &stream, const Cursor &cursor, const Error &error);

    QNetworkAccessManager &m_network;
    FacebookSettings m_settings;
    FacebookSecret m_secret;
    FacebookApi m_api;
    QHash<QString, Instant> m_askedAt;
    QHash<QString, bool> m_isMidWalk;
    QHash<QString, Instant> m_refusedAt;
};

}

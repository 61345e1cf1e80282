// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelStep.h"
#include "core/channels/mastodon/MastodonApi.h"
#include "core/channels/mastodon/MastodonReply.h"
#include "core/model/OutboxItem.h"

#include <functional>

namespace firstmile
{

/// Posts one reply.
///
///   parent (its visibility, its warning) -> is it too long? -> files -> aboutToLeave -> POST with Idempotency-Key
///       -> receipt
/// Until aboutToLeave nothing has left, and cancelling is Cancelled; afterwards it is Uncertain.
class MastodonSend : public ChannelStep<SentReceipt>
{
public:
    MastodonSend(MastodonApi &api, OutgoingMessage message, const MastodonSettings &settings,
                 std::function<Async<void>()> aboutToLeave, QObject *parent);

    Async<SentReceipt> start();
    void cancel() override;

private:
    void onParent(const Result<HttpAnswer> &answer);
    void prepare(const QJsonObject &parent);
    QString refusal() const;
    void leave(const QStringList &media);
    void post(const QStringList &media);
    MastodonReply reply() const { return {m_message, m_parent, m_settings.domain}; }
    Result<SentReceipt> receipt(const Result<HttpAnswer> &answer) const;

    MastodonApi &m_api;
    OutgoingMessage m_message;
    MastodonSettings m_settings;
    std::function<Async<void>()> m_aboutToLeave;
    QJsonObject m_parent;
    bool m_left = false;
};

/// The receipt that a status of ours stands for.
SentReceipt mastodonReceipt(const QJsonObject &status);

}

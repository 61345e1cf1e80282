// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelStep.h"
#include "core/channels/mastodon/MastodonApi.h"
#include "core/model/OutboxItem.h"

#include <functional>

namespace firstmile
{

/// Posts one reply.
///
///   parent (its visibility, its warning) -> aboutToLeave -> POST with Idempotency-Key -> receipt
/// Until aboutToLeave nothing has left, and cancelling is Cancelled; afterwards it is Uncertain.
class MastodonSend : public ChannelStep<SentReceipt>
{
public:
    MastodonSend(MastodonApi &api, OutgoingMessage message, QString domain, std::function<Async<void>()> aboutToLeave,
                 QObject *parent);

    Async<SentReceipt> start();
    void cancel() override;

private:
    void onParent(const Result<HttpAnswer> &answer);
    void leave(const QJsonObject &parent);
    void post(const QJsonObject &parent);
    Result<SentReceipt> receipt(const Result<HttpAnswer> &answer) const;

    MastodonApi &m_api;
    OutgoingMessage m_message;
    QString m_domain;
    std::function<Async<void>()> m_aboutToLeave;
    bool m_left = false;
};

/// The receipt that a status of ours stands for.
SentReceipt mastodonReceipt(const QJsonObject &status);

}

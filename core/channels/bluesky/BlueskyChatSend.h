// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelStep.h"
#include "core/channels/bluesky/BlueskyApi.h"
#include "core/model/OutboxItem.h"

#include <QHash>

#include <functional>

namespace firstmile
{

/// Sends one direct message.
///
///   check -> conversation -> mentions -> aboutToLeave -> sendMessage -> receipt
/// The network has no key of ours for it: it is never sent again before a look-up.
class BlueskyChatSend : public ChannelStep<SentReceipt>
{
public:
    BlueskyChatSend(BlueskyApi &api, OutgoingMessage message, std::function<Async<void>()> aboutToLeave,
                    QObject *parent);

    Async<SentReceipt> start();
    void cancel() override;

private:
    void onConvo(const QString &convoId);
    void leave();
    void post();
    Result<SentReceipt> receipt(const Result<HttpAnswer> &answer) const;

    BlueskyApi &m_api;
    OutgoingMessage m_message;
    QString m_convoId;
    QHash<QString, QString> m_dids;
    std::function<Async<void>()> m_aboutToLeave;
    bool m_left = false;
};

/// The receipt that a direct message of ours stands for.
SentReceipt blueskyMessageReceipt(const BlueskySettings &settings, const QString &convoId, const QJsonObject &view);

}

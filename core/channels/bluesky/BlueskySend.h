// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelStep.h"
#include "core/channels/bluesky/BlueskyApi.h"
#include "core/channels/bluesky/BlueskyReply.h"

#include <functional>

namespace firstmile
{

/// Posts one reply.
///
///   check -> parent -> mentions -> images -> aboutToLeave -> createRecord with a key of ours -> receipt
///                                                                 '-- refused: is it there already? --'
/// Until aboutToLeave nothing has left, and cancelling is Cancelled; afterwards it is Uncertain.
class BlueskySend : public ChannelStep<SentReceipt>
{
public:
    BlueskySend(BlueskyApi &api, OutgoingMessage message, std::function<Async<void>()> aboutToLeave, QObject *parent);

    Async<SentReceipt> start();
    void cancel() override;

private:
    void askParent();
    void onParent(const QJsonObject &parent);
    void findMentions();
    void upload(qsizetype index);
    void leave();
    void post();
    void onPosted(const Result<HttpAnswer> &answer);
    void askExisting(const Error &refusal);

    BlueskyApi &m_api;
    OutgoingMessage m_message;
    BlueskyReply m_reply;
    std::function<Async<void>()> m_aboutToLeave;
    bool m_left = false;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelStep.h"
#include "core/channels/facebook/FacebookApi.h"
#include "core/model/OutboxItem.h"

#include <functional>

namespace firstmile
{

/// Sends one reply; what its ways have in common.
///
///   what Facebook would refuse anyway -> (questions, uploads) -> aboutToLeave -> the request -> receipt
/// Until aboutToLeave nothing has left, and cancelling is Cancelled; afterwards it is Uncertain.
class FacebookSendStep : public ChannelStep<SentReceipt>
{
public:
    FacebookSendStep(FacebookApi &api, FacebookSettings settings, OutgoingMessage message,
                     std::function<Async<void>()> aboutToLeave, QObject *parent);

    Async<SentReceipt> start();
    void cancel() override;

protected:
    virtual void begin() = 0;

    /// Goes on with `go` once leaving is noted.
    void leave(std::function<void()> go);

    void reject(const QString &words) { settle(Error{ErrorKind::Rejected, words, {}}); }

    FacebookApi &m_api;
    FacebookSettings m_settings;
    OutgoingMessage m_message;

private:
    std::function<Async<void>()> m_aboutToLeave;
    bool m_left = false;
};

/// The step that fits: a comment, a private reply to a comment or post, or a Messenger message.
FacebookSendStep *facebookSend(FacebookApi &api, const FacebookSettings &settings, const OutgoingMessage &message,
                               std::function<Async<void>()> aboutToLeave, QObject *parent);

/// Why a reply cannot go, by what is known without asking; nothing if it can.
std::optional<QString> facebookRefusal(const OutgoingMessage &message, const FacebookSettings &settings);

}

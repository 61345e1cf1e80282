// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/ChannelStep.h"
#include "core/channels/facebook/FacebookNewest.h"
#include "core/channels/facebook/FacebookPrivateSend.h"

namespace firstmile
{

/// Asks whether a reply took effect: a message by the Page with the same text, where the reply was meant to go, since
/// it was queued. Facebook has no keys of ours.
class FacebookLookUp : public ChannelStep<LookUp>
{
public:
    FacebookLookUp(FacebookApi &api, const FacebookSettings &settings, OutgoingMessage message, QObject *parent);

    Async<LookUp> start();

private:
    void searchComments();
    void searchConversation(const Async<FacebookNewest> &newest);
    void searchPrivateReply();
    void onPrivateParent(const FacebookPrivateParent &parent);
    LookUp found(const FacebookNewest &newest) const;
    void settleAbsentIfGone(const Error &error);

    FacebookApi &m_api;
    FacebookSettings m_settings;
    OutgoingMessage m_message;
};

}

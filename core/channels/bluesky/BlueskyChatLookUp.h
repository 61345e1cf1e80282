// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/ChannelStep.h"
#include "core/channels/bluesky/BlueskyApi.h"

namespace firstmile
{

/// Asks whether a direct message took effect: the same text from us, in its conversation, since it was queued.
class BlueskyChatLookUp : public ChannelStep<LookUp>
{
public:
    BlueskyChatLookUp(BlueskyApi &api, OutgoingMessage message, QObject *parent);

    Async<LookUp> start();

private:
    void askPage(const QString &cursor);
    void onPage(const QString &asked, const Result<HttpAnswer> &answer);
    bool isIt(const QJsonObject &view) const;

    BlueskyApi &m_api;
    OutgoingMessage m_message;
    QString m_convoId;
    Instant m_earliest; ///< by the server's clock
    int m_pages = 0;
};

}

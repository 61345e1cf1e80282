// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/ChannelStep.h"
#include "core/channels/mastodon/MastodonPage.h"

namespace firstmile
{

/// Asks whether a reply took effect: our own statuses since it was queued, then the thread it answers in, as some
/// servers do not list private ones. Same parent and same text is the same reply.
class MastodonLookUp : public ChannelStep<LookUp>
{
public:
    MastodonLookUp(MastodonApi &api, OutgoingMessage message, const MastodonSettings &settings, QObject *parent);

    Async<LookUp> start();

private:
    void askOwnId();
    void askPage(const QByteArray &target);
    void onPage(const Result<HttpAnswer> &answer);
    QByteArray older(const MastodonPage &page) const;
    void askThread();
    bool isIt(const QJsonObject &status) const;
    bool settleIfFound(const QJsonObject &status);

    MastodonApi &m_api;
    OutgoingMessage m_message;
    MastodonSettings m_settings;
    QString m_comparable;
    Instant m_earliest; ///< by the server's clock
    QString m_pageTop;
    int m_pages = 0;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/ChannelStep.h"
#include "core/channels/mastodon/MastodonApi.h"

namespace firstmile
{

/// Asks a server for its limits and for who we are there: /api/v2/instance, or v1 where that is missing, then
/// verify_credentials.
class MastodonVerify : public ChannelStep<AccountProfile>
{
public:
    MastodonVerify(MastodonApi &api, const MastodonSettings &settings, QObject *parent);

    Async<AccountProfile> start();

private:
    void askInstance(const QByteArray &path, const QByteArray &fallback);
    void onInstance(const QJsonObject &instance);
    void askAccount();
    AccountProfile profile(const QJsonObject &account) const;

    MastodonApi &m_api;
    MastodonSettings m_settings;
    QJsonObject m_found; ///< settings that the server's description gives
};

}

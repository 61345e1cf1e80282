// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/ChannelStep.h"
#include "core/channels/facebook/FacebookApi.h"

namespace firstmile
{

/// Asks whose token it is, and where Facebook tells, what it permits.
///
///   /me -> a Page? -> /debug_token (as the app where its id and secret are known, else as the token itself) -> profile
/// Rejected if the token is not a Page's. Permissions that cannot be asked for are left out of the profile.
class FacebookVerify : public ChannelStep<AccountProfile>
{
public:
    FacebookVerify(QNetworkAccessManager &network, FacebookApi &api, FacebookSettings settings, FacebookSecret secret,
                   QObject *parent);

    Async<AccountProfile> start();

    /// What a Page's token needs for everything that the client does.
    static QStringList neededPermissions();

private:
    void onPage(const Result<HttpAnswer> &answer);
    void askPermissions();
    void onPermissions(const Result<QJsonObject> &answer);
    FacebookApi &inspector();

    QNetworkAccessManager &m_network;
    FacebookApi &m_api;
    FacebookSettings m_settings;
    FacebookSecret m_secret;
    std::unique_ptr<FacebookApi> m_app;
    AccountProfile m_profile;
};

}

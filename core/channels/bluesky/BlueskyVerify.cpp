// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyVerify.h"

#include "core/channels/bluesky/BlueskyAccess.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

BlueskyVerify::BlueskyVerify(BlueskyApi &api, QObject *parent) : ChannelStep(parent), m_api(api) {}

Async<AccountProfile> BlueskyVerify::start()
{
    auto result = future();
    await(m_api.get(u"com.atproto.server.getSession"_s), [this](const Result<HttpAnswer> &answer) {
        const auto session = m_api.json(answer);
        if (!session)
            settle(session.error());
        else if (session.value()["did"_L1].toString().isEmpty())
            settle(Error{ErrorKind::Malformed, u"the server does not tell our account's DID"_s, {}});
        else
            onSession(*session);
    });
    return result;
}

void BlueskyVerify::onSession(const QJsonObject &session)
{
    AccountProfile profile;
    profile.remoteKey = session["did"_L1].toString();
    profile.handle = blueskyHandle(session["handle"_L1].toString(), profile.remoteKey);
    profile.limits.maxLength = 300;
    profile.settings = {{u"server"_s, m_api.settings().server.toString()}};
    await(m_api.get(u"app.bsky.actor.getProfile"_s, {{u"actor"_s, profile.remoteKey}}),
          [this, profile](const Result<HttpAnswer> &answer) {
              // The name is an ornament: a server without it is ours all the same.
              const auto json = m_api.json(answer);
              auto named = profile;
              named.name = json ? json.value()["displayName"_L1].toString() : QString();
              settle(std::move(named));
          });
}

}

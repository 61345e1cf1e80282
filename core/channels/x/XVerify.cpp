// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XVerify.h"

#include "core/channels/net/JsonAnswer.h"
#include "core/channels/x/XErrors.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int shortXPost = 280;
constexpr int longXPost = 25'000;

/// Subscribers may write at length.
int xCharacters(const QJsonObject &user)
{
    const auto subscription = user.value("subscription_type"_L1).toString();
    const bool pays = !subscription.isEmpty() && subscription.compare("none"_L1, Qt::CaseInsensitive) != 0;
    return pays ? longXPost : shortXPost;
}

}

XVerify::XVerify(XApi &api, const XSettings &settings, QObject *parent)
    : ChannelStep(parent), m_api(api), m_settings(settings)
{}

Async<AccountProfile> XVerify::start()
{
    auto result = future();
    const auto request = XApi::get("/2/users/me", {{u"user.fields"_s, u"id,name,username,subscription_type"_s}});
    await(m_api.send(request), [this](const Result<HttpAnswer> &answer) { settle(profile(answer)); });
    return result;
}

Result<AccountProfile> XVerify::profile(const Result<HttpAnswer> &answer) const
{
    FM_ASSIGN(const auto json, xJson(answer, HttpEffect::Reads, m_api.clock().now()));
    const auto user = json.value("data"_L1).toObject();
    AccountProfile profile;
    profile.remoteKey = jsonId(user.value("id"_L1));
    if (profile.remoteKey.isEmpty())
        return Error{ErrorKind::Malformed, u"X does not tell our account's id: "_s + answer->words(), {}};
    profile.handle = u'@' + user.value("username"_L1).toString();
    profile.name = user.value("name"_L1).toString();
    profile.limits.maxLength = xCharacters(user);
    profile.settings = {{u"server"_s, m_settings.server.toString()},
                        {u"clientId"_s, m_settings.clientId},
                        {u"port"_s, m_settings.port},
                        {u"userId"_s, profile.remoteKey},
                        {u"fieldNames"_s, m_api.names() == XNames::Post ? u"post"_s : u"tweet"_s},
                        {u"maxCharacters"_s, profile.limits.maxLength}};
    return profile;
}

}

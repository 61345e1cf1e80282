// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookVerify.h"

#include "core/channels/net/JsonAnswer.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject facebookPageSettings(const FacebookSettings &settings, const QString &pageId)
{
    QJsonObject json{{u"server"_s, settings.server.toString()},
                     {u"version"_s, settings.version},
                     {u"pageId"_s, pageId},
                     {u"maxCharacters"_s, settings.commentLength}};
    if (!settings.appId.isEmpty())
        json[u"appId"_s] = settings.appId;
    return json;
}

}

FacebookVerify::FacebookVerify(QNetworkAccessManager &network, FacebookApi &api, FacebookSettings settings,
                               FacebookSecret secret, QObject *parent)
    : ChannelStep(parent), m_network(network), m_api(api), m_settings(std::move(settings)), m_secret(std::move(secret))
{}

QStringList FacebookVerify::neededPermissions()
{
    return {u"pages_read_engagement"_s, u"pages_read_user_content"_s, u"pages_manage_engagement"_s,
            u"pages_manage_metadata"_s, u"pages_messaging"_s};
}

Async<AccountProfile> FacebookVerify::start()
{
    auto result = future();
    // A person has no category: Facebook refuses the field, and so tells a person's token from a Page's.
    await(m_api.get("/me", {{u"fields"_s, u"id,name,username,category"_s}}),
          [this](const Result<HttpAnswer> &answer) { onPage(answer); });
    return result;
}

void FacebookVerify::onPage(const Result<HttpAnswer> &answer)
{
    const auto page = m_api.object(answer);
    const auto fault = facebookFault(answer);
    const bool isPerson = fault ? fault->isUnknownField() : page && !page->contains("category"_L1);
    if (isPerson)
        return settle(Error{ErrorKind::Rejected, u"the token is a person's or an app's, not a Page's"_s, {}});
    if (!page)
        return settle(page.error());
    const auto id = jsonId(page.value()["id"_L1]);
    if (id.isEmpty())
        return settle(Error{ErrorKind::Malformed, u"Facebook does not tell the Page's id"_s, {}});
    const auto username = page.value()["username"_L1].toString();
    m_profile.remoteKey = id;
    m_profile.handle = username.isEmpty() ? u"facebook.com/"_s + id : u'@' + username;
    m_profile.name = page.value()["name"_L1].toString();
    m_profile.limits = {m_settings.commentLength, 0};
    m_profile.settings = facebookPageSettings(m_settings, id);
    askPermissions();
}

void FacebookVerify::askPermissions()
{
    auto &api = inspector();
    await(api.ask("/debug_token", {{u"input_token"_s, QString::fromUtf8(m_secret.token)}}),
          [this, &api](const Result<HttpAnswer> &answer) { onPermissions(api.object(answer)); });
}

void FacebookVerify::onPermissions(const Result<QJsonObject> &answer)
{
    const auto data = answer ? answer.value()["data"_L1].toObject() : QJsonObject();
    if (data["is_valid"_L1].isBool() && !data["is_valid"_L1].toBool())
        return settle(Error{ErrorKind::Unauthorised, data["error"_L1]["message"_L1].toString(), {}});
    if (data["scopes"_L1].isArray()) {
        const auto granted = data["scopes"_L1].toArray();
        QJsonArray missing;
        for (const auto &name : neededPermissions()) {
            if (!granted.contains(name))
                missing.append(name);
        }
        m_profile.settings[u"missingPermissions"_s] = missing;
    }
    settle(m_profile);
}

/// An app may look at any of its tokens; without it, a token may look at itself where Facebook lets it.
FacebookApi &FacebookVerify::inspector()
{
    if (m_settings.appId.isEmpty() || m_secret.appSecret.isEmpty())
        return m_api;
    const FacebookSecret app{m_settings.appId.toUtf8() + '|' + m_secret.appSecret, {}};
    m_app = std::make_unique<FacebookApi>(m_network, m_api.clock(), m_settings, app);
    return *m_app;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonVerify.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

MastodonVerify::MastodonVerify(MastodonApi &api, const MastodonSettings &settings, QObject *parent)
    : ChannelStep(parent), m_api(api), m_settings(settings)
{}

Async<AccountProfile> MastodonVerify::start()
{
    auto result = future();
    askInstance("/api/v2/instance", "/api/v1/instance");
    return result;
}

void MastodonVerify::askInstance(const QByteArray &path, const QByteArray &fallback)
{
    await(m_api.get(path), [this, fallback](const Result<HttpAnswer> &answer) {
        const auto instance = m_api.json(answer);
        if (instance)
            return onInstance(instance.value().toObject());
        const auto kind = instance.error().kind;
        const bool isMissing =
            kind == ErrorKind::NotFound || kind == ErrorKind::Malformed || kind == ErrorKind::Rejected;
        if (!isMissing || fallback.isEmpty())
            return settle(instance.error());
        askInstance(fallback, {});
    });
}

void MastodonVerify::onInstance(const QJsonObject &instance)
{
    m_found = MastodonSettings::ofInstance(instance);
    m_settings.read(m_found);
    askAccount();
}

void MastodonVerify::askAccount()
{
    await(m_api.get("/api/v1/accounts/verify_credentials"), [this](const Result<HttpAnswer> &answer) {
        const auto account = m_api.ownAccount(answer);
        if (account)
            settle(profile(account.value()));
        else
            settle(account.error());
    });
}

AccountProfile MastodonVerify::profile(const QJsonObject &account) const
{
    AccountProfile profile;
    profile.remoteKey = account[u"url"_s].toString(account[u"uri"_s].toString());
    profile.handle = mastodonHandle(account[u"acct"_s].toString(), m_settings.domain);
    profile.name = account[u"display_name"_s].toString();
    profile.limits = {m_settings.maxCharacters, m_settings.urlLength};
    profile.settings = m_found;
    profile.settings[u"server"_s] = m_api.server().toString();
    profile.settings[u"domain"_s] = m_settings.domain;
    profile.settings[u"maxCharacters"_s] = m_settings.maxCharacters;
    profile.settings[u"urlLength"_s] = m_settings.urlLength;
    profile.settings[u"streaming"_s] = m_settings.streaming.toString();
    profile.settings[u"accountId"_s] = jsonId(account[u"id"_s]);
    return profile;
}

}

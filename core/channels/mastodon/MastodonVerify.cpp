// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonVerify.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// v2 has "domain"; v1 has "uri", which some servers write as an URL.
QString domainOf(const QJsonObject &instance)
{
    const auto domain = instance[u"domain"_s].toString(instance[u"uri"_s].toString());
    return domain.contains(u"://"_s) ? mastodonDomain(QUrl(domain)) : domain;
}

}

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
    const auto statuses = instance[u"configuration"_s][u"statuses"_s];
    const auto oldLimit = instance[u"max_toot_chars"_s].toInt(m_settings.maxCharacters); // forks, before 3.4
    m_settings.maxCharacters = statuses[u"max_characters"_s].toInt(oldLimit);
    m_settings.urlLength = statuses[u"characters_reserved_per_url"_s].toInt(m_settings.urlLength);
    const auto domain = domainOf(instance);
    if (!domain.isEmpty())
        m_settings.domain = domain;
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
    profile.settings = {{u"server"_s, m_api.server().toString()},
                        {u"domain"_s, m_settings.domain},
                        {u"maxCharacters"_s, m_settings.maxCharacters},
                        {u"urlLength"_s, m_settings.urlLength},
                        {u"accountId"_s, jsonId(account[u"id"_s])}};
    return profile;
}

}

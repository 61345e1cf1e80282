// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/ChannelSignIn.h"

#include "core/channels/ChannelRegistry.h"
#include "core/channels/bluesky/BlueskySettings.h"
#include "core/channels/bluesky/BlueskySignIn.h"
#include "core/channels/facebook/FacebookSignIn.h"
#include "core/channels/mail/MailSignIn.h"
#include "core/channels/mastodon/MastodonSignIn.h"
#include "core/channels/x/XSignIn.h"

#include <QJsonArray>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

void putMailServer(QJsonObject &settings, const QString &protocol, const MailServer &server)
{
    settings.insert(protocol + u"Host"_s, server.host);
    settings.insert(protocol + u"Security"_s, toString(server.security));
    if (server.port > 0)
        settings.insert(protocol + u"Port"_s, server.port);
}

XApp appOf(const XSetup &setup)
{
    XApp app;
    app.clientId = setup.clientId;
    app.clientSecret = setup.clientSecret;
    if (setup.port > 0)
        app.port = static_cast<quint16>(setup.port);
    if (!setup.server.isEmpty())
        app.server = QUrl(setup.server);
    if (!setup.authorizeUrl.isEmpty())
        app.authorizeUrl = QUrl(setup.authorizeUrl);
    return app;
}

/// The same sign-in, with settings that the network does not know of.
Async<SignedIn> withSettings(const Async<SignedIn> &signedIn, QObject *context, const QJsonObject &extra)
{
    auto promise = std::make_shared<Promise<SignedIn>>();
    whenDone(signedIn, context, [promise, extra](const Result<SignedIn> &result) {
        if (!result)
            return promise->settle(result.error());
        SignedIn whole = *result;
        for (auto each = extra.begin(); each != extra.end(); ++each)
            whole.profile.settings.insert(each.key(), each.value());
        promise->settle(whole);
    });
    return promise->future();
}

Async<SignedIn> asSignedIn(const Async<AccountProfile> &verified, QObject *context, const QByteArray &token)
{
    auto promise = std::make_shared<Promise<SignedIn>>();
    whenDone(verified, context, [promise, token](const Result<AccountProfile> &profile) {
        if (profile)
            promise->settle(SignedIn{token, *profile});
        else
            promise->settle(profile.error());
    });
    return promise->future();
}

Account mailAccountOf(const MailSetup &setup)
{
    Account account;
    account.handle = setup.address;
    account.settings = mailSettingsOf(setup);
    return account;
}

Error choosePage(const QList<FacebookPage> &pages)
{
    if (pages.isEmpty())
        return {ErrorKind::NotFound, u"this person runs no page that the app may see"_s, {}};
    QStringList names;
    for (const FacebookPage &page : pages)
        names << u"%1 %2"_s.arg(page.id, page.name);
    return {ErrorKind::Rejected, u"say which page: "_s + names.join(u", "_s), {}};
}

}

QJsonObject mailSettingsOf(const MailSetup &setup)
{
    QJsonObject settings;
    putMailServer(settings, u"imap"_s, setup.imap);
    putMailServer(settings, u"smtp"_s, setup.smtp);
    const MailProvider *provider = mailProvider(setup.provider);
    if (provider) {
        settings.insert(u"provider"_s, provider->id);
        settings.insert(u"sentCopy"_s, provider->serverFilesSent ? u"server"_s : u"client"_s);
    }
    const auto put = [&settings](const QString &key, const QString &value) {
        if (!value.isEmpty())
            settings.insert(key, value);
    };
    put(u"user"_s, setup.user);
    put(u"trustedCertificate"_s, setup.trustedSha256.join(u' '));
    put(u"ca"_s, setup.ca);
    settings.insert(u"auth"_s, setup.accessToken.isEmpty() ? u"password"_s : u"xoauth2"_s);
    return settings;
}

ChannelSignIn::ChannelSignIn(QNetworkAccessManager &network, const Clock &clock, QObject *parent)
    : QObject(parent), m_network(network), m_clock(clock)
{}

ChannelSignIn::~ChannelSignIn() = default;

Async<SignedIn> ChannelSignIn::signIn(const ChannelSetup &setup, const OpenBrowser &openBrowser)
{
    return std::visit([&](const auto &each) { return begin(each, openBrowser); }, setup);
}

Async<SignedIn> ChannelSignIn::begin(const XSetup &setup, const OpenBrowser &openBrowser)
{
    m_x = std::make_unique<XSignIn>(m_network, m_clock);
    QJsonObject extra;
    if (setup.monthlyBudget > 0)
        extra.insert(u"monthlyCapMicros"_s, setup.monthlyBudget);
    const auto signedIn = setup.token.isEmpty() ? m_x->signIn(appOf(setup), openBrowser)
                                                : m_x->useToken(appOf(setup), setup.token.toUtf8());
    return withSettings(signedIn, this, extra);
}

FacebookSignIn &ChannelSignIn::facebook(const FacebookSetup &setup)
{
    QJsonObject settings;
    if (!setup.server.isEmpty())
        settings.insert(u"server"_s, setup.server);
    m_facebook = std::make_unique<FacebookSignIn>(m_network, m_clock, settings);
    return *m_facebook;
}

Async<SignedIn> ChannelSignIn::begin(const FacebookSetup &setup, const OpenBrowser &)
{
    if (!setup.pageToken.isEmpty())
        return facebook(setup).useToken({setup.appId, setup.appSecret}, setup.pageToken.toUtf8());
    if (!m_pages.isEmpty() && m_pagesOf == setup.userToken)
        return usePage(setup, m_pages);
    auto promise = std::make_shared<Promise<SignedIn>>();
    whenDone(facebookPages(setup), this, [this, setup, promise](const Result<QList<FacebookPageOffer>> &pages) {
        if (!pages)
            return promise->settle(pages.error());
        whenDone(usePage(setup, m_pages), this,
                 [promise](const Result<SignedIn> &signedIn) { promise->settle(signedIn); });
    });
    return promise->future();
}

Async<QList<FacebookPageOffer>> ChannelSignIn::facebookPages(const FacebookSetup &setup)
{
    auto promise = std::make_shared<Promise<QList<FacebookPageOffer>>>();
    const auto asked = facebook(setup).pages({setup.appId, setup.appSecret}, setup.userToken.toUtf8());
    whenDone(asked, this, [this, promise, token = setup.userToken](const Result<QList<FacebookPage>> &pages) {
        if (!pages)
            return promise->settle(pages.error());
        m_pages = *pages;
        m_pagesOf = token;
        QList<FacebookPageOffer> offers;
        for (const FacebookPage &page : m_pages)
            offers.append({page.id, page.name});
        promise->settle(offers);
    });
    return promise->future();
}

Async<SignedIn> ChannelSignIn::usePage(const FacebookSetup &setup, const QList<FacebookPage> &pages)
{
    const auto chosen = std::ranges::find_if(pages, [&](const FacebookPage &page) {
        return page.id == setup.pageId || (setup.pageId.isEmpty() && pages.size() == 1);
    });
    if (chosen == pages.cend())
        return ready<SignedIn>(choosePage(pages));
    return facebook(setup).usePage({setup.appId, setup.appSecret}, *chosen);
}

Async<SignedIn> ChannelSignIn::begin(const MastodonSetup &setup, const OpenBrowser &openBrowser)
{
    m_mastodon = std::make_unique<MastodonSignIn>(m_network, m_clock);
    if (!setup.token.isEmpty())
        return m_mastodon->useToken(setup.server, setup.token.toUtf8());
    return m_mastodon->signIn(setup.server, openBrowser);
}

Async<SignedIn> ChannelSignIn::begin(const BlueskySetup &setup, const OpenBrowser &)
{
    QUrl service;
    if (!setup.service.isEmpty()) {
        const auto typed = blueskyServer(setup.service);
        if (!typed)
            return ready<SignedIn>(typed.error());
        service = *typed;
    }
    m_bluesky = std::make_unique<BlueskySignIn>(m_network, m_clock);
    return m_bluesky->signIn(setup.identifier, setup.appPassword.toUtf8(), service);
}

Async<SignedIn> ChannelSignIn::begin(const MailSetup &setup, const OpenBrowser &openBrowser)
{
    m_mail = std::make_unique<MailSignIn>(m_network, m_clock);
    const MailSignInRequest request{setup.address, mailSettingsOf(setup), setup.clientId, setup.clientSecret,
                                    setup.tenant};
    const MailProvider *provider = mailProvider(setup.provider);
    if (setup.browser && provider)
        return m_mail->signIn(*provider, request, openBrowser);
    if (!setup.accessToken.isEmpty())
        return useToken(mailAccountOf(setup), setup.accessToken.toUtf8());
    // said aloud, because it takes the place of what the account had before
    return withSettings(m_mail->usePassword(request, setup.password.toUtf8()), this, {{u"auth"_s, u"password"_s}});
}

Async<SignedIn> ChannelSignIn::begin(const TokenSetup &setup, const OpenBrowser &)
{
    Account account;
    account.channel = setup.channel;
    if (!setup.server.isEmpty())
        account.settings.insert(u"server"_s, setup.server);
    return useToken(account, setup.token.toUtf8());
}

Async<SignedIn> ChannelSignIn::useToken(const Account &account, const QByteArray &token)
{
    m_client = makeChannelClient(account, token, ChannelContext{m_network, m_clock});
    if (!m_client)
        return ready<SignedIn>(Error{ErrorKind::NotFound, brandOf(account.channel) + u" needs no sign-in"_s, {}});
    return withSettings(asSignedIn(m_client->verify(), m_client.get(), token), this, account.settings);
}

void ChannelSignIn::cancel()
{
    if (m_x)
        m_x->cancel();
    if (m_facebook)
        m_facebook->cancel();
    if (m_mastodon)
        m_mastodon->cancel();
    if (m_bluesky)
        m_bluesky->cancel();
    if (m_mail)
        m_mail->cancel();
    if (m_client)
        m_client->cancel();
}

}

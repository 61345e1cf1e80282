// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookSignIn.h"

#include "core/channels/facebook/FacebookVerify.h"
#include "core/channels/net/JsonAnswer.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

FacebookPage facebookPageOf(const QJsonObject &json)
{
    FacebookPage page;
    page.id = jsonId(json["id"_L1]);
    page.name = json["name"_L1].toString();
    page.category = json["category"_L1].toString();
    page.token = json["access_token"_L1].toString().toUtf8();
    for (const auto &task : json["tasks"_L1].toArray())
        page.tasks += task.toString();
    return page;
}

/// A wrong secret is "unknown error" 1 to Facebook, a wrong id 101, a wrong token 190 or 100.
Error exchangeError(const Error &error)
{
    const bool isRefusal = error.kind == ErrorKind::Rejected || error.kind == ErrorKind::NotFound ||
                           error.kind == ErrorKind::Forbidden ||
                           error.detail.contains("client secret"_L1, Qt::CaseInsensitive);
    return isRefusal ? Error{ErrorKind::Unauthorised, error.detail, {}} : error;
}

}

FacebookSignIn::FacebookSignIn(QNetworkAccessManager &network, const Clock &clock, const QJsonObject &settings,
                               QObject *parent)
    : QObject(parent), m_network(network), m_clock(clock), m_settings(FacebookSettings::of(settings))
{}

FacebookSignIn::~FacebookSignIn() = default;

Async<QList<FacebookPage>> FacebookSignIn::pages(const FacebookApp &app, const QByteArray &userToken)
{
    m_pagesPromise = {};
    if (app.id.trimmed().isEmpty() || app.secret.trimmed().isEmpty() || userToken.trimmed().isEmpty()) {
        return ready<QList<FacebookPage>>(
            Error{ErrorKind::Malformed, u"the app's id, its secret and a person's token are needed"_s, {}});
    }
    auto result = m_pagesPromise.future();
    m_pages.clear();
    m_cursors.clear();
    exchange({app.id.trimmed(), app.secret.trimmed()}, userToken.trimmed());
    return result;
}

void FacebookSignIn::exchange(const FacebookApp &app, const QByteArray &userToken)
{
    const FacebookSecret given{userToken, app.secret.toUtf8()};
    m_api = std::make_unique<FacebookApi>(m_network, m_clock, m_settings, FacebookSecret());
    // As a POST, so that neither secret is in an address.
    const FormFields grant{{u"grant_type"_s, u"fb_exchange_token"_s},
                           {u"client_id"_s, app.id},
                           {u"client_secret"_s, app.secret},
                           {u"fb_exchange_token"_s, QString::fromUtf8(userToken)}};
    whenDone(
        m_api->post("/oauth/access_token", grant, HttpEffect::Reads), this,
        [this, given](const Result<HttpAnswer> &answer) {
            if (m_pagesPromise.isSettled())
                return;
            const auto object = m_api->object(answer);
            if (!object) {
                auto error = exchangeError(object.error());
                error.detail = given.redacted(error.detail);
                return m_pagesPromise.settle(error);
            }
            const auto token = object.value()["access_token"_L1].toString().toUtf8();
            if (token.isEmpty()) {
                return m_pagesPromise.settle(Error{ErrorKind::Malformed, u"Facebook gave no token of long life"_s, {}});
            }
            m_api =
                std::make_unique<FacebookApi>(m_network, m_clock, m_settings, FacebookSecret{token, given.appSecret});
            askPages({});
        });
}

void FacebookSignIn::askPages(const QString &after)
{
    const FacebookListQuery query{
        "/me/accounts", {{u"fields"_s, u"id,name,category,access_token,tasks"_s}}, 100, after};
    auto *request = new FacebookListRequest(*m_api, query, m_api.get());
    whenDone(request->start(), this, [this](const Result<FacebookList> &list) { onPages(list); });
}

void FacebookSignIn::onPages(const Result<FacebookList> &list)
{
    if (m_pagesPromise.isSettled())
        return;
    if (!list)
        return m_pagesPromise.settle(list.error());
    for (const auto &entry : list->entries) {
        const auto page = facebookPageOf(entry);
        if (!page.token.isEmpty() && !m_pages.contains(page))
            m_pages += page;
    }
    if (list->after.isEmpty() || m_cursors.contains(list->after))
        return m_pagesPromise.settle(m_pages);
    m_cursors += list->after;
    askPages(list->after);
}

Async<SignedIn> FacebookSignIn::usePage(const FacebookApp &app, const FacebookPage &page)
{
    return useToken(app, page.token);
}

Async<SignedIn> FacebookSignIn::useToken(const FacebookApp &app, const QByteArray &pageToken)
{
    m_promise = {};
    if (pageToken.trimmed().isEmpty())
        return ready<SignedIn>(Error{ErrorKind::Malformed, u"there is no token"_s, {}});
    auto result = m_promise.future();
    m_settings.appId = app.id.trimmed();
    const FacebookSecret secret{pageToken.trimmed(), app.secret.trimmed().toUtf8()};
    m_api = std::make_unique<FacebookApi>(m_network, m_clock, m_settings, secret);
    auto *verify = new FacebookVerify(m_network, *m_api, m_settings, secret, m_api.get());
    whenDone(verify->start(), this, [this, secret](const Result<AccountProfile> &profile) {
        if (profile)
            m_promise.settle(SignedIn{secret.toBytes(), *profile});
        else
            m_promise.settle(profile.error());
    });
    return result;
}

void FacebookSignIn::cancel()
{
    m_promise.settle(Error{ErrorKind::Cancelled, {}, {}});
    m_pagesPromise.settle(Error{ErrorKind::Cancelled, {}, {}});
    if (m_api)
        m_api->cancel();
}

}

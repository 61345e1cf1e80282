// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/channels/facebook/FacebookFault.h"
#include "core/channels/facebook/FacebookSecret.h"
#include "core/channels/facebook/FacebookSettings.h"
#include "core/channels/facebook/FacebookUsage.h"

#include <QJsonObject>

namespace firstmile
{

/// The Graph API, as one token asks it. The token travels in a header only, never in an address.
class FacebookApi : public QObject
{
    Q_OBJECT

public:
    FacebookApi(QNetworkAccessManager &network, const Clock &clock, const FacebookSettings &settings,
                FacebookSecret secret, QObject *parent = nullptr);

    /// `path` is without the version: "/me".
    Async<HttpAnswer> get(const QByteArray &path, const FormFields &query = {});
    Async<HttpAnswer> post(const QByteArray &path, const FormFields &fields, HttpEffect effect = HttpEffect::Changes);
    Async<HttpAnswer> postJson(const QByteArray &path, const QJsonObject &object);
    Async<HttpAnswer> postParts(const QByteArray &path, const QList<FormPart> &parts, HttpEffect effect);

    /// A question whose parameters are secret: a POST that Graph takes for a GET, so that they stay out of the address.
    Async<HttpAnswer> ask(const QByteArray &path, FormFields fields);

    /// The JSON object of an answer, or why there is none. Takes in what the answer tells of usage and time.
    Result<QJsonObject> object(const Result<HttpAnswer> &answer, HttpEffect effect = HttpEffect::Reads);

    Instant now() const { return m_clock.now() + m_skew; } ///< the server's time, as far as its answers tell it
    const Clock &clock() const { return m_clock; }
    const FacebookUsage &usage() const { return m_usage; }
    void cancel() { m_http.cancel(); }

private:
    HttpRequest request(const QByteArray &path, FormFields query = {}) const;
    Error refusal(const HttpAnswer &answer, HttpEffect effect);

    const Clock &m_clock;
    FacebookSettings m_settings;
    FacebookSecret m_secret;
    FacebookUsage m_usage;
    Milliseconds m_skew{0};
    HttpClient m_http;
};

/// The fault that an answer carries, if it does.
std::optional<FacebookFault> facebookFault(const Result<HttpAnswer> &answer);

}

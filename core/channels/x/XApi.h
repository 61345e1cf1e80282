// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelRegistry.h"
#include "core/channels/x/XSettings.h"

#include <QHash>

namespace firstmile
{

/// X's API as one account asks it: every request carries the account's token, which is renewed before it ends, and
/// once more when X refuses it.
class XApi : public QObject
{
    Q_OBJECT

public:
    XApi(const Account &account, const QByteArray &secret, const ChannelContext &context, QObject *parent = nullptr);
    ~XApi() override;

    /// `request.url` may be relative to the server. A 401 is answered by a new token and the same request, once.
    Async<HttpAnswer> send(const HttpRequest &request);

    static HttpRequest get(const QByteArray &path, const FormFields &query = {});
    static HttpRequest post(const QByteArray &path, const QJsonObject &body, HttpEffect effect);

    /// A token is at hand: what is sent next will not first have to ask for one.
    Async<void> prepare();

    /// Of the list that is nearest to its limit.
    std::optional<Quota> quota() const;

    XNames names() const { return m_names; }
    void setNames(XNames names) { m_names = names; }
    const Clock &clock() const { return m_clock; }
    void cancel();

Q_SIGNALS:
    void cancelRequested();

private:
    class Call;
    void remember(const HttpAnswer &answer);

    const Clock &m_clock;
    QUrl m_server;
    XNames m_names;
    HttpClient m_http;
    HttpClient m_tokenHttp; ///< never cancelled: the answer holds the only token that renews the next
    AccountCredential m_credential;
    OAuthSession m_session;
    QHash<QString, Quota> m_quotas; ///< by path, without ids
};

}

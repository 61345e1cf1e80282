// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/channels/SignedIn.h"
#include "core/channels/facebook/FacebookList.h"

namespace firstmile
{

/// An organisation's own app at Meta. Its secret cannot come with a program that is on people's machines.
struct FacebookApp
{
    QString id;     ///< may be empty with a pasted Page token
    QString secret; ///< the same
};

/// A Page that a person may use.
struct FacebookPage
{
    QString id;
    QString name;
    QString category;
    QByteArray token;
    QStringList tasks; ///< what the person may do there: "MODERATE", "MESSAGING"
    bool operator==(const FacebookPage &) const = default;
};

/// Signs a Page in, with a token of its own or by way of a person's.
///
///   useToken: whose token is it? -> SignedIn
///   pages:    the person's token, as the Graph API Explorer gives it -> one of long life -> their Pages -> usePage
/// A Page's token that was got with a long-lived one does not expire. One sign-in at a time per object.
class FacebookSignIn : public QObject
{
    Q_OBJECT

public:
    /// `settings` as in Account::settings, for another server or version than the usual ones.
    FacebookSignIn(QNetworkAccessManager &network, const Clock &clock, const QJsonObject &settings = {},
                   QObject *parent = nullptr);
    ~FacebookSignIn() override;

    /// Unauthorised if the person's token, or the app's id or secret, is refused. May be empty: the person has no Page,
    /// or did not let the app see it.
    Async<QList<FacebookPage>> pages(const FacebookApp &app, const QByteArray &userToken);

    Async<SignedIn> usePage(const FacebookApp &app, const FacebookPage &page);

    /// Rejected if it is not a Page's token. With the app's id and secret the requests prove that they know the secret,
    /// and the profile says which permissions are missing.
    Async<SignedIn> useToken(const FacebookApp &app, const QByteArray &pageToken);

    void cancel();

private:
    void exchange(const FacebookApp &app, const QByteArray &userToken);
    void askPages(const QString &after);
    void onPages(const Result<FacebookList> &list);

    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    FacebookSettings m_settings;
    std::unique_ptr<FacebookApi> m_api;
    QList<FacebookPage> m_pages;
    QStringList m_cursors;
    Promise<QList<FacebookPage>> m_pagesPromise;
    Promise<SignedIn> m_promise;
};

}

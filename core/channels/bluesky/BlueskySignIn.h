// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/channels/SignedIn.h"
#include "core/channels/bluesky/BlueskyAccess.h"

#include <memory>

namespace firstmile
{

/// Where accounts of the public network are found.
struct BlueskyDirectory
{
    QUrl entryway{QStringLiteral("https://bsky.social")};
    QUrl plc{QStringLiteral("https://plc.directory")};
};

/// Signs in with an app password.
///
///   handle or DID, at the public entryway -> its DID document -> its own data server
///   createSession there -> who is it? -> SignedIn
/// What cannot be found out is asked of the server as typed. One sign-in at a time per object.
class BlueskySignIn : public QObject
{
    Q_OBJECT

public:
    BlueskySignIn(QNetworkAccessManager &network, const Clock &clock, BlueskyDirectory directory = {},
                  QObject *parent = nullptr);
    ~BlueskySignIn() override;

    /// `identifier`: "@name.bsky.social", "name", a DID, or an e-mail address. An empty `service` is the entryway.
    /// A main password works too; profile.settings["passwordKind"] tells "main" then.
    /// Unauthorised: refused, or a second factor is wanted; RateLimited; Malformed: nothing typed, or no such server.
    Async<SignedIn> signIn(const QString &identifier, const QByteArray &appPassword, const QUrl &service = {});

    void cancel();

private:
    void findDid();
    void findServer(const QString &did);
    void createSession();
    void onSession(const BlueskyAccess &access);
    void finish(const BlueskyAccess &access, const QString &name);
    void settle(Result<SignedIn> result);

    template <class F>
    void ask(const HttpRequest &request, F f);

    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    BlueskyDirectory m_directory;
    std::unique_ptr<HttpClient> m_http;
    QString m_identifier;
    QByteArray m_password;
    QUrl m_server;
    Promise<SignedIn> m_promise;
};

/// What a person typed as their name on the network, as the network takes it: no "@", no invisible marks, lower case.
/// A name without a dot belongs to `entryway`.
QString blueskyIdentifier(const QString &typed, const QUrl &entryway);

}

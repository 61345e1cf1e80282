// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelSetup.h"
#include "core/channels/SignedIn.h"

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace firstmile
{

class BlueskySignIn;
class Clock;
class FacebookSignIn;
class MailSignIn;
class MastodonSignIn;
class XSignIn;
struct FacebookPage;

/// Signs in to whichever network a setup is for. One at a time per object. Errors: those of the networks' own sign-ins.
class ChannelSignIn : public QObject
{
    Q_OBJECT

public:
    ChannelSignIn(QNetworkAccessManager &network, const Clock &clock, QObject *parent = nullptr);
    ~ChannelSignIn() override;

    /// `openBrowser` gets the page that the person is to visit, where a network wants that. What the setup says beyond
    /// the sign-in (a budget) is in the profile's settings.
    Async<SignedIn> signIn(const ChannelSetup &setup, const std::function<void(const QUrl &)> &openBrowser);

    /// The pages of the person whose user token it is; signIn() with one of their ids follows.
    Async<QList<FacebookPageOffer>> facebookPages(const FacebookSetup &setup);

    void cancel();

private:
    using OpenBrowser = std::function<void(const QUrl &)>;
    Async<SignedIn> begin(const XSetup &setup, const OpenBrowser &openBrowser);
    Async<SignedIn> begin(const FacebookSetup &setup, const OpenBrowser &openBrowser);
    Async<SignedIn> begin(const MastodonSetup &setup, const OpenBrowser &openBrowser);
    Async<SignedIn> begin(const BlueskySetup &setup, const OpenBrowser &openBrowser);
    Async<SignedIn> begin(const MailSetup &setup, const OpenBrowser &openBrowser);
    Async<SignedIn> begin(const TokenSetup &setup, const OpenBrowser &openBrowser);
    Async<SignedIn> useToken(const Account &account, const QByteArray &token);
    Async<SignedIn> usePage(const FacebookSetup &setup, const QList<FacebookPage> &pages);
    FacebookSignIn &facebook(const FacebookSetup &setup);

    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    std::unique_ptr<XSignIn> m_x;
    std::unique_ptr<FacebookSignIn> m_facebook;
    std::unique_ptr<MastodonSignIn> m_mastodon;
    std::unique_ptr<BlueskySignIn> m_bluesky;
    std::unique_ptr<MailSignIn> m_mail;
    std::unique_ptr<ChannelClient> m_client;
    QList<FacebookPage> m_pages;
    QString m_pagesOf; ///< the user token that they were got with
};

/// The settings of a mailbox as a person filled them in.
QJsonObject mailSettingsOf(const MailSetup &setup);

}

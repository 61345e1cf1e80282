// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/MailProvider.h"
#include "core/model/Account.h"

#include <QStringList>

#include <variant>

namespace firstmile
{

/// What a person fills in for a mailbox.
struct MailSetup
{
    QString address = {};
    QString name = {};
    QString user = {}; ///< empty: the address
    QString password = {};
    MailServer imap = {};
    MailServer smtp = {};
    QStringList trustedSha256 = {}; ///< fingerprints of certificates that the person trusts knowingly
    QString ca = {};                ///< PEM file with an authority to trust besides the system's
    QString provider = {};          ///< MailProvider::id
    bool browser = false;           ///< signs in with the browser at the provider, not by password
    QString clientId = {};          ///< of the person's own application at the provider
    QString clientSecret = {};
    QString tenant = {};      ///< the organisation's name at the provider, where it has one
    QString accessToken = {}; ///< instead of the browser: what a command of the person's gives
};

/// For X: an application of the person's own, and what it may cost.
struct XSetup
{
    QString clientId = {};
    QString clientSecret = {}; ///< empty for a public client
    int port = 0;              ///< of the redirect; 0: the usual one
    qint64 monthlyBudget = 0;  ///< micro-dollars; 0: none
    QString server = {};       ///< API base URL; empty: X's own
    QString authorizeUrl = {}; ///< where the browser goes; empty: X's own
    QString token = {};        ///< instead of the browser: what a command of the person's gives
};

/// For Facebook: a page's token, or an application's keys and a token of somebody who runs the page.
struct FacebookSetup
{
    QString pageToken = {};
    QString appId = {};
    QString appSecret = {};
    QString userToken = {};
    QString pageId = {}; ///< which of the person's pages
    QString server = {}; ///< API base URL; empty: Facebook's own
};

/// For Mastodon: the server as it was typed, and a token where the browser cannot be used.
struct MastodonSetup
{
    QString server = {};
    QString token = {};
};

/// For Bluesky: handle or DID and an app password.
struct BlueskySetup
{
    QString identifier = {};
    QString appPassword = {};
    QString service = {}; ///< base URL; empty: the usual one
};

/// For a network that has no sign-in of its own here: where it is, and a token that was got elsewhere.
struct TokenSetup
{
    Channel channel = Channel::Mastodon;
    QString server = {}; ///< base URL; empty: the usual one
    QString token = {};
};

/// A page that the person who signed in to Facebook runs.
struct FacebookPageOffer
{
    QString id;
    QString name;
    bool operator==(const FacebookPageOffer &) const = default;
};

/// All that a sign-in needs, on whichever network.
using ChannelSetup = std::variant<XSetup, FacebookSetup, MastodonSetup, BlueskySetup, MailSetup, TokenSetup>;

Channel channelOf(const ChannelSetup &setup);

/// What an account was set up with, as far as its settings tell: everything but the secrets.
ChannelSetup setupOf(const Account &account);

}

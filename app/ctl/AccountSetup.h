// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/Workspace.h"
#include "core/channels/ChannelSetup.h"
#include "core/inbox/AccountEdit.h"

#include <QCommandLineParser>

namespace firstmile
{

/// What a sign-in needs, out of the command line. Rejected says which option is missing or not understood.
Result<ChannelSetup> emailSetup(const QCommandLineParser &options);
Result<ChannelSetup> mastodonSetup(const QCommandLineParser &options);
Result<ChannelSetup> xSetup(const QCommandLineParser &options);
Result<ChannelSetup> facebookSetup(const QCommandLineParser &options);
Result<ChannelSetup> blueskySetup(const QCommandLineParser &options);

/// Any network, by a token that was got elsewhere.
Result<ChannelSetup> tokenSetup(const QCommandLineParser &options);

/// Whether the sign-in happens in the browser: then there is no secret to be had beforehand.
bool signsInWithBrowser(const ChannelSetup &setup, const QCommandLineParser &options);

/// Gets the secret from where the options say, signs in, and keeps account and secret.
Result<Account> enrol(Workspace &workspace, const QCommandLineParser &options, ChannelSetup setup);

Result<AccountProfile> verify(Workspace &workspace, const Account &account);

/// "4h", "90min", "2d" or hours as a number.
Result<Milliseconds> spanFrom(const QString &text);

/// "20.00" dollars to micro-dollars; 0 lifts the cap.
Result<qint64> microsFrom(const QString &text);

/// The account's settings as the options change them; what they do not name stays.
Result<AccountEdit> editFrom(const QCommandLineParser &options, AccountEdit edit);

}

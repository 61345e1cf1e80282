// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/Workspace.h"

#include <QCommandLineParser>

namespace firstmile
{

/// An account out of the command line, not yet signed in.
Result<Account> emailAccount(const QCommandLineParser &options);
Result<Account> mastodonAccount(const QCommandLineParser &options);

/// Gets the secret, signs in with it, and puts it where the options say. The account comes back with what the server
/// told: handle, name, folders, limits.
Result<Account> signIn(Workspace &workspace, const QCommandLineParser &options, Account account);

/// Signs in through the browser, by a redirect to this machine.
Result<Account> mastodonBrowserSignIn(Workspace &workspace, Account account);

Result<Account> keep(Workspace &workspace, Account account);
Result<AccountProfile> verify(Workspace &workspace, const Account &account);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/channels/AccountCredential.h"
#include "core/channels/bluesky/BlueskySettings.h"

namespace firstmile
{

/// One account's access token. One renewal at a time on this machine, whatever the number of processes.
///
///   token() -> there is one
///        '-> tokenInsteadOf -> lock -> read the secret again -> renewed by somebody else? that one
///              refreshSession with the refresh token -> keep the new pair -> unlock
///              '-- refused, or none --> createSession with the password -> keep
/// When a token ends is not foretold from our clock, which may be wrong: the server says so (ExpiredToken).
/// Unauthorised: neither is taken, or the account is taken down. Other errors are the network's, and the token may be
/// asked for again later.
class BlueskySession : public QObject
{
    Q_OBJECT

public:
    BlueskySession(HttpClient &http, const Clock &clock, AccountCredential &credential, const BlueskySettings &settings,
                   QObject *parent = nullptr);
    ~BlueskySession() override;

    Async<QByteArray> token();

    /// After the server refused `refused`: another one.
    Async<QByteArray> tokenInsteadOf(const QByteArray &refused);

    void cancel();

private:
    class Renewal;
    HttpClient &m_http;
    const Clock &m_clock;
    AccountCredential &m_credential;
    BlueskySettings m_settings;
    Renewal *m_running = nullptr;
};

}

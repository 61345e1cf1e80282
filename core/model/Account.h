// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Channel.h"
#include "core/model/Ids.h"
#include "core/model/Quota.h"

#include <QJsonObject>

#include <optional>

namespace firstmile
{

/// How an account's polling stands, as a person needs to know it.
enum class AccountState { New, Working, Failing, NeedsSignIn, Untrusted, Paused };

QString toString(AccountState state); ///< "new", "working", "failing", "needs-sign-in", "untrusted", "paused"
AccountState accountStateFromString(const QString &name);

/// Where an account's secret is. Never the secret itself.
enum class SecretSource { None, Keyring, Command };

QString toString(SecretSource source); ///< "none", "keyring", "command"
SecretSource secretSourceFromString(const QString &name);

/// Our handle, page or mailbox on one channel.
struct Account
{
    AccountId id;
    Channel channel = Channel::Email;
    QString handle;       ///< "@brand@host", "support@example.org"
    QString name;         ///< display name
    QString remoteKey;    ///< our own identity's key on the network, empty until it told us
    QJsonObject settings; ///< the channel's own: hosts, ports, security; no secret
    SecretSource secretSource = SecretSource::None;
    QString secretCommand; ///< for SecretSource::Command: its output is the secret
    bool paused = false;
    Instant createdAt;

    AccountState state = AccountState::New;
    QString stateDetail; ///< the network's own words for a failure
    std::optional<Instant> lastPollAt;
    std::optional<Instant> nextPollAt;
    std::optional<Quota> quota;                         ///< as of the last poll; none: the network tells none
    Milliseconds answerWithin = std::chrono::hours(24); ///< what waits longer than this is overdue

    bool operator==(const Account &) const = default;

    /// The key under which the keyring holds the secret.
    QString secretKey() const { return QStringLiteral("account/%1/%2").arg(toString(channel), handle); }
};

/// A stretch of time or of ids that could not be fetched and will not be, or not yet: shown, never silent.
struct Gap
{
    GapId id;
    AccountId account;
    QString stream;
    std::optional<Instant> from;
    std::optional<Instant> to;
    QString reason; ///< English, technical: "server keeps only 800 mentions"
    Instant detectedAt;
    std::optional<Instant> closedAt;
    bool operator==(const Gap &) const = default;
};

}

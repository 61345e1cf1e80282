// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/channels/mail/Sasl.h"
#include "core/channels/net/LineConnection.h"
#include "core/channels/net/OAuthTokenRequest.h"
#include "core/model/Account.h"

namespace firstmile
{

/// The mailboxes with a purpose, by the names that people read; empty: there is none, or it is not known.
struct MailFolders
{
    QString sent;
    QString trash;
    QString junk;
    QString all;
    bool operator==(const MailFolders &) const = default;
};

/// What an e-mail account's settings say. Keys of Account::settings:
///
///     imapHost, smtpHost      names or addresses; required
///     imapPort, smtpPort      default: by security 993/143, 465/587
///     imapSecurity, smtpSecurity, security
///                             "tls" (from the first byte), "starttls", "none"; default "tls"
///     user                    sign-in name; default: the account's address
///     auth                    "password", "xoauth2", "oauthbearer"; default "password"
///     tokenUrl, clientId      where and as whom a token is renewed; none: only as the secret's source gives another
///     ca                      PEM file with an authority to trust besides the system's
///     trustedCertificate      SHA-256 of a certificate that a person trusts; several with spaces or as array
///     aliases                 further addresses of ours, as an array
///     sentCopy                "client": we file what we sent; "server": the server does; default "client"
///     mailboxes               which are read besides that of sent mail, as an array; default INBOX
///     sentMailbox, trashMailbox, junkMailbox, allMailbox
///                             found at sign-in (MailClient::verify)
struct MailSettings
{
    ServerAddress imap;
    ServerAddress smtp;
    MailAuth auth = MailAuth::Password;
    QString user;
    QString address;          ///< the account's own, as its handle says
    QStringList ownAddresses; ///< address and aliases, lower case
    bool clientFilesSent = true;
    OAuthClient oauth; ///< without an URL: tokens cannot be renewed by us
    MailFolders folders;

    /// Malformed, with the key's name, if something is missing or cannot be understood.
    static Result<MailSettings> from(const Account &account);
};

/// How long each step may take. Those of SMTP are RFC 5321 4.5.3.2's where somebody waits on the other side's disk.
struct MailTimeouts
{
    Milliseconds connect = std::chrono::seconds(30);
    Milliseconds command = std::chrono::seconds(60);
    Milliseconds smtpCommand = std::chrono::minutes(5);
    Milliseconds smtpFinalDot = std::chrono::minutes(10);
    Milliseconds idleRenewal = std::chrono::minutes(9);   ///< NAT devices and some servers forget after 10
    Milliseconds idleWatchdog = std::chrono::seconds(30); ///< from DONE to its answer
    Milliseconds idleless = std::chrono::minutes(2);      ///< between looks at a server without IDLE
    Milliseconds firstRetry = std::chrono::seconds(2);    ///< doubled each time, up to lastRetry
    Milliseconds lastRetry = std::chrono::minutes(5);
};

}

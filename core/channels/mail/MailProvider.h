// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/Sasl.h"
#include "core/channels/net/HttpRequest.h"
#include "core/channels/net/LineConnection.h"

namespace firstmile
{

/// A server of mail as settings name it.
struct MailServer
{
    QString host;
    quint16 port = 0;
    Security security = Security::Tls;
    bool operator==(const MailServer &) const = default;
};

/// How people sign in to a provider by OAuth, with their organisation's own client id.
struct MailOAuth
{
    QString authorizeUrl; ///< with "{tenant}" where the organisation's name goes; empty: no OAuth
    QString tokenUrl;     ///< the same
    QString scope;
    FormFields authorizeParameters;
    bool needsClientSecret = false;                     ///< the provider gives desktop programs one, and wants it back
    QString redirectHost = QStringLiteral("127.0.0.1"); ///< how the provider wants this machine to be called
};

/// What is known beforehand of a provider of mail.
struct MailProvider
{
    QString id;   ///< "google"; as Account::settings has it
    QString name; ///< for people
    MailServer imap;
    MailServer smtp;
    QList<MailAuth> auth; ///< what it takes, the preferred one first
    MailOAuth oauth;
    bool serverFilesSent = false; ///< it puts what it takes by SMTP among the sent mail itself
};

/// "google", "microsoft", "outlook", and last "generic", that has no hosts.
const QList<MailProvider> &mailProviders();

/// Null if there is none of that id.
const MailProvider *mailProvider(const QString &id);

/// The provider of the addresses of `domain`; null if it is none of ours.
const MailProvider *mailProviderOfDomain(const QString &domain);

/// The provider that takes the mail of a domain, by the name of its mail exchanger; null if it is none of ours.
const MailProvider *mailProviderOfExchanger(const QString &host);

}

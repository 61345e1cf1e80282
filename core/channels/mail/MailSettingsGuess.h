// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/MailProvider.h"

#include <QJsonObject>

namespace firstmile
{

/// How the servers of an address were found.
enum class MailSource {
    Preset,     ///< the domain is a provider's own
    Exchanger,  ///< a provider takes the domain's mail
    Service,    ///< the domain says so by DNS (RFC 6186, RFC 8314)
    Autoconfig, ///< the domain says so on its web server
    Probe       ///< a usual name answered, with a certificate that verifies
};

/// Servers that an address probably has. Only a sign-in tells whether it is so.
struct MailSettingsGuess
{
    QString provider = QStringLiteral("generic"); ///< MailProvider::id
    MailServer imap;
    MailServer smtp;
    QString user;                                ///< empty: the address
    QList<MailAuth> auth = {MailAuth::Password}; ///< the preferred one first
    MailSource source = MailSource::Probe;
    QString evidence; ///< where exactly it was found: an URL, a DNS name, a host; English, technical

    static MailSettingsGuess of(const MailProvider &provider, MailSource source, const QString &evidence);

    /// As Account::settings, for a sign-in by password.
    QJsonObject settings() const;
};

}

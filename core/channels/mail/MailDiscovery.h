// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/MailSettingsGuess.h"
#include "core/channels/net/DnsResolver.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QNetworkAccessManager;

namespace firstmile
{

class MailDiscoveryStep;

/// Where a discovery looks beyond the domain name system. "%1" stands for the domain, "%2" for the address.
struct MailDiscoveryPlaces
{
    QStringList autoconfigUrls = {QStringLiteral("https://autoconfig.%1/mail/config-v1.1.xml?emailaddress=%2"),
                                  QStringLiteral("https://%1/.well-known/autoconfig/mail/config-v1.1.xml")};
    QList<MailServer> imap = {{QStringLiteral("imap.%1"), 993, Security::Tls},
                              {QStringLiteral("mail.%1"), 993, Security::Tls},
                              {QStringLiteral("imap.%1"), 143, Security::StartTls},
                              {QStringLiteral("mail.%1"), 143, Security::StartTls}}; ///< the preferred one first
    QList<MailServer> smtp = {{QStringLiteral("smtp.%1"), 465, Security::Tls},
                              {QStringLiteral("mail.%1"), 465, Security::Tls},
                              {QStringLiteral("smtp.%1"), 587, Security::StartTls},
                              {QStringLiteral("mail.%1"), 587, Security::StartTls}};
    QString caFile;                                ///< PEM, trusted when places are probed; empty for none
    Milliseconds within = std::chrono::seconds(8); ///< for each of the steps below
};

/// Finds the mail servers of an address.
///
///   known domain? -> mail exchanger of a known provider? -> DNS SRV -> autoconfig document -> usual names, probed
/// One discovery at a time per object; a new one ends the one before it.
class MailDiscovery : public QObject
{
    Q_OBJECT

public:
    /// `dns`: null for this machine's resolver.
    explicit MailDiscovery(QNetworkAccessManager &network, std::unique_ptr<DnsResolver> dns = {},
                           MailDiscoveryPlaces places = {}, QObject *parent = nullptr);
    ~MailDiscovery() override;

    /// Malformed for what is no address, NotFound if nothing was found; Offline if nothing could be asked.
    Async<MailSettingsGuess> discover(const QString &address);

    void cancel();

private:
    QNetworkAccessManager &m_network;
    std::unique_ptr<DnsResolver> m_dns;
    MailDiscoveryPlaces m_places;
    QPointer<MailDiscoveryStep> m_running;
};

}

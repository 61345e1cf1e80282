// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailDiscovery.h"

#include "core/channels/mail/MailDiscoveryStep.h"
#include "core/channels/net/SystemDns.h"

using namespace Qt::StringLiterals;

namespace firstmile
{

MailDiscovery::MailDiscovery(QNetworkAccessManager &network, std::unique_ptr<DnsResolver> dns,
                             MailDiscoveryPlaces places, QObject *parent)
    : QObject(parent), m_network(network), m_dns(std::move(dns)), m_places(std::move(places))
{
    if (!m_dns)
        m_dns = std::make_unique<SystemDns>();
}

MailDiscovery::~MailDiscovery()
{
    cancel();
}

Async<MailSettingsGuess> MailDiscovery::discover(const QString &address)
{
    cancel();
    const auto trimmed = address.trimmed();
    const auto domain = QString::fromLatin1(QUrl::toAce(trimmed.section(u'@', -1)));
    if (trimmed.count(u'@') != 1 || trimmed.startsWith(u'@') || domain.isEmpty())
        return ready<MailSettingsGuess>(Error{ErrorKind::Malformed, u"this is no mail address: "_s + trimmed, {}});
    if (const auto *provider = mailProviderOfDomain(domain))
        return ready<MailSettingsGuess>(MailSettingsGuess::of(*provider, MailSource::Preset, domain));
    m_running = new MailDiscoveryStep(m_network, *m_dns, m_places, trimmed, domain, this);
    auto result = m_running->future();
    m_running->start();
    return result;
}

void MailDiscovery::cancel()
{
    if (m_running)
        m_running->cancel();
}

}

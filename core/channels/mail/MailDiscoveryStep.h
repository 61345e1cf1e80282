// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelStep.h"
#include "core/channels/mail/MailDiscovery.h"
#include "core/channels/mail/MailProbe.h"
#include "core/channels/net/HttpClient.h"

#include <array>

namespace firstmile
{

/// One discovery for a domain that is not a provider's own. The questions of one round are asked at the same time.
///
///   AskingDns -> AskingAutoconfig -> Probing -> done
class MailDiscoveryStep : public ChannelStep<MailSettingsGuess>
{
public:
    MailDiscoveryStep(QNetworkAccessManager &network, DnsResolver &dns, const MailDiscoveryPlaces &places,
                      const QString &address, const QString &domain, QObject *parent);

    void start();
    void cancel() override;

private:
    using Protocol = MailProbe::Protocol;

    void askDns();
    void askService(const QString &service);
    void onDns();
    std::optional<MailServer> announced(const QString &implicitTls, const QString &startTls) const;
    void askAutoconfig();
    void onAutoconfig();
    void probe();
    void probe(const MailServer &place, Protocol protocol, qsizetype rank);
    void onProbed();
    void note(const Error &error);
    void give(MailSettingsGuess guess);

    template <class R, class F>
    void ask(const Async<R> &future, F take, void (MailDiscoveryStep::*then)());

    HttpClient m_http;
    DnsResolver &m_dns;
    MailDiscoveryPlaces m_places;
    QString m_address;
    QString m_domain;
    int m_waiting = 0;
    QStringList m_exchangers;
    QHash<QString, DnsService> m_services;                  ///< by "_imaps", the preferred one
    QList<std::optional<MailSettingsGuess>> m_documents;    ///< by the order of the places
    std::array<QMap<qsizetype, MailServer>, 2> m_answering; ///< by protocol and rank
    bool m_couldAsk = false;
    QString m_problem;
};

}

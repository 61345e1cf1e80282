// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailDiscoveryStep.h"

#include "core/channels/mail/MailAutoconfig.h"
#include "core/channels/net/JsonAnswer.h"

using namespace Qt::StringLiterals;

namespace firstmile
{

MailDiscoveryStep::MailDiscoveryStep(QNetworkAccessManager &network, DnsResolver &dns,
                                     const MailDiscoveryPlaces &places, const QString &address, const QString &domain,
                                     QObject *parent)
    : ChannelStep(parent)
    , m_http(network, HttpPolicy{false, {}, places.within, 256 * 1024})
    , m_dns(dns)
    , m_places(places)
    , m_address(address)
    , m_domain(domain)
{}

/// One of the questions of a round; `then` when it was the last to be answered.
template <class R, class F>
void MailDiscoveryStep::ask(const Async<R> &future, F take, void (MailDiscoveryStep::*then)())
{
    ++m_waiting;
    await(future, [this, take, then](const Result<R> &result) {
        take(result);
        if (--m_waiting == 0)
            (this->*then)();
    });
}

void MailDiscoveryStep::start()
{
    askDns();
}

void MailDiscoveryStep::cancel()
{
    m_http.cancel();
    ChannelStep::cancel();
}

void MailDiscoveryStep::note(const Error &error)
{
    m_couldAsk = m_couldAsk || error.kind != ErrorKind::Offline;
    m_problem = error.detail;
}

void MailDiscoveryStep::askDns()
{
    ask(
        m_dns.mailExchangers(m_domain),
        [this](const Result<QStringList> &found) {
            m_couldAsk = m_couldAsk || found;
            if (found)
                m_exchangers = *found;
            else
                note(found.error());
        },
        &MailDiscoveryStep::onDns);
    for (const auto &service : {u"_imaps"_s, u"_imap"_s, u"_submissions"_s, u"_submission"_s})
        askService(service);
}

void MailDiscoveryStep::askService(const QString &service)
{
    ask(
        m_dns.services(service + u"._tcp."_s + m_domain),
        [this, service](const Result<QList<DnsService>> &found) {
            if (found && !found->isEmpty() && !found->first().host.isEmpty())
                m_services.insert(service, found->first());
        },
        &MailDiscoveryStep::onDns);
}

/// What a domain announces with TLS from the first byte is better than with STARTTLS (RFC 8314 4.1).
std::optional<MailServer> MailDiscoveryStep::announced(const QString &implicitTls, const QString &startTls) const
{
    if (const auto found = m_services.constFind(implicitTls); found != m_services.cend())
        return MailServer{found->host, found->port, Security::Tls};
    if (const auto found = m_services.constFind(startTls); found != m_services.cend())
        return MailServer{found->host, found->port, Security::StartTls};
    return {};
}

void MailDiscoveryStep::onDns()
{
    for (const auto &host : std::as_const(m_exchangers)) {
        if (const auto *provider = mailProviderOfExchanger(host))
            return give(MailSettingsGuess::of(*provider, MailSource::Exchanger, u"MX "_s + host));
    }
    const auto imap = announced(u"_imaps"_s, u"_imap"_s);
    const auto smtp = announced(u"_submissions"_s, u"_submission"_s);
    if (!imap || !smtp)
        return askAutoconfig();
    MailSettingsGuess guess;
    guess.imap = *imap;
    guess.smtp = *smtp;
    guess.source = MailSource::Service;
    guess.evidence = u"SRV of "_s + m_domain;
    give(guess);
}

void MailDiscoveryStep::askAutoconfig()
{
    m_documents.resize(m_places.autoconfigUrls.size());
    for (qsizetype i = 0; i < m_places.autoconfigUrls.size(); ++i) {
        HttpRequest request;
        auto text = m_places.autoconfigUrls.at(i);
        text.replace("%1"_L1, m_domain).replace("%2"_L1, QString::fromLatin1(percentEncoded(m_address)));
        request.url = QUrl(text);
        ask(
            m_http.send(request),
            [this, i, request](const Result<HttpAnswer> &answer) {
                if (!answer)
                    return note(answer.error());
                m_couldAsk = true;
                const auto guess = readAutoconfig(answer->body, m_address);
                if (!answer->isSuccess() || !guess)
                    return;
                m_documents[i] = *guess;
                m_documents[i]->evidence = request.url.adjusted(QUrl::RemoveQuery).toString();
            },
            &MailDiscoveryStep::onAutoconfig);
    }
    if (m_documents.isEmpty())
        probe();
}

void MailDiscoveryStep::onAutoconfig()
{
    for (const auto &document : std::as_const(m_documents)) {
        if (document)
            return give(*document);
    }
    probe();
}

void MailDiscoveryStep::probe()
{
    for (qsizetype i = 0; i < m_places.imap.size(); ++i)
        probe(m_places.imap.at(i), Protocol::Imap, i);
    for (qsizetype i = 0; i < m_places.smtp.size(); ++i)
        probe(m_places.smtp.at(i), Protocol::Smtp, i);
}

void MailDiscoveryStep::probe(const MailServer &place, Protocol protocol, qsizetype rank)
{
    auto server = place;
    server.host.replace("%1"_L1, m_domain);
    auto *attempt = new MailProbe(server, protocol, m_places.caFile, m_places.within, this);
    ask(
        attempt->start(),
        [this, server, protocol, rank](const Result<void> &answers) {
            if (answers)
                m_answering.at(static_cast<size_t>(protocol)).insert(rank, server);
            else
                note(answers.error());
        },
        &MailDiscoveryStep::onProbed);
}

void MailDiscoveryStep::onProbed()
{
    const auto &imap = m_answering.at(static_cast<size_t>(Protocol::Imap));
    const auto &smtp = m_answering.at(static_cast<size_t>(Protocol::Smtp));
    if (imap.isEmpty() || smtp.isEmpty()) {
        const auto kind = m_couldAsk ? ErrorKind::NotFound : ErrorKind::Offline;
        return settle(
            Error{kind, u"no mail servers of %1 were found; the last answer: %2"_s.arg(m_domain, m_problem), {}});
    }
    MailSettingsGuess guess;
    guess.imap = imap.first();
    guess.smtp = smtp.first();
    guess.source = MailSource::Probe;
    guess.evidence = guess.imap.host + u", "_s + guess.smtp.host;
    give(guess);
}

/// A domain may announce servers that are a known provider's: then its ways to sign in are known too.
void MailDiscoveryStep::give(MailSettingsGuess guess)
{
    for (const auto &provider : mailProviders()) {
        if (!provider.imap.host.isEmpty() && provider.imap.host == guess.imap.host && guess.provider == "generic"_L1) {
            guess.provider = provider.id;
            guess.auth = provider.auth;
        }
    }
    settle(std::move(guess));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/SystemDns.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace firstmile
{

namespace
{

QString withoutFinalDot(QString host)
{
    if (host.endsWith(u'.'))
        host.chop(1);
    return host.toLower();
}

}

SystemDns::SystemDns(Milliseconds within, QObject *parent) : QObject(parent), m_within(within) {}

template <class T, class Read>
Async<T> SystemDns::ask(QDnsLookup::Type type, const QString &name, Read read)
{
    auto promise = std::make_shared<Promise<T>>();
    auto *lookup = new QDnsLookup(type, name, this);
    // Its time-outs are the system's, half a minute and more.
    QTimer::singleShot(m_within, lookup, [promise, lookup, name] {
        promise->settle(Error{ErrorKind::Timeout, u"no answer about "_s + name, {}});
        lookup->abort();
        lookup->deleteLater();
    });
    connect(lookup, &QDnsLookup::finished, this, [promise, lookup, read, name] {
        if (lookup->error() == QDnsLookup::NoError)
            promise->settle(read(*lookup));
        else if (lookup->error() == QDnsLookup::NotFoundError)
            promise->settle(T());
        else
            promise->settle(Error{ErrorKind::Offline, name + u": "_s + lookup->errorString(), {}});
        lookup->deleteLater();
    });
    lookup->lookup();
    return promise->future();
}

Async<QList<DnsService>> SystemDns::services(const QString &name)
{
    return ask<QList<DnsService>>(QDnsLookup::SRV, name, [](const QDnsLookup &lookup) {
        QList<DnsService> services;
        const auto records = lookup.serviceRecords(); // sorted as RFC 2782 demands
        for (const auto &record : records)
            services << DnsService{withoutFinalDot(record.target()), record.port()};
        return services;
    });
}

Async<QStringList> SystemDns::mailExchangers(const QString &domain)
{
    return ask<QStringList>(QDnsLookup::MX, domain, [](const QDnsLookup &lookup) {
        QStringList hosts;
        const auto records = lookup.mailExchangeRecords();
        for (const auto &record : records)
            hosts << withoutFinalDot(record.exchange());
        return hosts;
    });
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"

#include <QStringList>

namespace firstmile
{

/// Where a service of a domain is (RFC 2782).
struct DnsService
{
    QString host; ///< without the final dot; empty: the domain says that it has no such service
    quint16 port = 0;
};

/// Asks the domain name system. Nothing there is an empty list, not an error; every question ends.
class DnsResolver
{
public:
    virtual ~DnsResolver() = default;

    /// The SRV records of "_imaps._tcp.example.org", the preferred one first.
    virtual Async<QList<DnsService>> services(const QString &name) = 0;

    /// The hosts that take a domain's mail, the preferred one first.
    virtual Async<QStringList> mailExchangers(const QString &domain) = 0;
};

}

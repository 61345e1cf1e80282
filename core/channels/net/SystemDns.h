// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/channels/net/DnsResolver.h"

#include <QDnsLookup>

namespace firstmile
{

/// The resolver of this machine.
class SystemDns : public QObject, public DnsResolver
{
    Q_OBJECT

public:
    explicit SystemDns(Milliseconds within = std::chrono::seconds(6), QObject *parent = nullptr);

    Async<QList<DnsService>> services(const QString &name) override;
    Async<QStringList> mailExchangers(const QString &domain) override;

private:
    template <class T, class Read>
    Async<T> ask(QDnsLookup::Type type, const QString &name, Read read);

    Milliseconds m_within;
};

}

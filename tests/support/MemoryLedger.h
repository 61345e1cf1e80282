// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/UsageLedger.h"

#include <QMap>

namespace firstmile::tests
{

/// A usage ledger in memory.
class MemoryLedger : public UsageLedger
{
public:
    Async<QList<Usage>> month(AccountId, Instant at) override
    {
        return ready<QList<Usage>>(m_months.value(monthOf(at)).values());
    }
    Async<void> add(AccountId, Instant at, const Usage &usage) override
    {
        auto &kept = m_months[monthOf(at)][usage.what];
        kept.what = usage.what;
        kept.count += usage.count;
        kept.micros += usage.micros;
        most = qMax(most, micros(at));
        return ready<void>({});
    }

    qint64 micros(Instant at) const
    {
        qint64 total = 0;
        for (const auto &usage : m_months.value(monthOf(at)))
            total += usage.micros;
        return total;
    }
    Usage of(Instant at, const QString &what) const { return m_months.value(monthOf(at)).value(what); }

    qint64 most = 0; ///< that a month ever held, reservations included

private:
    static QString monthOf(Instant at) { return toDateTime(at).toString(QStringLiteral("yyyy-MM")); }

    QMap<QString, QMap<QString, Usage>> m_months;
};

}

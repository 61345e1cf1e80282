// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/ledger/CaseLedger.h"

#include <QTimeZone>

namespace firstmile
{

/// A ledger made of rows by hand, without a log.
class LedgerOfRows
{
public:
    explicit LedgerOfRows(Instant now, MeasureRules rules = {}) : m_ledger(new CaseLedger)
    {
        if (rules.zone.isEmpty())
            rules.zone = "Europe/Paris";
        m_ledger->m_now = now;
        m_ledger->m_rules = std::move(rules);
    }

    CaseNames &agents() { return m_ledger->m_agents; }
    CaseNames &languages() { return m_ledger->m_languages; }
    CaseNames &tags() { return m_ledger->m_tags; }
    void setWorkNow(qint64 msecs) { m_ledger->m_workNow = msecs; }
    void addAccount(const LedgerAccount &account) { m_ledger->m_accounts.append(account); }
    void add(const HandOff &handOff) { m_ledger->m_handOffs.push_back(handOff); }

    /// Fills in the local days and hours of its times.
    LedgerOfRows &add(CaseRow row)
    {
        const QTimeZone zone = m_ledger->m_rules.timeZone();
        const QDateTime opened = QDateTime::fromMSecsSinceEpoch(row.openedAt, zone);
        row.openedDay = static_cast<qint32>(opened.date().toJulianDay());
        row.openedHour = static_cast<quint8>(opened.time().hour());
        row.openedWeekday = static_cast<quint8>(opened.date().dayOfWeek());
        if (row.isAnswered())
            row.answeredDay =
                static_cast<qint32>(QDateTime::fromMSecsSinceEpoch(row.answeredAt, zone).date().toJulianDay());
        m_ledger->m_rows.push_back(row);
        return *this;
    }

    const CaseLedger &ledger()
    {
        for (RowOrder *order : {&m_ledger->m_byOpening, &m_ledger->m_byDelay, &m_ledger->m_byWorkDelay})
            order->sort(m_ledger->m_rows);
        return *m_ledger;
    }

private:
    std::unique_ptr<CaseLedger> m_ledger;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/ledger/CaseLedger.h"

#include <QTimeZone>

#include <algorithm>

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
        const auto &rows = m_ledger->m_rows;
        fill(m_ledger->m_byOpening, [](const CaseRow &) { return true; });
        fill(m_ledger->m_byDelay, &CaseRow::isAnswered);
        fill(m_ledger->m_byWorkDelay, &CaseRow::isAnswered);
        std::ranges::stable_sort(m_ledger->m_byOpening, std::greater(), [&](quint32 i) { return rows[i].openedAt; });
        std::ranges::stable_sort(m_ledger->m_byDelay, {},
                                 [&](quint32 i) { return rows[i].answeredAt - rows[i].openedAt; });
        std::ranges::stable_sort(m_ledger->m_byWorkDelay, {},
                                 [&](quint32 i) { return rows[i].workAnswered - rows[i].workOpened; });
        return *m_ledger;
    }

private:
    template <class F>
    void fill(std::vector<quint32> &order, F wanted) const
    {
        order.clear();
        for (quint32 i = 0; i < m_ledger->m_rows.size(); ++i) {
            if (std::invoke(wanted, m_ledger->m_rows[i]))
                order.push_back(i);
        }
    }

    std::unique_ptr<CaseLedger> m_ledger;
};

}

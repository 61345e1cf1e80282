// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/PageCases.h"

namespace firstmile
{

/// Where a hand-off stands: all of them are on the wall clock, because the working one is the team's own and the other
/// team may have another. Counts, CountsNot or Maturing.
Standing standingOf(const HandOff &handOff, HandOffPart part, const CaseLedger &ledger);

/// The hand-offs of a query: those handed over in its period, of cases that its filter has.
class HandOffCases
{
public:
    HandOffCases(const CaseLedger &ledger, const PageQuery &query);

    const QList<const HandOff *> &in(const DayPeriod &period);

private:
    bool isOfFilter(const HandOff &handOff, const QHash<qint64, QList<quint32>> &rowsOf, const CaseMatch &match) const;

    const CaseLedger &m_ledger;
    const PageQuery &m_query;
    QList<const HandOff *> m_all; ///< of the filter
    QList<const HandOff *> m_found;
};

}

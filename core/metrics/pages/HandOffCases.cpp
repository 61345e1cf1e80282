// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/HandOffCases.h"

#include "core/metrics/pages/SliceMatch.h"

#include <QTimeZone>

namespace firstmile
{

namespace
{

/// Rows in whose span a hand-off falls, by conversation.
QHash<qint64, QList<quint32>> handedOffRows(const CaseLedger &ledger)
{
    QHash<qint64, QList<quint32>> rowsOf;
    const auto &rows = ledger.rows();
    for (quint32 number = 0; number < rows.size(); ++number) {
        if (rows[number].handedOff)
            rowsOf[rows[number].conversation].append(number);
    }
    return rowsOf;
}

}

Standing standingOf(const HandOff &handOff, HandOffPart part, const CaseLedger &ledger)
{
    const auto countsIf = [](bool counts) { return counts ? Standing::Counts : Standing::CountsNot; };
    switch (part) {
    case HandOffPart::All:
        return Standing::Counts;
    case HandOffPart::Open:
        return countsIf(!handOff.backAt);
    case HandOffPart::Returned:
        return countsIf(handOff.backAt.has_value());
    case HandOffPart::InTime:
        break;
    }
    const Milliseconds within = ledger.rules().returnWithin;
    if (ledger.now() - handOff.at <= within)
        return Standing::Maturing;
    return countsIf(handOff.backAt && *handOff.backAt - handOff.at <= within);
}

HandOffCases::HandOffCases(const CaseLedger &ledger, const PageQuery &query) : m_ledger(ledger), m_query(query)
{
    if (ledger.handOffs().empty())
        return;
    const CaseMatch match(ledger, query.filter);
    const auto rowsOf = handedOffRows(ledger);
    for (const HandOff &each : ledger.handOffs()) {
        if (isOfFilter(each, rowsOf, match))
            m_all.append(&each);
    }
}

/// By the case in whose span it was handed over; what is left out is left out of here, too.
bool HandOffCases::isOfFilter(const HandOff &handOff, const QHash<qint64, QList<quint32>> &rowsOf,
                              const CaseMatch &match) const
{
    const CaseRow *latest = nullptr;
    for (const quint32 number : rowsOf.value(handOff.conversation.value)) {
        const CaseRow &row = m_ledger.rows()[number];
        if (row.openedAt <= toMsecs(handOff.at) && (!latest || row.openedAt > latest->openedAt))
            latest = &row;
    }
    return latest ? !latest->isLeftOut() && match(*latest) : m_query.filter.isEmpty();
}

const QList<const HandOff *> &HandOffCases::in(const DayPeriod &period)
{
    const QTimeZone zone = m_ledger.rules().timeZone();
    const qint64 from = period.from ? beginOfDay(*period.from, zone) : std::numeric_limits<qint64>::min();
    const qint64 end = period.to ? beginOfDay(period.to->addDays(1), zone) : std::numeric_limits<qint64>::max();
    m_found.clear();
    for (const HandOff *each : std::as_const(m_all)) {
        if (toMsecs(each->at) >= from && toMsecs(each->at) < end)
            m_found.append(each);
    }
    return m_found;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/ledger/CaseLedger.h"

namespace firstmile
{

qint32 CaseNames::numberOf(const QString &name)
{
    if (name.isEmpty())
        return -1;
    const auto known = m_numbers.constFind(name);
    if (known != m_numbers.cend())
        return *known;
    const auto number = static_cast<qint32>(m_names.size());
    m_names.append(name);
    m_numbers.insert(name, number);
    return number;
}

qint32 CaseNames::find(const QString &name) const
{
    return m_numbers.value(name, -1);
}

// Provisional.
Result<std::unique_ptr<CaseLedger>> CaseLedger::read(Session &, const MeasureRules &, Instant)
{
    return Error{ErrorKind::NotFound, {}, {}};
}

Result<void> CaseLedger::refresh(Session &, const ChangeSet &, const MeasureRules &, Instant)
{
    return Error{ErrorKind::NotFound, {}, {}};
}

const std::vector<quint32> &CaseLedger::byOpening() const
{
    return m_byOpening;
}

}

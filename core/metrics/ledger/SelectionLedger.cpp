// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/ledger/CaseLedger.h"
#include "core/metrics/ledger/LedgerFeed.h"
#include "core/store/Snapshot.h"

namespace firstmile
{

namespace
{

constexpr qsizetype selectedAtOnce = 2000; ///< conversations whose logs are in memory together

}

Result<std::unique_ptr<CaseLedger>> CaseLedger::readOf(Session &session, const QList<ConversationId> &conversations,
                                                       const MeasureRules &rules, Instant now)
{
    std::unique_ptr<CaseLedger> ledger(new CaseLedger);
    ledger->m_now = now;
    ledger->m_rules = rules;
    ledger->m_local = LocalClock(rules.timeZone());
    FM_TRY(inSnapshot(session, [&] { return ledger->readSome(session, conversations); }));
    return ledger;
}

Result<void> CaseLedger::readSome(Session &session, const QList<ConversationId> &conversations)
{
    for (qsizetype at = 0; at == 0 || at < conversations.size(); at += selectedAtOnce) {
        FM_ASSIGN(Reading reading, LedgerFeed(*this, session).read(conversations.mid(at, selectedAtOnce)));
        m_rows.insert(m_rows.end(), reading.rows.cbegin(), reading.rows.cend());
        m_handOffs.insert(m_handOffs.end(), reading.handOffs.cbegin(), reading.handOffs.cend());
        m_later.merge(reading.later);
    }
    for (quint32 number = 0; number < m_rows.size(); ++number)
        m_rowsOf[m_rows[number].conversation].append(number);
    fitAll();
    return {};
}

}

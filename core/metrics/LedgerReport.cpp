// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/LedgerReport.h"

#include "core/store/AccountRepository.h"
#include "core/store/EventRepository.h"

namespace firstmile
{

namespace
{

/// `ledger` is grouped by conversation: each run of one conversation gives its cases.
QList<Case> casesOfLedger(const QList<Event> &ledger, Instant now)
{
    QList<Case> cases;
    for (auto first = ledger.cbegin(); first != ledger.cend();) {
        const auto last = std::find_if(first, ledger.cend(), [first](const Event &each) {
            return each.conversation != first->conversation;
        });
        cases += casesOf(QList<Event>(first, last), now);
        first = last;
    }
    return cases;
}

}

Result<ResponseReport> reportAsOf(Session &session, const ReportWindow &window, Instant now)
{
    FM_ASSIGN(const auto ledger, EventRepository(session).ledger(now));
    FM_ASSIGN(const auto accounts, AccountRepository(session).allEver());
    QList<ReportedAccount> reported;
    for (const Account &account : accounts)
        reported.append({account.id, account.channel, account.handle});
    return reportOf(casesOfLedger(ledger, now), reported, window, now);
}

}

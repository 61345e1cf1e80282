// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/Reports.h"

#include "core/store/EventRepository.h"

#include <QSet>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// `ledger` is grouped by conversation.
QList<Case> casesOfLedger(const QList<Event> &ledger, Instant now)
{
    QList<Case> cases;
    for (qsizetype from = 0, to = 0; from < ledger.size(); from = to) {
        while (to < ledger.size() && ledger[to].conversation == ledger[from].conversation)
            ++to;
        cases += casesOf(ledger.sliced(from, to - from), now);
    }
    return cases;
}

struct AccountRow
{
    ReportedAccount account;
    bool removed = false;
};

AccountRow readAccountRow(const Row &row)
{
    return {{row.id<AccountId>(0), channelFromString(row.text(1)).value_or(Channel::Logged), row.text(2)},
            row.truth(3)};
}

Result<QList<ReportedAccount>> reportedAccounts(Session &session, const QList<Case> &cases, const ReportWindow &window)
{
    QSet<AccountId> used;
    for (const Case &each : cases) {
        if (window.contains(each.openedAt))
            used.insert(each.account);
    }
    FM_ASSIGN(const auto rows, (session.all<AccountRow>(uR"(
        SELECT id, channel, handle, CASE WHEN removed_at IS NULL THEN 0 ELSE 1 END FROM accounts ORDER BY id)"_s,
                                                        readAccountRow)));
    QList<ReportedAccount> accounts;
    for (const AccountRow &row : rows) {
        if (!row.removed || used.contains(row.account.id))
            accounts.append(row.account);
    }
    return accounts;
}

}

Result<ResponseReport> reportAsOf(Session &session, const ReportWindow &window, Instant now)
{
    FM_ASSIGN(const auto ledger, EventRepository(session).ledger(now));
    const QList<Case> cases = casesOfLedger(ledger, now);
    FM_ASSIGN(const auto accounts, reportedAccounts(session, cases, window));
    return reportOf(cases, accounts, window, now);
}

}

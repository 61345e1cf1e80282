// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/Reports.h"

#include "core/store/EventRepository.h"
#include "core/store/Snapshot.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

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

Result<QList<ReportedAccount>> reportedAccounts(Session &session, const ReportTally &tally)
{
    FM_ASSIGN(const auto rows, (session.all<AccountRow>(uR"(
        SELECT id, channel, handle, CASE WHEN removed_at IS NULL THEN 0 ELSE 1 END FROM accounts ORDER BY id)"_s,
                                                        readAccountRow)));
    QList<ReportedAccount> accounts;
    for (const AccountRow &row : rows) {
        if (!row.removed || tally.hasCasesOf(row.account.id))
            accounts.append(row.account);
    }
    return accounts;
}

}

Result<ResponseReport> reportAsOf(Session &session, const ReportWindow &window, Instant now)
{
    ReportTally tally(window, now);
    FM_TRY(inSnapshot(session, [&]() -> Result<void> {
        return EventRepository(session).readLedger(now, [&](const QList<Event> &ofConversation) {
            for (const Case &each : casesOf(ofConversation, now))
                tally.add(each);
        });
    }));
    FM_ASSIGN(const auto accounts, reportedAccounts(session, tally));
    return tally.report(accounts);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/ResponseReport.h"

namespace firstmile
{

namespace
{

/// Cases of one report, dealt out by account.
struct DealtCases
{
    QList<Case> all;
    QHash<AccountId, QList<Case>> ofAccount;
};

DealtCases dealt(const QList<Case> &cases, const ReportWindow &window, Instant now)
{
    DealtCases dealt;
    for (const Case &each : cases) {
        if (each.openedAt > now || !window.contains(each.openedAt))
            continue;
        dealt.all.append(each);
        dealt.ofAccount[each.account].append(each);
    }
    return dealt;
}

QList<ResponseReport::OfChannel> perChannel(const DealtCases &cases, const QList<ReportedAccount> &accounts,
                                            Instant now)
{
    QList<ResponseReport::OfChannel> rows;
    for (const Channel channel : allChannels()) {
        QList<Case> ofChannel;
        bool used = false;
        for (const ReportedAccount &account : accounts) {
            if (account.channel != channel)
                continue;
            used = true;
            ofChannel += cases.ofAccount.value(account.id);
        }
        if (used)
            rows.append({channel, measure(ofChannel, now)});
    }
    return rows;
}

}

ResponseReport reportOf(const QList<Case> &cases, const QList<ReportedAccount> &accounts, const ReportWindow &window,
                        Instant now)
{
    const DealtCases mine = dealt(cases, window, now);
    ResponseReport report;
    report.window = window;
    report.now = now;
    report.total = measure(mine.all, now);
    report.channels = perChannel(mine, accounts, now);
    report.unattributed = mine.all.size();
    for (const ReportedAccount &account : accounts) {
        const QList<Case> ofAccount = mine.ofAccount.value(account.id);
        report.accounts.append({account, measure(ofAccount, now)});
        report.unattributed -= ofAccount.size();
    }
    return report;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/ResponseReport.h"

namespace firstmile
{

void ReportTally::add(const Case &each)
{
    if (each.openedAt > m_now || !m_window.contains(each.openedAt))
        return;
    auto tally = m_ofAccount.find(each.account);
    if (tally == m_ofAccount.end())
        tally = m_ofAccount.insert(each.account, ResponseTally(m_now));
    tally->add(each);
}

ResponseTally ReportTally::whole() const
{
    ResponseTally whole(m_now);
    for (const ResponseTally &each : m_ofAccount)
        whole.add(each);
    return whole;
}

QList<ResponseReport::OfChannel> ReportTally::perChannel(const QList<ReportedAccount> &accounts) const
{
    QList<ResponseReport::OfChannel> rows;
    for (const Channel channel : allChannels()) {
        ResponseTally ofChannel(m_now);
        bool used = false;
        for (const ReportedAccount &account : accounts) {
            if (account.channel != channel)
                continue;
            used = true;
            ofChannel.add(tallyOf(account.id));
        }
        if (used)
            rows.append({channel, ofChannel.measures()});
    }
    return rows;
}

ResponseReport ReportTally::report(const QList<ReportedAccount> &accounts) const
{
    ResponseReport report;
    report.window = m_window;
    report.now = m_now;
    const ResponseTally all = whole();
    report.total = all.measures();
    report.channels = perChannel(accounts);
    report.unattributed = all.cases();
    for (const ReportedAccount &account : accounts) {
        const ResponseTally ofAccount = tallyOf(account.id);
        report.accounts.append({account, ofAccount.measures()});
        report.unattributed -= ofAccount.cases();
    }
    return report;
}

ResponseReport reportOf(const QList<Case> &cases, const QList<ReportedAccount> &accounts, const ReportWindow &window,
                        Instant now)
{
    ReportTally tally(window, now);
    for (const Case &each : cases)
        tally.add(each);
    return tally.report(accounts);
}

}

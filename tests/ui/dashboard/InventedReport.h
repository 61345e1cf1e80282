// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/ResponseReport.h"

#include <cmath>
#include <random>

namespace firstmile::tests
{

/// How one channel of an invented team answers.
struct InventedChannel
{
    Channel channel = Channel::Email;
    int cases = 0;
    double answeredShare = 1; ///< of all, sooner or later
    double medianMinutes = 60;
    int days = 30; ///< the cases are spread over this long before `now`
};

inline QList<Case> inventedCases(const InventedChannel &made, AccountId account, Instant now, std::mt19937 &random)
{
    QList<Case> cases;
    std::uniform_real_distribution<double> share(0, 1);
    std::lognormal_distribution<double> minutes(std::log(made.medianMinutes), 1.6);
    for (int i = 0; i < made.cases; ++i) {
        Case one;
        one.account = account;
        one.openedAt = now - std::chrono::minutes(static_cast<int>(share(random) * made.days * 24 * 60));
        const Instant reply = one.openedAt + std::chrono::seconds(static_cast<int>(minutes(random) * 60) + 20);
        if (share(random) < made.answeredShare && reply <= now)
            one.answeredAt = reply;
        else if (share(random) < 0.2)
            one.closedAt = now;
        one.excluded = i % 29 == 28;
        cases.append(one);
    }
    return cases;
}

inline ResponseReport inventedReport(const QList<InventedChannel> &channels, Instant now)
{
    std::mt19937 random(7);
    QList<Case> cases;
    QList<ReportedAccount> accounts;
    for (const InventedChannel &each : channels) {
        const AccountId id(accounts.size() + 1);
        accounts.append({id, each.channel, QStringLiteral("@brand")});
        cases += inventedCases(each, id, now, random);
    }
    return reportOf(cases, accounts, {now - std::chrono::days(30), now}, now);
}

}

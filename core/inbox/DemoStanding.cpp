// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/DemoStanding.h"

#include "core/store/AccountRepository.h"
#include "core/store/UsageRepository.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<Instant> demoTime(const QJsonValue &secondsAgo, Instant now)
{
    return secondsAgo.isDouble() ? std::optional(now - std::chrono::seconds(secondsAgo.toInt())) : std::nullopt;
}

std::optional<Quota> demoQuota(const QJsonValue &json, Instant now)
{
    if (!json.isObject())
        return {};
    return Quota{json["limit"_L1].toInt(), json["remaining"_L1].toInt(),
                 now + std::chrono::seconds(json["resetsInSeconds"_L1].toInt())};
}

Result<void> writeUsageAndGaps(Transaction &transaction, AccountId account, const QJsonObject &standing, Instant now)
{
    UsageRepository usage(transaction);
    for (const QJsonValue each : standing["usage"_L1].toArray())
        FM_TRY(usage.add(account, now,
                         {each["what"_L1].toString(), each["count"_L1].toInteger(), each["micros"_L1].toInteger()}));
    AccountRepository accounts(transaction);
    for (const QJsonValue each : standing["gaps"_L1].toArray()) {
        Gap gap;
        gap.account = account;
        gap.stream = each["stream"_L1].toString();
        gap.from = demoTime(each["fromSecondsAgo"_L1], now);
        gap.to = demoTime(each["toSecondsAgo"_L1], now);
        gap.reason = each["reason"_L1].toString();
        gap.detectedAt = now;
        FM_TRY(accounts.addGap(transaction, gap));
    }
    return {};
}

}

Result<void> writeDemoStanding(Transaction &transaction, const Account &account, const QJsonObject &standing,
                               Instant now)
{
    if (standing.isEmpty())
        return {};
    AccountRepository accounts(transaction);
    AccountRepository::PollOutcome outcome;
    outcome.state = accountStateFromString(standing["state"_L1].toString());
    outcome.detail = standing["detail"_L1].toString();
    outcome.polledAt = demoTime(standing["polledSecondsAgo"_L1], now);
    outcome.quota = demoQuota(standing["quota"_L1], now);
    FM_TRY(accounts.setPollOutcome(transaction, account.id, outcome));
    if (const int minutes = standing["answerWithinMinutes"_L1].toInt(); minutes > 0)
        FM_TRY(accounts.setAnswerWithin(transaction, account.id, std::chrono::minutes(minutes)));
    FM_TRY(writeUsageAndGaps(transaction, account.id, standing, now));
    if (const QString why = standing["pausedFor"_L1].toString(); !why.isEmpty())
        FM_TRY(accounts.pauseFor(transaction, account.id, why));
    return {};
}

}

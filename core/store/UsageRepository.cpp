// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/UsageRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString usageMonth(Instant at)
{
    return toDateTime(at).toString(u"yyyy-MM"_s);
}

using AccountUsage = std::pair<AccountId, Usage>;

AccountUsage readUsage(const Row &row)
{
    return {row.id<AccountId>(0), Usage{row.text(1), row.integer(2), row.integer(3)}};
}

}

Result<QList<Usage>> UsageRepository::month(AccountId account, Instant at)
{
    FM_ASSIGN(const auto all, monthOfAll(at));
    return all.value(account);
}

Result<QHash<AccountId, QList<Usage>>> UsageRepository::monthOfAll(Instant at)
{
    FM_ASSIGN(
        const auto rows,
        (m_session.all<AccountUsage>(
            u"SELECT account_id, what, count, micros FROM account_usage WHERE month = ? ORDER BY account_id, what"_s,
            readUsage, usageMonth(at))));
    QHash<AccountId, QList<Usage>> byAccount;
    for (const auto &[account, usage] : rows)
        byAccount[account].append(usage);
    return byAccount;
}

Result<void> UsageRepository::add(AccountId account, Instant at, const Usage &usage)
{
    FM_TRY(m_session.exec(uR"(
        INSERT INTO account_usage (account_id, month, what, count, micros) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (account_id, month, what) DO UPDATE SET
            count = account_usage.count + excluded.count, micros = account_usage.micros + excluded.micros)"_s,
                          account, usageMonth(at), usage.what, usage.count, usage.micros));
    return {};
}

}

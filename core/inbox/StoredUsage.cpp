// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/StoredUsage.h"

#include "core/store/UsageRepository.h"

namespace firstmile
{

Async<QList<Usage>> StoredUsage::month(AccountId account, Instant at)
{
    return m_database.read([account, at](Session &session) { return UsageRepository(session).month(account, at); });
}

Async<void> StoredUsage::add(AccountId account, Instant at, const Usage &usage)
{
    return m_database.write([account, at, usage](Transaction &transaction) {
        return UsageRepository(transaction).add(account, at, usage);
    });
}

}

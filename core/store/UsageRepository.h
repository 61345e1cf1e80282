// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Ids.h"
#include "core/model/Usage.h"
#include "core/store/Transaction.h"

#include <QHash>

namespace firstmile
{

/// What accounts use of networks that count it, by calendar month (UTC).
class UsageRepository
{
public:
    explicit UsageRepository(Session &session) : m_session(session) {}

    /// Everything of the month of `at`, by name.
    Result<QList<Usage>> month(AccountId account, Instant at);
    Result<QHash<AccountId, QList<Usage>>> monthOfAll(Instant at);

    /// Adds to the month of `at`; negative figures take back.
    Result<void> add(AccountId account, Instant at, const Usage &usage);

private:
    Session &m_session;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ConversationPlace.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

QString reachSql()
{
    return uR"(COALESCE((SELECT max(i.followers) FROM identities i JOIN accounts a ON a.channel = i.channel
        WHERE a.id = conversations.account_id AND i.customer_id = conversations.customer_id), -1))"_s;
}

/// The aggregate min() leaves NULL out, on both engines.
QString dueAtSql(const QString &waitingSince, const QString &snoozedUntil)
{
    return uR"((SELECT min(d.at) FROM (
        SELECT CAST(%1 AS BIGINT) + a.answer_within AS at FROM accounts a WHERE a.id = conversations.account_id
        UNION ALL SELECT CAST(%2 AS BIGINT)) d))"_s.arg(waitingSince, snoozedUntil);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Session.h"
#include "ui/CustomerData.h"

/// What the pages about customers read from a workspace, each in one go on one of the store's reading threads.
namespace firstmile::reads
{

Result<CustomerSheet> customerSheet(Session &session, CustomerId customer, Instant now);
Result<QList<FollowUpLine>> dueFollowUps(Session &session, const QString &assignee, Instant now, int limit);
Result<CustomerRules> customerRules(Session &session);
Result<void> savePersonFile(Session &session, CustomerId customer, const QString &path, Instant now);
Result<qint64> exportContacts(Session &session, const QString &path, ContactFormat format,
                              const QList<CustomerId> &customers);

}

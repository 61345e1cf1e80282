// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Transaction.h"

#include <QHash>
#include <QJsonObject>

namespace firstmile
{

/// What is known of the demo's customers beyond what they wrote: profiles, custom fields, promises, consents. Keys are
/// those of the demo's content (resources/demo/README.md).
class DemoPeople
{
public:
    DemoPeople(Transaction &transaction, Instant now) : m_transaction(transaction), m_now(now) {}

    QHash<QString, CustomerId> customers;
    QHash<QString, ConversationId> conversations;
    QHash<QString, QString> agents; ///< key to name

    Result<void> write(const QJsonObject &content);

private:
    Result<void> writeFields(const QJsonValue &fields);
    Result<void> writePerson(const QJsonObject &person);
    Result<void> writeProfile(CustomerId customer, const QJsonObject &person);
    Result<void> writeFollowUp(CustomerId customer, const QJsonObject &json);
    Result<void> writeConsent(CustomerId customer, const QJsonObject &json);
    Instant timeOf(const QJsonObject &json, const QString &key) const;

    Transaction &m_transaction;
    Instant m_now;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Profile.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// What is said of customers. A record's content is a JSON list of [group, name, parameters, value], without what is
/// empty at its end.
class ProfileRepository
{
public:
    explicit ProfileRepository(Session &session) : m_session(session) {}

    Result<ProfileRecordId> add(Transaction &transaction, const ProfileRecord &record);
    Result<void> replace(Transaction &transaction, ProfileRecordId id, const QList<ProfileProperty> &properties,
                         Instant now);
    Result<void> remove(Transaction &transaction, ProfileRecordId id);

    /// Of a customer and of everybody linked to them.
    Result<QList<ProfileRecord>> of(CustomerId customer);
    /// The same of several who stand for themselves, by whom they are about now.
    Result<QHash<CustomerId, QList<ProfileRecord>>> ofAll(const QList<CustomerId> &customers);

    /// Sets what agents say of one field, in the one record that agents have of a customer; an empty list takes it
    /// back; an empty text among them hides what others say, so that {"", "a"} is "a" alone. Renames the customer with
    /// the field "name". Malformed: no such field, several values for one that has one, or none that its type allows;
    /// NotFound: no such customer or custom field.
    Result<void> setField(Transaction &transaction, CustomerId customer, const QString &field, const QStringList &texts,
                          const QString &agent, Instant now);

    Result<QList<ProfileField>> fields(); ///< the team's own, in their order
    /// Malformed: a key that is none or that two have, no label, a choice without choices.
    Result<void> setFields(Transaction &transaction, const QList<ProfileField> &fields);

private:
    Result<QList<ProfileProperty>> propertiesOf(const QString &field, const QStringList &texts);
    Result<void> rename(Transaction &transaction, CustomerId customer);

    Session &m_session;
};

QString profileContentToJson(const QList<ProfileProperty> &properties);
QList<ProfileProperty> profileContentFromJson(const QString &json);

}

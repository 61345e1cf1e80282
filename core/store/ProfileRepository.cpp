// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ProfileRepository.h"

#include "core/model/Channel.h"
#include "core/model/ProfileText.h"
#include "core/store/CustomerGroup.h"
#include "core/store/JsonList.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString selectProfileRecords =
    u"SELECT r.id, r.customer_id, r.deed_id, r.source, r.name, r.at, r.content FROM profile_records r"_s;

ProfileRecord readProfileRecord(const Row &row)
{
    return {row.id<ProfileRecordId>(0),
            row.id<CustomerId>(1),
            row.id<CustomerDeedId>(2),
            profileSourceFromString(row.text(3)).value_or(ProfileSource::Import),
            row.text(4),
            row.instant(5),
            profileContentFromJson(row.text(6))};
}

/// Whoever shows a customer shows what is said of those linked to them.
Result<void> noteProfileChange(Transaction &transaction, CustomerId customer)
{
    FM_ASSIGN(const CustomerId standing, standingFor(transaction, customer));
    transaction.changes().customers += {customer, standing};
    return {};
}

Result<void> noteProfileChange(Transaction &transaction, std::optional<CustomerId> customer, ProfileRecordId id)
{
    if (!customer)
        return Error{ErrorKind::NotFound, u"there is no profile record "_s + id.toString(), {}};
    return noteProfileChange(transaction, *customer);
}

Error badProfileField(const QString &why)
{
    return {ErrorKind::Malformed, why, {}};
}

Result<void> refuseFieldDefinition(const ProfileField &field)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9-]{0,63}$"_s);
    if (!form.match(field.key).hasMatch())
        return badProfileField(u"a field's key has lower-case letters, digits and '-': "_s + field.key);
    if (field.label.trimmed().isEmpty())
        return badProfileField(u"the field %1 needs a label"_s.arg(field.key));
    if (field.type == ProfileFieldType::Choice && field.choices.isEmpty())
        return badProfileField(u"the field %1 needs choices"_s.arg(field.key));
    return {};
}

QString choicesToJson(const QStringList &choices)
{
    return choices.isEmpty() ? QString() : jsonList(choices);
}

QStringList choicesFromJson(const QString &json)
{
    QStringList choices;
    for (const QJsonValue each : QJsonDocument::fromJson(json.toUtf8()).array())
        choices.append(each.toString());
    return choices;
}

/// The value as it is kept, of the fields that have a type.
Result<QString> typedText(const QList<ProfileField> &fields, const QString &field, const QString &text)
{
    std::optional<QString> accepted = text.trimmed();
    if (field.startsWith(u"custom:"_s)) {
        const auto found = std::ranges::find(fields, field.mid(7), &ProfileField::key);
        if (found == fields.cend())
            return Error{ErrorKind::NotFound, u"there is no field "_s + field.mid(7), {}};
        accepted = acceptedValue(*found, text);
    } else if (field == u"preferred-channel"_s && !accepted->isEmpty()) {
        accepted = accepted->toLower();
        if (!channelFromString(*accepted))
            accepted.reset();
    }
    return accepted ? Result<QString>(*accepted) : badProfileField(u"%1 cannot be \"%2\""_s.arg(field, text));
}

}

Result<ProfileRecordId> ProfileRepository::add(Transaction &transaction, const ProfileRecord &record)
{
    FM_TRY(noteProfileChange(transaction, record.customer));
    return m_session
        .insert(uR"(
            INSERT INTO profile_records (customer_id, deed_id, source, name, at, content)
            VALUES (?, ?, ?, ?, ?, ?) RETURNING id)"_s,
                record.customer, record.deed, toString(record.source), record.name, record.at,
                profileContentToJson(record.properties))
        .transform([](qint64 id) { return ProfileRecordId(id); });
}

Result<void> ProfileRepository::replace(Transaction &transaction, ProfileRecordId id,
                                        const QList<ProfileProperty> &properties, Instant now)
{
    FM_ASSIGN(const auto customer,
              (m_session.first<CustomerId>(
                  u"UPDATE profile_records SET content = ?, at = ? WHERE id = ? RETURNING customer_id"_s,
                  [](const Row &row) { return row.id<CustomerId>(0); }, profileContentToJson(properties), now, id)));
    return noteProfileChange(transaction, customer, id);
}

Result<void> ProfileRepository::remove(Transaction &transaction, ProfileRecordId id)
{
    FM_ASSIGN(const auto customer, (m_session.first<CustomerId>(
                                       u"DELETE FROM profile_records WHERE id = ? RETURNING customer_id"_s,
                                       [](const Row &row) { return row.id<CustomerId>(0); }, id)));
    return noteProfileChange(transaction, customer, id);
}

Result<QList<ProfileRecord>> ProfileRepository::of(CustomerId customer)
{
    FM_ASSIGN(const auto group, groupOf(m_session, customer));
    return m_session.all<ProfileRecord>(selectProfileRecords + u" WHERE r.customer_id IN (SELECT value FROM "_s +
                                            numbersFromJson(m_session.engine()) + u") ORDER BY r.id"_s,
                                        readProfileRecord, jsonList(group));
}

Result<QHash<CustomerId, QList<ProfileRecord>>> ProfileRepository::ofAll(const QList<CustomerId> &customers)
{
    using Found = std::pair<CustomerId, ProfileRecord>;
    const QString among = u" IN (SELECT value FROM "_s + numbersFromJson(m_session.engine()) + u')';
    FM_ASSIGN(const auto rows,
              (m_session.all<Found>(
                  u"SELECT r.id, r.customer_id, r.deed_id, r.source, r.name, r.at, r.content, "
                  "COALESCE(u.merged_into, u.id) FROM customers u JOIN profile_records r ON r.customer_id = u.id "
                  "WHERE u.id"_s +
                      among + u" OR u.merged_into"_s + among + u" ORDER BY r.id"_s,
                  [](const Row &row) { return Found(row.id<CustomerId>(7), readProfileRecord(row)); },
                  jsonList(customers), jsonList(customers))));
    QHash<CustomerId, QList<ProfileRecord>> records;
    for (const auto &[customer, record] : rows)
        records[customer].append(record);
    return records;
}

Result<QList<ProfileProperty>> ProfileRepository::propertiesOf(const QString &field, const QStringList &texts)
{
    FM_ASSIGN(const auto custom, fields());
    QList<ProfileProperty> properties;
    if (texts.size() > 1 && isSingleField(field))
        return badProfileField(u"%1 has one value only"_s.arg(field));
    for (const QString &text : texts) {
        FM_ASSIGN(const QString typed, typedText(custom, field, text));
        const auto property = propertyOfField(field, typed);
        if (!property)
            return badProfileField(u"there is no field "_s + field);
        if (field == u"name"_s && typed.isEmpty())
            return badProfileField(u"a customer needs a name"_s);
        properties.append(*property);
    }
    return properties;
}

Result<void> ProfileRepository::setField(Transaction &transaction, CustomerId customer, const QString &field,
                                         const QStringList &texts, const QString &agent, Instant now)
{
    FM_ASSIGN(const auto said, propertiesOf(field, texts));
    // Two consoles that come here at once wait for each other, or each would write a record of its own.
    FM_ASSIGN(const qint64 there, m_session.exec(u"UPDATE customers SET name = name WHERE id = ?"_s, customer));
    if (there == 0)
        return Error{ErrorKind::NotFound, u"there is no customer "_s + customer.toString(), {}};
    FM_ASSIGN(const auto known,
              (m_session.first<ProfileRecord>(selectProfileRecords + u" WHERE r.customer_id = ? AND r.source = 'agent' "
                                                                     "ORDER BY r.id LIMIT 1"_s,
                                              readProfileRecord, customer)));
    ProfileRecord record = known.value_or(ProfileRecord{{}, customer, {}, ProfileSource::Agent, agent, now, {}});
    record.properties.removeIf([&](const ProfileProperty &each) { return shownProperty(each).field == field; });
    record.properties += said;
    if (!known && !record.properties.isEmpty()) {
        FM_ASSIGN(record.id, add(transaction, record));
    } else if (known && record.properties.isEmpty()) {
        FM_TRY(remove(transaction, record.id));
    } else if (known) {
        FM_TRY(m_session.exec(u"UPDATE profile_records SET name = ? WHERE id = ?"_s, agent, record.id));
        FM_TRY(replace(transaction, record.id, record.properties, now));
    }
    return field == u"name"_s ? rename(transaction, customer) : Result<void>();
}

/// A name taken back is the one that others say, if any does.
Result<void> ProfileRepository::rename(Transaction &transaction, CustomerId customer)
{
    FM_ASSIGN(const auto records, of(customer));
    const QString name = profileOf(records).text(u"name"_s);
    if (name.isEmpty())
        return {};
    FM_TRY(m_session.exec(u"UPDATE customers SET name = ? WHERE id = ?"_s, name, customer));
    return noteProfileChange(transaction, customer);
}

Result<QList<ProfileField>> ProfileRepository::fields()
{
    return m_session.all<ProfileField>(
        u"SELECT key, label, type, choices FROM profile_fields ORDER BY position, id"_s, [](const Row &row) {
            return ProfileField{row.text(0), row.text(1),
                                profileFieldTypeFromString(row.text(2)).value_or(ProfileFieldType::Text),
                                choicesFromJson(row.text(3))};
        });
}

Result<void> ProfileRepository::setFields(Transaction &transaction, const QList<ProfileField> &fields)
{
    QSet<QString> keys;
    FM_TRY(m_session.exec(u"DELETE FROM profile_fields"_s));
    for (const ProfileField &field : fields) {
        FM_TRY(refuseFieldDefinition(field));
        if (keys.contains(field.key))
            return badProfileField(u"two fields have the key "_s + field.key);
        FM_TRY(m_session.exec(
            u"INSERT INTO profile_fields (key, label, type, choices, position) VALUES (?, ?, ?, ?, ?)"_s, field.key,
            field.label.trimmed(), toString(field.type), choicesToJson(field.choices), qint64(keys.size())));
        keys.insert(field.key);
    }
    transaction.changes().settings = true;
    return {};
}

}

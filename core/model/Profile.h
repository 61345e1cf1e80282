// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Ids.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace firstmile
{

/// One statement about a person, as vCard 4 has them (RFC 6350): lossless, also where we do not know its name. What
/// vCard has no name for is ours: X-FIRSTMILE-PRODUCT, -VALUE, -PREFERRED-CHANNEL, and -FIELD-<key> for custom fields.
struct ProfileProperty
{
    QString group;
    QString name;                                           ///< upper case: "FN", "ORG", "X-ANYTHING"
    QList<std::pair<QString, QStringList>> parameters = {}; ///< names in upper case, values without their quotes
    QString value;                                          ///< as the line has it after unfolding: still escaped
    bool operator==(const ProfileProperty &) const = default;
};

/// Who says what a record says.
enum class ProfileSource { Agent, Import, Hook };

QString toString(ProfileSource source); ///< "agent", "import", "hook"
std::optional<ProfileSource> profileSourceFromString(const QString &name);

/// What one source says of a customer. Nobody's record overwrites another's.
struct ProfileRecord
{
    ProfileRecordId id;
    CustomerId customer; ///< who it was said of, whomever links made of them
    CustomerDeedId deed; ///< the import that brought it
    ProfileSource source = ProfileSource::Agent;
    QString name; ///< the agent, or the file
    Instant at;
    QList<ProfileProperty> properties;
    bool operator==(const ProfileRecord &) const = default;
};

/// One line of a profile as it is shown.
struct ProfileValue
{
    QString field; ///< "company", "title", "birthday", "address", "note", "tag", "product", "value", "language",
                   ///< "preferred-channel", "name", "url", "photo", "phone", "email", or "custom:<key>"
    QString text;  ///< unescaped; parts of a structured value joined as people write them
    ProfileRecordId record; ///< which says so
    qsizetype property = 0; ///< its place there
    bool operator==(const ProfileValue &) const = default;
};

/// All that is said of a customer, each with who says it: what agents say before what hooks and imports say, the newest
/// first within each; a field that can have one value only (name, company, title, birthday, language, value, preferred
/// channel, custom fields) has the first. An agent's empty value hides what others say of that field.
struct Profile
{
    QList<ProfileValue> values;

    QString text(const QString &field) const; ///< the first value; empty: none
    QStringList texts(const QString &field) const;
    bool operator==(const Profile &) const = default;
};

/// The one that counts most comes first: agents before hooks and imports, the newest first within each.
void sortRecords(QList<ProfileRecord> &records);

/// `records`: of the customer and of everybody who was linked to them.
Profile profileOf(QList<ProfileRecord> records);

enum class ProfileFieldType { Text, Number, Date, YesNo, Choice, Link };

QString toString(ProfileFieldType type); ///< "text", "number", "date", "yes-no", "choice", "link"
std::optional<ProfileFieldType> profileFieldTypeFromString(const QString &name);

/// A field that a team defined for its customers.
struct ProfileField
{
    QString key; ///< lower-case letters, digits and '-', as X-FIRSTMILE-FIELD-<KEY> has it in upper case
    QString label;
    ProfileFieldType type = ProfileFieldType::Text;
    QStringList choices;
    bool operator==(const ProfileField &) const = default;
};

/// The value as it is kept (dates: ISO, numbers: with a point, yes-no: "yes" or "no"); empty if it does not fit the
/// type.
std::optional<QString> acceptedValue(const ProfileField &field, const QString &typed);

}

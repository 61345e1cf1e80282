// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/RecordFields.h"
#include "core/review/bundle/RecordJson.h"
#include "core/review/bundle/RecordTime.h"

#include <limits>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostBundledFollowers = std::numeric_limits<int>::max();

QJsonArray linksToJson(const QList<ProfileLink> &links)
{
    QJsonArray array;
    for (const ProfileLink &link : links) {
        QJsonObject json;
        putText(json, "url"_L1, link.url);
        putFlag(json, "verified"_L1, link.verified);
        array.append(json);
    }
    return array;
}

QJsonObject identityToJson(const Identity &identity)
{
    QJsonObject json{{u"id"_s, identity.id.toString()}, {u"channel"_s, toString(identity.channel)}};
    putId(json, "customer"_L1, identity.customer);
    putId(json, "origin"_L1, identity.origin);
    putText(json, "remoteKey"_L1, identity.remoteKey);
    putText(json, "handle"_L1, identity.handle);
    putText(json, "name"_L1, identity.name);
    putText(json, "profileUrl"_L1, identity.profileUrl);
    putNumber(json, "followers"_L1, identity.followers, -1);
    putFlag(json, "verified"_L1, identity.verified);
    putText(json, "contact"_L1, toString(identity.contact));
    putText(json, "about"_L1, identity.about);
    putArray(json, "links"_L1, linksToJson(identity.links));
    putNumber(json, "spread"_L1, identity.spread, -1);
    return json;
}

QList<ProfileLink> linksFromJson(RecordFields &of)
{
    QList<ProfileLink> links;
    for (const QJsonObject &each : of.objects("links"_L1)) {
        RecordFields fields(each, u"link"_s);
        links.append({fields.text("url"_L1), fields.flag("verified"_L1)});
        if (const auto result = fields.result(); !result)
            of.take(result.error());
    }
    return links;
}

Identity identityFromJson(const QJsonObject &json, RecordFields &of)
{
    RecordFields fields(json, u"identity"_s);
    Identity identity;
    identity.id = fields.requiredId<IdentityId>("id"_L1);
    fields.need("channel"_L1);
    identity.channel = fields.oneOf("channel"_L1, channelFromString, Channel::Email);
    identity.customer = fields.id<CustomerId>("customer"_L1);
    identity.origin = fields.id<CustomerId>("origin"_L1);
    identity.remoteKey = fields.text("remoteKey"_L1);
    identity.handle = fields.text("handle"_L1);
    identity.name = fields.text("name"_L1);
    identity.profileUrl = fields.text("profileUrl"_L1);
    identity.followers = static_cast<int>(fields.number("followers"_L1, -1, mostBundledFollowers, -1));
    identity.verified = fields.flag("verified"_L1);
    identity.contact = fields.oneOf("contact"_L1, contactKindFromString);
    identity.about = fields.text("about"_L1);
    identity.links = linksFromJson(fields);
    identity.spread = static_cast<int>(fields.number("spread"_L1, -1, mostBundledFollowers, -1));
    if (const auto result = fields.result(); !result)
        of.take(result.error());
    return identity;
}

QJsonObject propertyToJson(const ProfileProperty &property)
{
    QJsonObject json{{u"name"_s, property.name}};
    putText(json, "group"_L1, property.group);
    QJsonArray parameters;
    for (const auto &[name, values] : property.parameters) {
        QJsonObject parameter{{u"name"_s, name}};
        putTexts(parameter, "values"_L1, values);
        parameters.append(parameter);
    }
    putArray(json, "parameters"_L1, parameters);
    putText(json, "value"_L1, property.value);
    return json;
}

ProfileProperty propertyFromJson(const QJsonObject &json, RecordFields &of)
{
    RecordFields fields(json, u"property"_s);
    ProfileProperty property;
    property.group = fields.text("group"_L1);
    property.name = fields.requiredText("name"_L1);
    for (const QJsonObject &each : fields.objects("parameters"_L1)) {
        RecordFields parameter(each, u"parameter"_s);
        property.parameters.append({parameter.requiredText("name"_L1), parameter.texts("values"_L1)});
        if (const auto result = parameter.result(); !result)
            fields.take(result.error());
    }
    property.value = fields.text("value"_L1);
    if (const auto result = fields.result(); !result)
        of.take(result.error());
    return property;
}

QJsonObject profileRecordToJson(const ProfileRecord &record, CustomerId of)
{
    QJsonObject json{
        {u"id"_s, record.id.toString()}, {u"source"_s, toString(record.source)}, {u"at"_s, recordTime(record.at)}};
    putId(json, "customer"_L1, record.customer, of);
    putId(json, "deed"_L1, record.deed);
    putText(json, "name"_L1, record.name);
    QJsonArray properties;
    for (const ProfileProperty &each : record.properties)
        properties.append(propertyToJson(each));
    putArray(json, "properties"_L1, properties);
    return json;
}

ProfileRecord profileRecordFromJson(const QJsonObject &json, CustomerId customer, RecordFields &of)
{
    RecordFields fields(json, u"profile"_s);
    ProfileRecord record;
    record.id = fields.requiredId<ProfileRecordId>("id"_L1);
    record.customer = fields.id("customer"_L1, customer);
    record.deed = fields.id<CustomerDeedId>("deed"_L1);
    fields.need("source"_L1);
    record.source = fields.oneOf("source"_L1, profileSourceFromString, ProfileSource::Agent);
    record.name = fields.text("name"_L1);
    record.at = fields.requiredTime("at"_L1);
    for (const QJsonObject &each : fields.objects("properties"_L1))
        record.properties.append(propertyFromJson(each, fields));
    if (const auto result = fields.result(); !result)
        of.take(result.error());
    return record;
}

Customer customerFromJson(RecordFields &fields)
{
    Customer customer;
    customer.id = fields.requiredId<CustomerId>("id"_L1);
    if (!customer.id)
        fields.fail("id"_L1, u"is no id"_s);
    customer.name = fields.text("name"_L1);
    customer.language = fields.text("language"_L1);
    customer.createdAt = fields.requiredTime("createdAt"_L1);
    for (const QJsonObject &each : fields.objects("identities"_L1))
        customer.identities.append(identityFromJson(each, fields));
    customer.mergedInto = fields.id<CustomerId>("mergedInto"_L1);
    customer.erasedAt = fields.timeIfThere("erasedAt"_L1);
    return customer;
}

}

QJsonObject toJson(const ExportedCustomer &exported)
{
    const Customer &customer = exported.customer;
    QJsonObject json{{u"id"_s, customer.id.toString()}, {u"createdAt"_s, recordTime(customer.createdAt)}};
    putText(json, "name"_L1, customer.name);
    putText(json, "language"_L1, customer.language);
    QJsonArray identities;
    for (const Identity &each : customer.identities)
        identities.append(identityToJson(each));
    putArray(json, "identities"_L1, identities);
    putId(json, "mergedInto"_L1, customer.mergedInto);
    putTime(json, "erasedAt"_L1, customer.erasedAt);
    QJsonArray profile;
    for (const ProfileRecord &each : exported.profile)
        profile.append(profileRecordToJson(each, customer.id));
    putArray(json, "profile"_L1, profile);
    return json;
}

Result<ExportedCustomer> exportedCustomerFromJson(const QJsonObject &json)
{
    RecordFields fields(json);
    ExportedCustomer exported;
    exported.customer = customerFromJson(fields);
    for (const QJsonObject &each : fields.objects("profile"_L1))
        exported.profile.append(profileRecordFromJson(each, exported.customer.id, fields));
    FM_TRY(fields.result());
    return exported;
}

}

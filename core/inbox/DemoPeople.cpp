// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/DemoPeople.h"

#include "core/store/ConsentRepository.h"
#include "core/store/FollowUpRepository.h"
#include "core/store/ProfileRepository.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QStringList demoTexts(const QJsonValue &value)
{
    QStringList texts;
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue each : value.toArray())
        texts.append(each.toString());
    return texts;
}

}

Result<void> DemoPeople::write(const QJsonObject &content)
{
    FM_TRY(writeFields(content["fields"_L1]));
    for (const QJsonValue person : content["people"_L1].toArray())
        FM_TRY(writePerson(person.toObject()));
    return {};
}

Result<void> DemoPeople::writeFields(const QJsonValue &fields)
{
    QList<ProfileField> all;
    for (const QJsonValue each : fields.toArray()) {
        const auto type = profileFieldTypeFromString(each["type"_L1].toString());
        all.append({each["key"_L1].toString(), each["label"_L1].toString(), type.value_or(ProfileFieldType::Text),
                    demoTexts(each["choices"_L1])});
    }
    return all.isEmpty() ? Result<void>() : ProfileRepository(m_transaction).setFields(m_transaction, all);
}

Result<void> DemoPeople::writePerson(const QJsonObject &person)
{
    const CustomerId customer = customers.value(person["customer"_L1].toString());
    if (!customer)
        return Error{ErrorKind::Malformed, u"the demo knows no customer "_s + person["customer"_L1].toString(), {}};
    FM_TRY(writeProfile(customer, person));
    for (const QJsonValue each : person["followUps"_L1].toArray())
        FM_TRY(writeFollowUp(customer, each.toObject()));
    for (const QJsonValue each : person["consents"_L1].toArray())
        FM_TRY(writeConsent(customer, each.toObject()));
    return {};
}

Result<void> DemoPeople::writeProfile(CustomerId customer, const QJsonObject &person)
{
    ProfileRepository profiles(m_transaction);
    const QJsonObject fields = person["profile"_L1].toObject();
    const QString agent = agents.value(person["agent"_L1].toString());
    for (auto field = fields.begin(); field != fields.end(); ++field)
        FM_TRY(profiles.setField(m_transaction, customer, field.key(), demoTexts(*field), agent, m_now));
    return {};
}

Result<void> DemoPeople::writeFollowUp(CustomerId customer, const QJsonObject &json)
{
    FollowUp followUp;
    followUp.customer = customer;
    followUp.conversation = conversations.value(json["conversation"_L1].toString());
    followUp.kind = followUpKindFromString(json["kind"_L1].toString()).value_or(FollowUpKind::Task);
    followUp.text = json["text"_L1].toString();
    followUp.createdAt = timeOf(json, u"minutesAgo"_s);
    followUp.dueAt = m_now + std::chrono::minutes(json["dueInMinutes"_L1].toInt());
    followUp.agent = agents.value(json["agent"_L1].toString());
    followUp.assignee = agents.value(json["assignee"_L1].toString());
    FollowUpRepository followUps(m_transaction);
    FM_ASSIGN(const FollowUpId id, followUps.add(m_transaction, followUp));
    if (!json.contains("doneMinutesAgo"_L1))
        return {};
    return followUps.finish(m_transaction, id, followUp.agent, json["outcome"_L1].toString(),
                            timeOf(json, u"doneMinutesAgo"_s));
}

Result<void> DemoPeople::writeConsent(CustomerId customer, const QJsonObject &json)
{
    Consent consent;
    consent.customer = customer;
    consent.purpose = consentPurposeFromString(json["purpose"_L1].toString()).value_or(ConsentPurpose::Contact);
    consent.channel = channelFromString(json["channel"_L1].toString());
    consent.given = json["given"_L1].toBool();
    consent.at = timeOf(json, u"minutesAgo"_s);
    consent.agent = agents.value(json["agent"_L1].toString());
    consent.words = json["words"_L1].toString();
    FM_TRY(ConsentRepository(m_transaction).append(m_transaction, consent));
    return {};
}

Instant DemoPeople::timeOf(const QJsonObject &json, const QString &key) const
{
    return m_now - std::chrono::minutes(json[key].toInt());
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/ProfileRedaction.h"

#include "core/review/redaction/PhoneKey.h"

#include <QSet>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

void redactParameters(ProfileProperty &property, RecordRedaction &record)
{
    for (auto &[name, values] : property.parameters) {
        for (QString &value : values)
            value = record.text(u"profile"_s, value);
    }
}

/// Whole lines that are a person's name, place or day.
bool isNameProperty(const QString &name)
{
    static const QSet<QString> names{u"FN"_s, u"N"_s, u"NICKNAME"_s, u"SORT-STRING"_s, u"AGENT"_s};
    return names.contains(name) || name.startsWith("X-PHONETIC"_L1);
}

bool isPlaceProperty(const QString &name)
{
    static const QSet<QString> places{u"ADR"_s,        u"LABEL"_s,      u"GEO"_s,     u"BDAY"_s,
                                      u"BIRTHPLACE"_s, u"DEATHPLACE"_s, u"RELATED"_s, u"ANNIVERSARY"_s};
    return places.contains(name);
}

bool isPageProperty(const QString &name)
{
    static const QSet<QString> pages{u"URL"_s,   u"IMPP"_s,    u"X-SOCIALPROFILE"_s, u"UID"_s,   u"SOURCE"_s,
                                     u"FBURL"_s, u"CALURI"_s,  u"CALADRURI"_s,       u"KEY"_s,   u"MEMBER"_s,
                                     u"X-AIM"_s, u"X-SKYPE"_s, u"X-JABBER"_s,        u"X-ICQ"_s, u"X-TWITTER"_s,
                                     u"X-MSN"_s, u"X-YAHOO"_s, u"X-SKYPE-USERNAME"_s};
    return pages.contains(name);
}

bool isPictureProperty(const QString &name)
{
    return name == "PHOTO"_L1 || name == "LOGO"_L1 || name == "SOUND"_L1;
}

void replaceValue(ProfileProperty &property, RecordRedaction &record, RedactionClass kind, const QString &stands,
                  const QString &why)
{
    property.value = stands;
    property.parameters.clear();
    record.log(u"profile"_s, kind, stands, why);
}

}

std::optional<ProfileProperty> redactedProperty(ProfileProperty property, const QString &personKey,
                                                RecordRedaction &record)
{
    const RedactionRules &rules = record.knowledge().rules;
    const Pseudonyms &pseudonyms = record.knowledge().pseudonyms;
    const QString value = property.value;
    if (isPictureProperty(property.name) && rules.removes(RedactionClass::Images)) {
        record.log(u"profile"_s, RedactionClass::Images, {}, u"picture in the profile"_s);
        return std::nullopt;
    }
    const bool isDone = value.isEmpty() || isPseudonym(value);
    if (isDone)
        return property;
    if (isPageProperty(property.name) && record.takesPeople()) {
        record.log(u"profile"_s, RedactionClass::Handles, {}, u"address of a page"_s);
        return std::nullopt;
    }
    if (isNameProperty(property.name) && rules.removes(RedactionClass::Names)) {
        replaceValue(property, record, RedactionClass::Names, pseudonyms.standing(u"name"_s, personKey),
                     u"name in the customer's record"_s);
    } else if (isPlaceProperty(property.name) && rules.removes(RedactionClass::Names)) {
        replaceValue(property, record, RedactionClass::Names,
                     pseudonyms.standing(u"address"_s, flatFold(value).simplified()), u"place or day in the profile"_s);
    } else if (property.name == "TEL"_L1 && rules.removes(RedactionClass::Phones)) {
        const QString phone = nationalPhone(flatFold(value).remove("tel:"_L1));
        replaceValue(property, record, RedactionClass::Phones, pseudonyms.standing(u"phone"_s, phone),
                     u"telephone number of the customer"_s);
    } else if (property.name == "EMAIL"_L1 && rules.removes(RedactionClass::Mail)) {
        replaceValue(property, record, RedactionClass::Mail,
                     pseudonyms.mailAddress(flatFold(value).trimmed().remove("mailto:"_L1)), u"e-mail address"_s);
    } else {
        property.value = record.text(u"profile"_s, value);
        redactParameters(property, record);
    }
    return property;
}

}

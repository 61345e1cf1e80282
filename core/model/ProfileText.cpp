// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ProfileText.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// How the value of a property is set.
enum class ProfileShape { Text, Raw, List, Name, Address, Parts, Date };

struct ShownName
{
    QLatin1StringView property;
    QLatin1StringView field;
    ProfileShape shape;
    int rank;
};

/// Of several properties of one field the first is what a field is written as.
constexpr ShownName shownNames[] = {
    {"FN"_L1, "name"_L1, ProfileShape::Text, 0},
    {"N"_L1, "name"_L1, ProfileShape::Name, 1},
    {"ORG"_L1, "company"_L1, ProfileShape::Parts, 0},
    {"TITLE"_L1, "title"_L1, ProfileShape::Text, 0},
    {"ROLE"_L1, "title"_L1, ProfileShape::Text, 1},
    {"BDAY"_L1, "birthday"_L1, ProfileShape::Date, 0},
    {"ADR"_L1, "address"_L1, ProfileShape::Address, 0},
    {"NOTE"_L1, "note"_L1, ProfileShape::Text, 0},
    {"CATEGORIES"_L1, "tag"_L1, ProfileShape::List, 0},
    {"LANG"_L1, "language"_L1, ProfileShape::Text, 0},
    {"URL"_L1, "url"_L1, ProfileShape::Raw, 0},
    {"SOCIALPROFILE"_L1, "url"_L1, ProfileShape::Raw, 1},
    {"X-SOCIALPROFILE"_L1, "url"_L1, ProfileShape::Raw, 1},
    {"PHOTO"_L1, "photo"_L1, ProfileShape::Raw, 0},
    {"TEL"_L1, "phone"_L1, ProfileShape::Text, 0},
    {"EMAIL"_L1, "email"_L1, ProfileShape::Text, 0},
    {"X-FIRSTMILE-PRODUCT"_L1, "product"_L1, ProfileShape::Text, 0},
    {"X-FIRSTMILE-VALUE"_L1, "value"_L1, ProfileShape::Text, 0},
    {"X-FIRSTMILE-PREFERRED-CHANNEL"_L1, "preferred-channel"_L1, ProfileShape::Text, 0},
};

constexpr QLatin1StringView customProperty = "X-FIRSTMILE-FIELD-"_L1;
constexpr QLatin1StringView customField = "custom:"_L1;

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

/// Family; given; additional; prefixes; suffixes.
QString nameOf(const QString &value)
{
    QStringList parts = profileParts(value, u';');
    parts.resize(std::max<qsizetype>(parts.size(), 5));
    return joined({parts[3], parts[1], parts[2], parts[0], parts[4]}, u" "_s);
}

/// Box; extended; street; locality; region; code; country.
QString addressOf(const QString &value)
{
    QStringList parts = profileParts(value, u';');
    parts.resize(std::max<qsizetype>(parts.size(), 7));
    return joined({parts[0], parts[2], parts[1], joined({parts[5], parts[3]}, u" "_s), parts[4], parts[6]}, u", "_s);
}

/// "19850412" and "1985-04-12T00:00:00Z" are "1985-04-12"; "--0412" has no year. What is no date stays as it is.
QString dateOf(const QString &value)
{
    static const QRegularExpression form(uR"(^(\d{4}|--)-?(\d{2})-?(\d{2})(T.*)?$)"_s);
    const auto match = form.match(value);
    if (!match.hasMatch())
        return unescapedProfileText(value).trimmed();
    const QString year = match.captured(1);
    return (year == u"--"_s ? year : year + u'-') + match.captured(2) + u'-' + match.captured(3);
}

QStringList textsOf(ProfileShape shape, const QString &value)
{
    switch (shape) {
    case ProfileShape::Text:
        return {unescapedProfileText(value).trimmed()};
    case ProfileShape::Raw:
        return {value.contains(u'\\') ? unescapedProfileText(value) : value};
    case ProfileShape::List:
        return profileParts(value, u',');
    case ProfileShape::Name:
        return {nameOf(value)};
    case ProfileShape::Address:
        return {addressOf(value)};
    case ProfileShape::Parts:
        return {joined(profileParts(value, u';'), u", "_s)};
    case ProfileShape::Date:
        return {dateOf(value)};
    }
    return {};
}

/// A phone as vCard 4 may have it, "tel:+33-1-23", is a number to people.
QString withoutTel(const QString &text)
{
    return text.startsWith(u"tel:"_s, Qt::CaseInsensitive) ? text.mid(4) : text;
}

}

QString escapedProfileText(const QString &text)
{
    const bool isPlain = std::ranges::none_of(
        text, [](QChar c) { return c == u',' || c == u';' || c == u'\\' || c == u'\n' || c == u'\r'; });
    if (isPlain)
        return text;
    QString value;
    value.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        if (c == u'\n' || c == u'\r')
            value += u"\\n"_s;
        else if (c == u',' || c == u';' || c == u'\\')
            (value += u'\\') += c;
        else
            value += c;
    }
    return value;
}

QString unescapedProfileText(QStringView value)
{
    if (!value.contains(u'\\'))
        return value.toString();
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        const QChar next = value[++i];
        if (next == u'n' || next == u'N')
            text += u'\n';
        else if (next == u',' || next == u';' || next == u'\\' || next == u':')
            text += next;
        else
            (text += u'\\') += next;
    }
    return text;
}

QStringList profileParts(const QString &value, QChar separator)
{
    QStringList parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value.at(i) == u'\\') {
            ++i;
        } else if (i >= value.size() || value.at(i) == separator) {
            parts.append(
                unescapedProfileText(QStringView(value).mid(start, std::min(i, value.size()) - start)).trimmed());
            start = i + 1;
        }
    }
    if (start <= value.size() && value.endsWith(u'\\')) // the escape of nothing
        parts.append(value.mid(start).trimmed());
    return parts;
}

QStringList profileParameter(const ProfileProperty &property, const QString &name)
{
    QStringList values;
    for (const auto &[key, said] : property.parameters) {
        if (key != name)
            continue;
        for (const QString &each : said)
            values += each.split(u',', Qt::SkipEmptyParts);
    }
    return values;
}

QString profileParameterText(const ProfileProperty &property, const QString &name)
{
    const auto found = std::ranges::find(property.parameters, name, &std::pair<QString, QStringList>::first);
    return found == property.parameters.cend() ? QString() : found->second.value(0);
}

ShownProperty shownProperty(const ProfileProperty &property)
{
    if (property.name.startsWith(customProperty))
        return {customField + property.name.mid(customProperty.size()).toLower(),
                {unescapedProfileText(property.value).trimmed()},
                0};
    const auto *const found =
        std::ranges::find_if(shownNames, [&](const ShownName &each) { return property.name == each.property; });
    if (found == std::end(shownNames))
        return {};
    ShownProperty shown{found->field, textsOf(found->shape, property.value), found->rank};
    if (found->field == "phone"_L1 && !shown.texts.isEmpty())
        shown.texts.first() = withoutTel(shown.texts.first());
    return shown;
}

std::optional<ProfileProperty> propertyOfField(const QString &field, const QString &text)
{
    const QString value = escapedProfileText(text.trimmed());
    if (field.startsWith(customField) && field.size() > customField.size())
        return ProfileProperty{{}, customProperty + field.mid(customField.size()).toUpper(), {}, value};
    const auto *const found =
        std::ranges::find_if(shownNames, [&](const ShownName &each) { return field == each.field; });
    if (found == std::end(shownNames))
        return std::nullopt;
    if (found->shape == ProfileShape::Address)
        return ProfileProperty{{}, found->property, {}, value.isEmpty() ? QString() : u";;"_s + value + u";;;;"_s};
    return ProfileProperty{{}, found->property, {}, found->shape == ProfileShape::Raw ? text.trimmed() : value};
}

bool isSingleField(const QString &field)
{
    static const QStringList single{u"name"_s,  u"company"_s,          u"title"_s, u"birthday"_s, u"language"_s,
                                    u"value"_s, u"preferred-channel"_s};
    return single.contains(field) || field.startsWith(customField);
}

}

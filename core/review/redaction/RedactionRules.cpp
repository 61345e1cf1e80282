// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/RedactionRules.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::pair<RedactionClass, QLatin1StringView> redactionNames[] = {
    {RedactionClass::Handles, "handles"_L1}, {RedactionClass::Mail, "mail"_L1},
    {RedactionClass::Phones, "phones"_L1},   {RedactionClass::Numbers, "numbers"_L1},
    {RedactionClass::Names, "names"_L1},     {RedactionClass::Selection, "selection"_L1},
    {RedactionClass::Images, "images"_L1}};

constexpr int mostSelectionWords = 1'000'000;

}

QString toString(RedactionClass kind)
{
    const auto known = std::ranges::find(redactionNames, kind, [](const auto &each) { return each.first; });
    return known == std::end(redactionNames) ? QString() : QString(known->second);
}

std::optional<RedactionClass> redactionClassFromString(const QString &name)
{
    const auto known = std::ranges::find_if(redactionNames, [&](const auto &each) { return name == each.second; });
    return known == std::end(redactionNames) ? std::nullopt : std::optional(known->first);
}

QJsonObject toJson(const RedactionRules &rules)
{
    QJsonArray classes;
    for (const RedactionClass kind : rules.classes)
        classes.append(toString(kind));
    QJsonObject json{{u"classes"_s, classes}};
    if (rules.removes(RedactionClass::Selection))
        json.insert(u"selectionWords"_s, rules.selection.size());
    return json;
}

QJsonObject toJsonWithWords(const RedactionRules &rules)
{
    QJsonArray classes;
    for (const RedactionClass kind : rules.classes)
        classes.append(toString(kind));
    return {{u"classes"_s, classes},
            {u"selection"_s, QJsonArray::fromStringList(rules.selection)},
            {u"keep"_s, QJsonArray::fromStringList(rules.keep)}};
}

Result<RedactionRules> redactionRulesFromJson(const QJsonObject &json)
{
    if (!json.value(u"classes"_s).isArray())
        return Error{ErrorKind::Malformed, u"redaction.classes"_s, {}};
    RedactionRules rules;
    for (const QJsonValue each : json.value(u"classes"_s).toArray()) {
        const auto kind = redactionClassFromString(each.toString());
        if (!kind)
            return Error{ErrorKind::Malformed, u"redaction.classes: "_s + each.toString().left(40), {}};
        if (!rules.classes.contains(*kind))
            rules.classes.append(*kind);
    }
    const QJsonValue words = json.value(u"selectionWords"_s);
    if (!words.isUndefined() && (!words.isDouble() || words.toInt(-1) < 0 || words.toInt() > mostSelectionWords))
        return Error{ErrorKind::Malformed, u"redaction.selectionWords"_s, {}};
    return rules;
}

}

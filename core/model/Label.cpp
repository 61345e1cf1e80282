// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Label.h"

#include <QJsonDocument>

#include <array>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array intentNames{"help"_L1, "praise"_L1, "share"_L1, "vent"_L1, "ask-others"_L1, "other"_L1};
constexpr std::array complexityNames{"simple"_L1, "complex"_L1};

}

QString toString(Intent intent)
{
    return intentNames[static_cast<std::size_t>(intent)];
}

std::optional<Intent> intentFromString(const QString &name)
{
    for (std::size_t i = 0; i < intentNames.size(); ++i) {
        if (intentNames[i] == name)
            return static_cast<Intent>(i);
    }
    return std::nullopt;
}

const QList<Intent> &allIntents()
{
    static const QList<Intent> all{Intent::Help, Intent::Praise,    Intent::Share,
                                   Intent::Vent, Intent::AskOthers, Intent::Other};
    return all;
}

QString toString(Complexity complexity)
{
    return complexityNames[static_cast<std::size_t>(complexity)];
}

std::optional<Complexity> complexityFromString(const QString &name)
{
    for (std::size_t i = 0; i < complexityNames.size(); ++i) {
        if (complexityNames[i] == name)
            return static_cast<Complexity>(i);
    }
    return std::nullopt;
}

QJsonObject toJson(const CaseLabel &label)
{
    return {{u"intent"_s, label.intent ? toString(*label.intent) : QString()},
            {u"complexity"_s, label.complexity ? toString(*label.complexity) : QString()}};
}

CaseLabel labelAfter(CaseLabel before, const QString &data)
{
    const QJsonObject json = QJsonDocument::fromJson(data.toUtf8()).object();
    if (json.contains("intent"_L1))
        before.intent = intentFromString(json["intent"_L1].toString());
    if (json.contains("complexity"_L1))
        before.complexity = complexityFromString(json["complexity"_L1].toString());
    return before;
}

}

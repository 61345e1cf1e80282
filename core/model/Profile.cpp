// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Profile.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// As the database, JSON and the command line carry them.
constexpr std::pair<ProfileSource, QLatin1StringView> profileSourceNames[] = {
    {ProfileSource::Agent, "agent"_L1},
    {ProfileSource::Import, "import"_L1},
    {ProfileSource::Hook, "hook"_L1},
};

/// As the database, JSON and the command line carry them.
constexpr std::pair<ProfileFieldType, QLatin1StringView> profileFieldTypeNames[] = {
    {ProfileFieldType::Text, "text"_L1},     {ProfileFieldType::Number, "number"_L1},
    {ProfileFieldType::Date, "date"_L1},     {ProfileFieldType::YesNo, "yes-no"_L1},
    {ProfileFieldType::Choice, "choice"_L1}, {ProfileFieldType::Link, "link"_L1},
};

}

QString toString(ProfileSource source)
{
    const auto *const found =
        std::ranges::find(profileSourceNames, source, &std::pair<ProfileSource, QLatin1StringView>::first);
    return found == std::end(profileSourceNames) ? QString() : QString(found->second);
}

std::optional<ProfileSource> profileSourceFromString(const QString &name)
{
    const auto *const found =
        std::ranges::find(profileSourceNames, name, &std::pair<ProfileSource, QLatin1StringView>::second);
    return found == std::end(profileSourceNames) ? std::nullopt : std::optional(found->first);
}

QString toString(ProfileFieldType type)
{
    const auto *const found =
        std::ranges::find(profileFieldTypeNames, type, &std::pair<ProfileFieldType, QLatin1StringView>::first);
    return found == std::end(profileFieldTypeNames) ? QString() : QString(found->second);
}

std::optional<ProfileFieldType> profileFieldTypeFromString(const QString &name)
{
    const auto *const found =
        std::ranges::find(profileFieldTypeNames, name, &std::pair<ProfileFieldType, QLatin1StringView>::second);
    return found == std::end(profileFieldTypeNames) ? std::nullopt : std::optional(found->first);
}

}

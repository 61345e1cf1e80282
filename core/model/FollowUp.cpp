// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/FollowUp.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// As the database, JSON and the command line carry them.
constexpr std::pair<FollowUpKind, QLatin1StringView> followUpKindNames[] = {
    {FollowUpKind::Promise, "promise"_L1},
    {FollowUpKind::Task, "task"_L1},
    {FollowUpKind::Callback, "callback"_L1},
    {FollowUpKind::StillAllRight, "still-all-right"_L1},
};

}

QString toString(FollowUpKind kind)
{
    const auto *const found =
        std::ranges::find(followUpKindNames, kind, &std::pair<FollowUpKind, QLatin1StringView>::first);
    return found == std::end(followUpKindNames) ? QString() : QString(found->second);
}

std::optional<FollowUpKind> followUpKindFromString(const QString &name)
{
    const auto *const found =
        std::ranges::find(followUpKindNames, name, &std::pair<FollowUpKind, QLatin1StringView>::second);
    return found == std::end(followUpKindNames) ? std::nullopt : std::optional(found->first);
}

}

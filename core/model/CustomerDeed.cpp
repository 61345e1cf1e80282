// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/CustomerDeed.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// As the database, JSON and the command line carry them.
constexpr std::pair<CustomerDeedKind, QLatin1StringView> customerDeedKindNames[] = {
    {CustomerDeedKind::Link, "link"_L1},       {CustomerDeedKind::Split, "split"_L1},
    {CustomerDeedKind::Refusal, "refusal"_L1}, {CustomerDeedKind::Import, "import"_L1},
    {CustomerDeedKind::Erasure, "erasure"_L1},
};

}

QString toString(CustomerDeedKind kind)
{
    const auto *const found =
        std::ranges::find(customerDeedKindNames, kind, &std::pair<CustomerDeedKind, QLatin1StringView>::first);
    return found == std::end(customerDeedKindNames) ? QString() : QString(found->second);
}

std::optional<CustomerDeedKind> customerDeedKindFromString(const QString &name)
{
    const auto *const found =
        std::ranges::find(customerDeedKindNames, name, &std::pair<CustomerDeedKind, QLatin1StringView>::second);
    return found == std::end(customerDeedKindNames) ? std::nullopt : std::optional(found->first);
}

}

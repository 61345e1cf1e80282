// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Evidence.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// As the database, JSON and the command line carry them.
constexpr std::pair<EvidenceKind, QLatin1StringView> evidenceKindNames[] = {
    {EvidenceKind::SameAddress, "same-address"_L1},
    {EvidenceKind::ProfileLink, "profile-link"_L1},
    {EvidenceKind::SamePage, "same-page"_L1},
    {EvidenceKind::SameOrder, "same-order"_L1},
    {EvidenceKind::SameSignature, "same-signature"_L1},
    {EvidenceKind::NameAndDomain, "name-and-domain"_L1},
    {EvidenceKind::SameHandle, "same-handle"_L1},
    {EvidenceKind::SameName, "same-name"_L1},
    {EvidenceKind::Told, "told"_L1},
};

}

QString toString(EvidenceKind kind)
{
    const auto *const found =
        std::ranges::find(evidenceKindNames, kind, &std::pair<EvidenceKind, QLatin1StringView>::first);
    return found == std::end(evidenceKindNames) ? QString() : QString(found->second);
}

std::optional<EvidenceKind> evidenceKindFromString(const QString &name)
{
    const auto *const found =
        std::ranges::find(evidenceKindNames, name, &std::pair<EvidenceKind, QLatin1StringView>::second);
    return found == std::end(evidenceKindNames) ? std::nullopt : std::optional(found->first);
}

}

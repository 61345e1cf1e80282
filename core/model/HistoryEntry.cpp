// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/HistoryEntry.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// As the database, JSON and the command line carry them.
constexpr std::pair<HistoryKind, QLatin1StringView> historyKindNames[] = {
    {HistoryKind::Message, "message"_L1},   {HistoryKind::Contact, "contact"_L1},
    {HistoryKind::Note, "note"_L1},         {HistoryKind::HandOver, "hand-over"_L1},
    {HistoryKind::Outcome, "outcome"_L1},   {HistoryKind::FollowUp, "follow-up"_L1},
    {HistoryKind::Identity, "identity"_L1}, {HistoryKind::Consent, "consent"_L1},
};

}

QString toString(HistoryKind kind)
{
    const auto *const found =
        std::ranges::find(historyKindNames, kind, &std::pair<HistoryKind, QLatin1StringView>::first);
    return found == std::end(historyKindNames) ? QString() : QString(found->second);
}

std::optional<HistoryKind> historyKindFromString(const QString &name)
{
    const auto *const found =
        std::ranges::find(historyKindNames, name, &std::pair<HistoryKind, QLatin1StringView>::second);
    return found == std::end(historyKindNames) ? std::nullopt : std::optional(found->first);
}

}

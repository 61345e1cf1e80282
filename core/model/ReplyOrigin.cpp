// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ReplyOrigin.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct OriginKindName
{
    OriginKind kind;
    QLatin1StringView name;
};

constexpr OriginKindName originKindNames[] = {
    {OriginKind::Own, "own"_L1},
    {OriginKind::SavedReply, "saved-reply"_L1},
    {OriginKind::PastAnswer, "past-answer"_L1},
    {OriginKind::Model, "model"_L1},
};

struct UseOutcomeName
{
    UseOutcome outcome;
    QLatin1StringView name;
};

constexpr UseOutcomeName useOutcomeNames[] = {
    {UseOutcome::Accepted, "accepted"_L1},
    {UseOutcome::Edited, "edited"_L1},
    {UseOutcome::Refused, "refused"_L1},
};

}

QString toString(OriginKind kind)
{
    for (const auto &entry : originKindNames) {
        if (entry.kind == kind)
            return entry.name;
    }
    return {};
}

std::optional<OriginKind> originKindFromString(const QString &name)
{
    for (const auto &entry : originKindNames) {
        if (entry.name == name)
            return entry.kind;
    }
    return std::nullopt;
}

QString toString(UseOutcome outcome)
{
    for (const auto &entry : useOutcomeNames) {
        if (entry.outcome == outcome)
            return entry.name;
    }
    return {};
}

std::optional<UseOutcome> useOutcomeFromString(const QString &name)
{
    for (const auto &entry : useOutcomeNames) {
        if (entry.name == name)
            return entry.outcome;
    }
    return std::nullopt;
}

}

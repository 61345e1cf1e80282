// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Event.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct EventKindName
{
    EventKind kind;
    QLatin1StringView name;
};

constexpr EventKindName eventKindNames[] = {
    {EventKind::Received, "received"_L1},
    {EventKind::Sent, "sent"_L1},
    {EventKind::Noted, "noted"_L1},
    {EventKind::Seen, "seen"_L1},
    {EventKind::Closed, "closed"_L1},
    {EventKind::Reopened, "reopened"_L1},
    {EventKind::Snoozed, "snoozed"_L1},
    {EventKind::Assigned, "assigned"_L1},
    {EventKind::Tagged, "tagged"_L1},
    {EventKind::HandedOver, "handed-over"_L1},
    {EventKind::HandedBack, "handed-back"_L1},
    {EventKind::NoAnswerNeeded, "no-answer-needed"_L1},
    {EventKind::MarkedSpam, "marked-spam"_L1},
    {EventKind::Praised, "praised"_L1},
    {EventKind::Withdrawn, "withdrawn"_L1},
    {EventKind::Bounced, "bounced"_L1},
    {EventKind::MovedToPhone, "moved-to-phone"_L1},
    {EventKind::MovedToPrivate, "moved-to-private"_L1},
    {EventKind::Acknowledged, "acknowledged"_L1},
    {EventKind::TakenBack, "taken-back"_L1},
    {EventKind::Labelled, "labelled"_L1},
};

}

QString toString(EventKind kind)
{
    for (const auto &entry : eventKindNames) {
        if (entry.kind == kind)
            return entry.name;
    }
    return {};
}

std::optional<EventKind> eventKindFromString(const QString &name)
{
    for (const auto &entry : eventKindNames) {
        if (entry.name == name)
            return entry.kind;
    }
    return std::nullopt;
}

}

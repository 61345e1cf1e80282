// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Ids.h"

#include <QString>

#include <optional>

namespace firstmile
{

enum class FollowUpKind {
    Promise,      ///< we told the customer that something will happen
    Task,         ///< something to do for them
    Callback,     ///< to ring them: the case has moved to the phone
    StillAllRight ///< to ask, after it was resolved, whether it still is: the first mile
};

QString toString(FollowUpKind kind); ///< "promise", "task", "callback", "still-all-right"
std::optional<FollowUpKind> followUpKindFromString(const QString &name);

/// Something that is to be done for a customer by a certain time.
struct FollowUp
{
    FollowUpId id;
    CustomerId customer;
    ConversationId conversation; ///< what it is about; may be none
    FollowUpKind kind = FollowUpKind::Task;
    QString text;
    Instant dueAt; ///< of a callback: from when on they can be reached
    Instant createdAt;
    QString agent;    ///< who wrote it down; empty: the program, after a resolution
    QString assignee; ///< empty: anybody
    std::optional<Instant> doneAt;
    QString doneBy;
    QString outcome;
    QString phone;                ///< of a callback: the number, as it was given
    std::optional<Instant> until; ///< of a callback: until when they can be reached
    bool operator==(const FollowUp &) const = default;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace firstmile
{

/// One thing that a macro does.
struct MacroStep
{
    enum class Kind {
        Reply,    ///< sends a saved reply (`value`: its name)
        Draft,    ///< puts it into a draft instead
        Note,     ///< `value`: its text
        Tag,      ///< `value`
        Untag,    ///< `value`
        Assign,   ///< `value`: an agent; empty: nobody; "me"
        HandOver, ///< `value`: a team, ": ", a reason
        Snooze,   ///< `value`: hours
        Close
    };

    Kind kind = Kind::Tag;
    QString value;
    bool operator==(const MacroStep &) const = default;
};

QString toString(MacroStep::Kind kind); ///< "reply", "draft", "note", "tag", "untag", "assign", "hand-over", ...
std::optional<MacroStep::Kind> macroStepKindFromString(const QString &name);

/// The longest snooze of a macro: a year.
constexpr int mostSnoozeHours = 8760;

/// What its value lacks, whatever the conversation; English, a clause. Empty: it is a step.
QString whyNoStep(const MacroStep &step);

/// Several steps under one name.
struct Macro
{
    MacroId id;
    QString name; ///< unique
    QString owner;
    QList<MacroStep> steps;
    Instant createdAt;
    Instant updatedAt;
    bool operator==(const Macro &) const = default;
};

}

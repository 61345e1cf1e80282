// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Macro.h"

#include <algorithm>
#include <array>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

using MacroStepName = std::pair<MacroStep::Kind, QLatin1StringView>;

constexpr std::array<MacroStepName, 9> macroStepNames{{{MacroStep::Kind::Reply, "reply"_L1},
                                                       {MacroStep::Kind::Draft, "draft"_L1},
                                                       {MacroStep::Kind::Note, "note"_L1},
                                                       {MacroStep::Kind::Tag, "tag"_L1},
                                                       {MacroStep::Kind::Untag, "untag"_L1},
                                                       {MacroStep::Kind::Assign, "assign"_L1},
                                                       {MacroStep::Kind::HandOver, "hand-over"_L1},
                                                       {MacroStep::Kind::Snooze, "snooze"_L1},
                                                       {MacroStep::Kind::Close, "close"_L1}}};

}

QString toString(MacroStep::Kind kind)
{
    const auto *found = std::ranges::find(macroStepNames, kind, &MacroStepName::first);
    return found == macroStepNames.end() ? QString() : QString(found->second);
}

std::optional<MacroStep::Kind> macroStepKindFromString(const QString &name)
{
    const auto *found =
        std::ranges::find_if(macroStepNames, [&](const MacroStepName &each) { return name == each.second; });
    return found == macroStepNames.end() ? std::nullopt : std::optional(found->first);
}

QString whyNoStep(const MacroStep &step)
{
    using Kind = MacroStep::Kind;
    const bool isEmpty = step.value.trimmed().isEmpty();
    switch (step.kind) {
    case Kind::Reply:
    case Kind::Draft:
        return isEmpty ? u"name the saved reply"_s : QString();
    case Kind::Note:
        return isEmpty ? u"write the note"_s : QString();
    case Kind::Tag:
    case Kind::Untag:
        return isEmpty ? u"name the tag"_s : QString();
    case Kind::HandOver:
        return step.value.section(u':', 0, 0).trimmed().isEmpty() ? u"name the team, as in \"Service: refund\""_s
                                                                  : QString();
    case Kind::Snooze: {
        bool isNumber = false;
        const int hours = step.value.trimmed().toInt(&isNumber);
        return isNumber && hours >= 1 && hours <= mostSnoozeHours ? QString() : u"give 1 to 8760 hours"_s;
    }
    case Kind::Assign:
    case Kind::Close:
        return {};
    }
    return {};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace firstmile
{

/// Why a customer wrote; the five reasons of the American Express surveys (resources/benchmarks/amex-reasons-*.json),
/// and what is none of them.
enum class Intent { Help, Praise, Share, Vent, AskOthers, Other };

QString toString(Intent intent); ///< "help", "praise", "share", "vent", "ask-others", "other"
std::optional<Intent> intentFromString(const QString &name);
const QList<Intent> &allIntents();

/// How hard the question is.
enum class Complexity { Simple, Complex };

QString toString(Complexity complexity); ///< "simple", "complex"
std::optional<Complexity> complexityFromString(const QString &name);

/// What a person said of the message that opened a case. Without a value: nobody has said.
struct CaseLabel
{
    std::optional<Intent> intent;
    std::optional<Complexity> complexity;
    bool operator==(const CaseLabel &) const = default;
};

/// The data of an event Labelled, with both names: {"intent":"help","complexity":""}.
QJsonObject toJson(const CaseLabel &label);

/// What stands after an event with that data: what it names, "" for nothing, takes the place of what was said before.
CaseLabel labelAfter(CaseLabel before, const QString &data);

/// What the classifier makes of it, each with its share of certainty, 0 to 1. Never a fact.
struct SuggestedLabel
{
    std::optional<Intent> intent;
    double intentShare = 0;
    std::optional<Complexity> complexity;
    double complexityShare = 0;
    bool operator==(const SuggestedLabel &) const = default;
};

}

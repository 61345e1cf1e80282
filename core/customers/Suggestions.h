// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Evidence.h"
#include "core/store/Session.h"

namespace firstmile
{

/// Two customers who may be one person, and what speaks for it.
struct Suggestion
{
    CustomerId customer;
    CustomerId other;
    QString otherName;
    QList<Evidence> evidence; ///< the strongest first
    double strength = 0;      ///< 0..1, for the order only
    bool operator==(const Suggestion &) const = default;
};

/// Who may be the same person as this customer, the likeliest first. Never for a name alone; never who was refused, or
/// erased. What is too common to say anything (an address or number that more than a few customers have) is no
/// evidence.
Result<QList<Suggestion>> suggestionsFor(Session &session, CustomerId customer, int limit = 5);

/// All pairs of a workspace, the likeliest first, each once.
Result<QList<Suggestion>> allSuggestions(Session &session, int limit);

}

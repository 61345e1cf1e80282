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

/// Who may be the same person as this customer, the likeliest first. A wrong suggestion is worse than a missing one:
///
/// | what both sides have in common                                        | is enough                            |
/// |------------------------------------------------------------------------|--------------------------------------|
/// | a profile's field names the other's profile, and the network looked     | always                               |
/// | a profile's field names the other's profile or address                  | unless their names differ            |
/// | a profile's text names the other's address                              | unless their names differ            |
/// | both profiles name one address                                          | unless their names differ            |
/// | a profile's text names the other's profile                              | with the same full name              |
/// | an address that many read ("info@…"), or a telephone number             | with the same full name              |
/// | an address or number that one has, and the other wrote or signs with    | with the same full name              |
/// | a page that both profiles, or a profile and a signature, name           | with the same full name              |
/// | an order's number                                                       | with the same full name, or, unless  |
/// |                                                                         | their names differ, signature        |
/// | the lines under which both sign, with a number or an address in them    | with the same full name              |
/// | name and domain: one writes from a domain, no free mail provider's,     | with the same full name              |
/// | that is the other's handle on Bluesky or verified start page            |                                      |
/// | the same handle of 8 characters and more, which no name explains        | with the same full name              |
/// | a name, a domain, an order's number, a telephone number, alone          | never                                |
///
/// A full name is a given and a family name at least, folded. Names differ when both are names and neither is the other
/// shortened. Never counted: what more than 5 customers share; addresses, profiles and domains of our own accounts;
/// anything of a profile that says that it plays somebody else; what was only quoted. Never suggested: who was refused,
/// whoever each was linked to since; who was erased; who is one already.
Result<QList<Suggestion>> suggestionsFor(Session &session, CustomerId customer, int limit = 5);

/// All pairs of a workspace, the likeliest first, each once. Takes about a millisecond for each customer who shares
/// anything with another.
Result<QList<Suggestion>> allSuggestions(Session &session, int limit);

}

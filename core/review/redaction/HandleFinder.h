// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/FlatText.h"
#include "core/review/redaction/Found.h"
#include "core/review/redaction/KnownPeople.h"

namespace firstmile
{

/// Handles: every "@ana" and "@ana@host.example", whoever it is; those of the export's customers also without "@",
/// unless such a handle is an everyday word or of less than five letters.
QList<Found> handlesFoundIn(const FlatText &flat, const KnownPeople &all);

/// Addresses of profiles and posts: on the networks that everybody knows, of the shape that networks have
/// ("host.example/@ana"), and the pages that customers' records name.
QList<Found> profilesFoundIn(const FlatText &flat, const KnownPeople &all);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Clue.h"
#include "core/model/Identity.h"

namespace firstmile
{

/// By what an identity may be known again: its own address, number and profile's page, an unusual handle, name and
/// domain, and what its profile names as its owner's. None of a profile that says that it plays somebody else. Pure.
QList<Clue> cluesOfIdentity(const Identity &identity);

}

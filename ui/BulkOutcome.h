// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/BulkDeed.h"

namespace firstmile
{

using BulkUndoId = Id<struct BulkUndoTag>;

/// What became of a deed on many.
struct BulkOutcome
{
    int changed = 0; ///< conversations; those that were so already are not counted
    BulkUndoId undo; ///< none: there is nothing to take back
};

}

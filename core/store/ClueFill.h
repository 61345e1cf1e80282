// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Transaction.h"

namespace firstmile
{

/// Whether everything that was in the workspace before an upgrade has been read for clues.
Result<bool> cluesAreComplete(Session &session);

/// Reads `rows` more identities and as many messages, the newest first, for clues. The value tells whether there are
/// more.
Result<bool> fillSomeClues(Transaction &transaction, int rows);

/// The clues of identities that an import wrote. A few are read at once; many wait for fillSomeClues, which begins with
/// them.
Result<void> tellCluesOfImport(Transaction &transaction, CustomerDeedId import);

}

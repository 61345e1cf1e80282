// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewFile.h"
#include "core/store/Transaction.h"

namespace firstmile
{

struct ReviewReturned
{
    int conversations = 0; ///< that have reviews now
    int notes = 0;         ///< written
    int figures = 0;       ///< scores and verdicts kept
    int already = 0;       ///< entries that an earlier return had brought
    int missing = 0;       ///< of conversations that are no longer here
};

/// Takes reviews back into the workspace that the bundle came from: a note for each comment and verdict, and figures in
/// the table "reviews", matched by id. No message is changed; what was brought once is not brought again. Rejected:
/// the bundle is of another workspace.
Result<ReviewReturned> returnReviews(Transaction &transaction, const QString &bundleWorkspace, const ReviewBook &book,
                                     Instant now);

/// The UUID by which bundles name this workspace; made when it is first asked for.
Result<QString> workspaceId(Transaction &transaction);

}

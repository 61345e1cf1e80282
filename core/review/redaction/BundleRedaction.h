// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/BundleReader.h"
#include "core/review/export/ExportRequest.h"

namespace firstmile
{

/// What redactBundle() wrote.
struct RedactedBundle
{
    ExportSummary summary;
    qint64 comments = 0; ///< of reviews that went along, their texts redacted as well
};

/// Writes a bundle anew as `target` with more taken out, part by part, without a workspace: the same ids, measures as
/// they are but for the names in them, the pages written anew, the reviews with their quotations and texts redacted.
/// What was taken out before stays in the log. The new bundle has an id of its own, the passphrase of the old one and
/// no signature. `goOn` is asked in between with 0 to 1; false: Cancelled, and nothing is left.
Result<RedactedBundle> redactBundle(const BundleReader &bundle, const QString &passphrase, const QString &target,
                                    RedactionRules rules, const std::function<bool(double)> &goOn = {});

}

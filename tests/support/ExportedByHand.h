// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/BundleManifest.h"
#include "core/review/bundle/ExportedRecords.h"
#include "core/store/Session.h"

namespace firstmile::tests
{

/// A whole workspace as an export holds it, read through the repositories without any of the exporter's own reading:
/// every conversation with messages, and whoever wrote in one.
struct ExportedByHand
{
    BundleManifest manifest;
    ExportedPart all;

    static Result<ExportedByHand> read(Session &session);

    /// The same cut into parts of some conversations; a part has the customers whom none before it has.
    QList<ExportedPart> parts(qsizetype conversations) const;
};

}

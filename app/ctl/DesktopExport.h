// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/export/ExportRequest.h"
#include "core/store/WorkspaceUrl.h"

namespace firstmile
{

/// Has the program `firstmile` that stands beside this one (else the one in PATH) draw an export as a PDF, without a
/// display: "firstmile --export-pdf FILE --export-request -", with the request as JSON (requestToJson) on its standard
/// input, since it may be long and names the words to be taken out. NotFound: it is not installed; Storage: what it
/// says went wrong.
Result<void> desktopExport(const WorkspaceUrl &workspace, const ExportRequest &request);

}

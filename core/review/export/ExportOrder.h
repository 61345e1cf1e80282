// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/export/ExportRequest.h"

namespace firstmile
{

/// A request as one program hands it to another:
/// {"path","form","conversations":["1"],"title","agent","choice":{"notes",
/// "attachments","internals","profiles"},"redaction":{"classes","selection","keep"},"language","zone"}. Never with a
/// passphrase.
QByteArray toOrder(const ExportRequest &request);
Result<ExportRequest> exportRequestFromOrder(const QByteArray &json); ///< Malformed with the field

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/export/ExportRequest.h"

namespace firstmile
{

/// A request as one program hands it to the other: {"path","form","conversations":[id],"title","agent","notes",
/// "attachments","internals","profiles","redaction":{"classes","selection","keep"},"language","zone"}. With the words
/// that are to be taken out, so it belongs into no list of processes; without secrets and without signing.
QByteArray requestToJson(const ExportRequest &request);
Result<ExportRequest> requestFromJson(const QByteArray &json); ///< Malformed with the field

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/OutboxRepository.h"
#include "ui/ReplyData.h"

/// What the outbox page reads from a workspace.
namespace firstmile::reads
{

/// The newest first, at most 500. What needs a person: refused, of unknown fate, or held for somebody else than who
/// wrote it; `agent` is who looks.
Result<QList<OutboxEntry>> outboxEntries(Session &session, OutboxShown shown, const QString &agent);

}

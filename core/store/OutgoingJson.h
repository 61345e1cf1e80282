// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/OutboxItem.h"

namespace firstmile
{

/// An outgoing message as the outbox keeps it: complete, so that a second attempt sends the same bytes.
QString outgoingToJson(const OutgoingMessage &message);
OutgoingMessage outgoingFromJson(const QString &json); ///< account and conversation are columns of their own

}

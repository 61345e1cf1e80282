// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/OutboxItem.h"

#include <QUrl>

namespace firstmile
{

/// Where a browser lets a person send this answer, written out: for posts that X does not let programs answer. Empty
/// for a direct message.
QUrl xReplyInBrowser(const OutgoingMessage &message);

}

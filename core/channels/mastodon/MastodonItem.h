// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/JsonItem.h"

namespace firstmile
{

/// A status as it is stored: {"status": {...}, "root": "id of its thread's first, if known"}.
RawItem mastodonItem(const QJsonObject &status, const QString &root, const QString &stream, Instant now);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

namespace firstmile
{

/// A TID (atproto.com/specs/tid): 53 bits of microseconds since 1970 and 10 bits of clock id, as 13 characters that
/// sort by time.
QString blueskyTid(quint64 microseconds, int clockId);

/// The record key of one of our messages: always the same for the same time and key, so that a second attempt meets
/// what the first one left.
QString blueskyRecordKey(Instant at, const QString &key);

}

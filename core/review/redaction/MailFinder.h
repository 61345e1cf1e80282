// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/FlatText.h"
#include "core/review/redaction/Found.h"

namespace firstmile
{

/// E-mail addresses, also as people spell them for others to read: "ana (at) example (dot) org", "ana [arroba]
/// exemplo.pt", "ana arobase exemple point fr". Looks at no more than 64 characters before and 255 behind each sign.
QList<Found> mailFoundIn(const FlatText &flat);

}

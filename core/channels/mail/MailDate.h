// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QByteArray>

#include <optional>

namespace firstmile
{

/// A Date header's moment, obsolete and slightly broken spellings included; nothing if it is none.
std::optional<Instant> parseMailDate(const QByteArray &value);

}

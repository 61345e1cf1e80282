// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Profile.h"

namespace firstmile
{

enum class VCardVersion { V3, V4 };

/// One card, folded at 75 octets and never within a character, with CRLF. What a version demands and is not there (FN;
/// in 3 also N) is made of the name, else of an address or a number. Properties keep their order.
QByteArray vCardOf(const QList<ProfileProperty> &properties, VCardVersion version);

}

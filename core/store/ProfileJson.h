// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Profile.h"

namespace firstmile
{

/// What profileContentToJson() gives, as the store keeps it.
QByteArray profileContentToUtf8(const QList<ProfileProperty> &properties);

}

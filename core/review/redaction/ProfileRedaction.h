// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Profile.h"
#include "core/review/redaction/RecordRedaction.h"

namespace firstmile
{

/// What a line of an address card says without what is to be taken out; none: the line goes.
std::optional<ProfileProperty> redactedProperty(ProfileProperty property, const QString &personKey,
                                                RecordRedaction &record);

}

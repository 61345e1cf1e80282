// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewFile.h"

#include <QJsonObject>

namespace firstmile
{

/// A line of a review file; what is empty is left out.
QJsonObject toJson(const ReviewEntry &entry);
Result<ReviewEntry> reviewEntryFromJson(const QJsonObject &json); ///< Malformed with the field; bounded

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

namespace firstmile
{

/// The version of the format that is written. One that a program has written stays readable for ever: what changes in a
/// version comes with a step that makes a manifest of the version before one of it.
constexpr int currentBundleVersion = 1;
inline constexpr QLatin1StringView bundleFormat("firstmile-review");

/// A manifest as the current version has it. Malformed: it is none; Conflict: a newer version.
Result<QJsonObject> atCurrentVersion(QJsonObject manifest);

}

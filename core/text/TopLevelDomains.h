// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace firstmile
{

constexpr qsizetype longestTopLevelDomain = 24;

/// Whether `name` ("com", "みんな"; any case, not in Punycode) is a top-level domain.
bool isTopLevelDomain(QStringView name);

}

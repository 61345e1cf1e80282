// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/UrlFinder.h"

namespace firstmile
{

/// Where a URL ends whose domain ends at `at`: behind its port, path and query, without the punctuation of the
/// sentence around it.
qsizetype endOfUrlTail(QStringView text, qsizetype at, UrlRules rules);

/// Where the query that may start at `at` ends; `at` if there is none.
qsizetype endOfUrlQuery(QStringView text, qsizetype at, UrlRules rules);

}

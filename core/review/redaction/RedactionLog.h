// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/BundleReader.h"

namespace firstmile
{

/// What a bundle says that was taken out of it, and what is left for a person to judge.
struct RedactionLog
{
    QList<RedactionEntry> entries;
    QList<FileToJudge> toJudge;
};

/// Empty: nothing was taken out. Malformed: a line is no such entry.
Result<RedactionLog> redactionLogOf(const BundleReader &bundle);

}

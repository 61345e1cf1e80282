// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/RedactionRules.h"

#include <QByteArray>

namespace firstmile
{

/// A line of redaction.jsonl: {"conversation","message","field","class","stands","why"}; ids are text.
QByteArray exportedLine(const RedactionEntry &entry);
/// A line of to-judge.jsonl: {"conversation","message","name","type","why"}
QByteArray exportedLine(const FileToJudge &file);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/RedactionRules.h"

#include <QByteArray>

namespace firstmile
{

/// How many places a bundle's redaction.jsonl names; a line that cannot be read is one all the same.
qsizetype redactedPlaces(const QByteArray &lines);

/// The files of a bundle's to-judge.jsonl, the first 10,000 of them. A line that cannot be read is left out: the list
/// is for people, and a stranger wrote it.
QList<FileToJudge> filesToJudge(const QByteArray &lines);

}

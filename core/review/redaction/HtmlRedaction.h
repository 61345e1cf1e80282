// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/TextRedaction.h"

namespace firstmile
{

/// Formatted text with the same taken out: what tags split, what links, titles and other attributes say, and pictures
/// that stand within it. Input as sanitiseHtml() gives it. Where the tree cannot be kept (too large to be parsed, or
/// something would still be there), paragraphs of plain text come out.
QString redactedHtml(const QString &html, const TextRedaction &redaction, QList<Removal> &removed,
                     bool withoutPictures);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewFile.h"

namespace firstmile
{

/// What could be read of a review file.
struct ReviewLines
{
    ReviewBook book;
    QStringList problems;    ///< lines that say nothing, each with its number; English, technical
    qint64 whole = 0;        ///< bytes up to where a line that was cut off begins; all of them, if none was
    bool endsInLine = false; ///< the last line is whole, but for its line break
};

QByteArray reviewHead(const ReviewBook &book);   ///< the first line, with its line break
QByteArray reviewLine(const ReviewEntry &entry); ///< with its line break

/// Reads on over lines that are broken. Malformed: no review file at all, or larger than any; Conflict: of a newer
/// version.
Result<ReviewLines> readReviewLines(const QByteArray &bytes);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewFile.h"

namespace firstmile
{

/// What a review file can hold at most. Lengths of texts in UTF-16 units.
struct ReviewBounds
{
    static constexpr qint64 fileBytes = 64 * 1024 * 1024;
    static constexpr qsizetype lineBytes = 4 * 1024 * 1024;
    static constexpr qint64 number = 1'000'000'000;
    static constexpr qsizetype id = 64;
    static constexpr qsizetype suffix = 12; ///< behind a reviewer's id
    static constexpr qsizetype name = 200;
    static constexpr qsizetype text = 20'000;
    static constexpr qsizetype quote = 2'000;
    static constexpr qsizetype tags = 50;
    static constexpr qsizetype answers = 200;
    static constexpr qsizetype questions = 100;
    static constexpr qsizetype choices = 20;
    static constexpr qsizetype passage = 100'000'000;
    static constexpr double weight = 1'000;
};

/// The entry with texts that are valid Unicode without control characters and no longer than that, weights and numbers
/// that can be counted with, passages that begin and end somewhere. Bounding twice changes nothing.
ReviewEntry bounded(const ReviewEntry &entry);

/// The reviewer's id without what merging put behind it ("~2").
QString originalReviewer(const QString &id);

/// A text without control characters but line breaks and tabulators, cut to that length between two characters.
QString boundedText(const QString &text, qsizetype most);

/// The same on one line, for what stands in lists: also without marks that turn the direction of what follows.
QString boundedName(const QString &text, qsizetype most);

}

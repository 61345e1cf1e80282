// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"
#include "core/text/SearchFold.h"

#include <QList>

#include <optional>

namespace firstmile
{

/// What is said of one message, as its card shows it.
struct CommentMarks
{
    int comments = 0;
    QList<TextRange> passages; ///< of the text that the card shows, in UTF-16 units
    bool operator==(const CommentMarks &) const = default;
};

/// What a comment would be about.
struct CommentPlace
{
    MessageId message;                ///< none: no message is seen
    std::optional<TextRange> passage; ///< of the text that its card shows
    bool operator==(const CommentPlace &) const = default;
};

}

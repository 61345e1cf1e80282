// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/Redactor.h"

namespace firstmile
{

/// A review file with its quotations, comments, summaries and tags redacted, as one of the bundle `id`; who reviewed
/// stays. A passage is no longer told by its place, since the message is another one: its words are. `comments` grows
/// by those in it. Malformed, Conflict: as reviewBookFromLines().
Result<QByteArray> redactedReviews(const QByteArray &lines, const QString &id, Redactor &redactor, qint64 &comments);

}

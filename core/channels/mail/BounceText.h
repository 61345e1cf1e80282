// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QString>
#include <QStringList>

namespace firstmile
{

/// What the words of a bounce say, as mail servers have written them since before there was a format for it.
struct BounceText
{
    bool tellsFailure = false; ///< a sentence says that a mail was not, or not yet, delivered
    QList<BounceReport> failures;
    QString originalMessageId; ///< of the copy behind the words, without <>
};

/// Reads the words up to the copy of the returned mail. `uninvolved` are addresses that did not fail: ours, the
/// server's own. Looks at the first 64 KB only.
BounceText readBounceText(const QString &text, const QStringList &uninvolved);

}

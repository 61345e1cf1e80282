// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Conversation.h"
#include "core/model/Message.h"

#include <QSet>

/// What of a stranger's bundle is doubted before it is written.
namespace firstmile::fill
{

Error malformed(const QString &why);

/// Notes that a number is taken; Malformed: it is none, or was taken.
template <class AnyId>
Result<void> takeNumber(QSet<AnyId> &taken, AnyId id, const QString &what)
{
    if (id.value <= 0)
        return malformed(QStringLiteral("%1 %2: that is no number").arg(what).arg(id.value));
    if (taken.contains(id))
        return malformed(QStringLiteral("%1 %2 comes twice").arg(what).arg(id.value));
    taken.insert(id);
    return {};
}

/// Malformed outside of the years 1 to 9999: sums of such times are no times.
Result<void> demandTime(std::optional<Instant> at, const QString &what, qint64 number);
Result<void> demandTimes(const Conversation &conversation);
Result<void> demandTimes(const Message &message);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XIds.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 xEpoch = 1'288'834'974'657; // ms since 1970
constexpr int xTimeShift = 22;
constexpr quint64 oldestTimedXId = quint64(1) << 35; // ids before November 2010 are plain numbers
constexpr auto xMessagePrefix = "dm:"_L1;

}

std::optional<Instant> xTimeOf(const QString &id)
{
    bool isNumber = false;
    const auto number = id.toULongLong(&isNumber);
    if (!isNumber || number < oldestTimedXId)
        return std::nullopt;
    return fromMsecs(static_cast<qint64>(number >> xTimeShift) + xEpoch);
}

QString xIdAt(Instant at)
{
    const qint64 since = qMax<qint64>(1, toMsecs(at) - xEpoch);
    return QString::number(static_cast<quint64>(since) << xTimeShift);
}

QString xMessageRemoteId(const QString &eventId)
{
    return xMessagePrefix + eventId;
}

QString xEventIdOf(const QString &remoteId)
{
    return remoteId.startsWith(xMessagePrefix) ? remoteId.mid(xMessagePrefix.size()) : QString();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyRecordKey.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace firstmile
{

QString blueskyTid(quint64 microseconds, int clockId)
{
    constexpr QLatin1StringView digits("234567abcdefghijklmnopqrstuvwxyz");
    constexpr int length = 13;
    quint64 value = (microseconds & ((1ULL << 53) - 1)) << 10 | (static_cast<quint64>(clockId) & 1023U);
    QString tid(length, u'2');
    for (int i = length - 1; i >= 0; --i, value >>= 5)
        tid[i] = digits[static_cast<qsizetype>(value & 31U)];
    return tid;
}

QString blueskyRecordKey(Instant at, const QString &key)
{
    const auto hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    const auto number = qFromBigEndian<quint64>(hash.constData());
    // The network's times have microseconds, ours have not: the key tells messages of one millisecond apart.
    const auto microseconds = static_cast<quint64>(qMax<qint64>(0, toMsecs(at))) * 1000 + number % 1000;
    return blueskyTid(microseconds, static_cast<int>((number >> 32) % 1024));
}

}

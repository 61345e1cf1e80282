// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ErasedKey.h"

#include <QCryptographicHash>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView erasedKeyMark = "erased:"_L1;

}

QString erasedKey(const QString &key)
{
    if (isErasedKey(key))
        return key;
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    return erasedKeyMark + QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding));
}

bool isErasedKey(const QString &stored)
{
    return stored.startsWith(erasedKeyMark);
}

bool isStoredKey(const QString &stored, const QString &key)
{
    return stored == key || (isErasedKey(stored) && stored == erasedKey(key));
}

}

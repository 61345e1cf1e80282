// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/TextHash.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace firstmile
{

qint64 textHash(QByteArrayView utf8)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(utf8);
    return qFromBigEndian<qint64>(hash.resultView().constData());
}

qint64 textHash(const QString &text)
{
    return textHash(QByteArrayView(text.toUtf8()));
}

}

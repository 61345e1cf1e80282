// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace firstmile
{

/// 64 bits of a text's SHA-256: an index of these stands in for one of remote ids of hundreds of bytes. Two texts of a
/// million collide with a chance of 1 in 37 million; what must not confuse them compares the texts too.
qint64 textHash(QByteArrayView utf8);
qint64 textHash(const QString &text);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace firstmile
{

/// Finds out how an entry is to be packed while its bytes go by: stored where deflate gains nothing (pictures,
/// archives), and where it would gain so much that a reader must take the entry for a bomb (bundleLimits::ratio).
class PackingProbe
{
public:
    void add(QByteArrayView piece);
    bool isStored() const;

private:
    qint64 m_size = 0;
    qint64 m_packed = 0;
    bool m_isDense = false; ///< its beginning cannot be packed
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/PackingProbe.h"

#include "core/review/bundle/BundleLimits.h"

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr qsizetype probePiece = 1024 * 1024;
constexpr qint64 probeBeginning = 65'536;
/// The fastest deflate packs repetitions up to about half as well as the one that is used; this leaves room for both.
constexpr qint64 probeRatio = bundleLimits::ratio / 5;

qint64 fastPackedSize(QByteArrayView piece)
{
    return qCompress(reinterpret_cast<const uchar *>(piece.data()), piece.size(), 1).size();
}

}

void PackingProbe::add(QByteArrayView piece)
{
    for (qsizetype from = 0; from < piece.size() && !m_isDense; from += probePiece) {
        const QByteArrayView some = piece.sliced(from, std::min(probePiece, piece.size() - from));
        if (m_size == 0) {
            const QByteArrayView beginning = some.first(std::min<qsizetype>(some.size(), probeBeginning));
            m_isDense = fastPackedSize(beginning) > beginning.size() * 95 / 100;
        }
        m_size += some.size();
        m_packed += m_isDense ? 0 : fastPackedSize(some);
    }
}

bool PackingProbe::isStored() const
{
    const bool isBomb = m_size > probeBeginning && m_packed < m_size / probeRatio;
    return m_isDense || isBomb;
}

}

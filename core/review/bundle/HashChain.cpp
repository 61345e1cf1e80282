// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/HashChain.h"

#include <QCryptographicHash>

namespace firstmile
{

QByteArray HashChain::next(const QByteArray &sha256, const QString &name)
{
    m_link = sha256Of(m_link + sha256 + name.toUtf8());
    return m_link;
}

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

}

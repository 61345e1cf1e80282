// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/KnownKeys.h"

#include <QSettings>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString settingOf(const QByteArray &publicKey)
{
    return u"review/keys/"_s + QString::fromLatin1(publicKey.toHex());
}

}

bool KnownKeys::contains(const QByteArray &publicKey) const
{
    return !publicKey.isEmpty() && m_settings.contains(settingOf(publicKey));
}

void KnownKeys::accept(const QByteArray &publicKey, const QString &signer)
{
    if (!publicKey.isEmpty())
        m_settings.setValue(settingOf(publicKey), signer);
}

void KnownKeys::forget(const QByteArray &publicKey)
{
    m_settings.remove(settingOf(publicKey));
}

}

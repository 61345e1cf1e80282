// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/KnownKeys.h"

#include <QSettings>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString knownKeysSetting = u"review/known-keys"_s;

}

bool isKnownKey(const QSettings &settings, const QByteArray &publicKey)
{
    return !publicKey.isEmpty() &&
           settings.value(knownKeysSetting).toStringList().contains(QString::fromLatin1(publicKey.toHex()));
}

void knowKey(QSettings &settings, const QByteArray &publicKey)
{
    if (publicKey.isEmpty() || isKnownKey(settings, publicKey))
        return;
    QStringList keys = settings.value(knownKeysSetting).toStringList();
    keys.append(QString::fromLatin1(publicKey.toHex()));
    settings.setValue(knownKeysSetting, keys);
}

}

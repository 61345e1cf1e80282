// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile
{

/// What stands for the key of a message, or of a thread, whose author was erased: it can be compared, and not read.
QString erasedKey(const QString &key);

bool isErasedKey(const QString &stored);

/// Whether what is stored is that key, or stands for it.
bool isStoredKey(const QString &stored, const QString &key);

}

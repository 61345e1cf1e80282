// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace firstmile
{

/// Bytes in a declared charset to text. Wrong, unknown and missing declarations are read as well as can be: what is
/// valid UTF-8 is UTF-8, ISO-8859-1 means windows-1252, the rest is guessed. Never fails; NUL characters are dropped,
/// for neither SQL nor a screen takes them.
QString decodeCharset(const QByteArray &bytes, const QByteArray &charset);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile
{

/// One line of a plain-text mail as HTML: escaped, **bold**, *italic*, links and mail addresses made of it. Asterisks
/// that stand for nothing ("2 * 3", "*", "**") stay. Linear in the length of the line.
QString htmlOfMailLine(const QString &line);

}

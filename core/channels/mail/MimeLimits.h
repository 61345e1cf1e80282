// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace firstmile
{

/// How many bytes of a mail may be taken apart so that neither time nor memory explode: everything, unless it holds
/// more boundaries than any honest mail. Linear in the size.
qsizetype harmlessSize(const QByteArray &mail);

}

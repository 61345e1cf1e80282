// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace firstmile
{

/// A zip of these entries, names and bytes, nothing packed: made by hand, so that names and order may be any.
QByteArray storedZip(const QList<std::pair<QByteArray, QByteArray>> &entries);

}

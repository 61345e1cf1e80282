// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/FlatText.h"
#include "core/review/redaction/Found.h"

#include <QSet>

namespace firstmile
{

/// Telephone, card, account and personal numbers, by their check digits, by how they are written, or by the words in
/// front. `phones`: nationalPhone() of those that are known, which are found however they are written.
QList<Found> numbersFoundIn(const FlatText &flat, const QSet<QString> &phones);

/// International account numbers, in any case and with anything between their characters.
QList<Found> ibansFoundIn(const FlatText &flat);

}

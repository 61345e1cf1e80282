// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QList>

namespace firstmile
{

/// A length of time as the measures have it, in the largest unit that says it: "15m", "24h", "7d". Hours up to three
/// days, as the surveys write them.
QString spanText(Milliseconds span);
std::optional<Milliseconds> spanFromText(const QString &text); ///< a number with m, h or d; empty if it is none

QString spansText(const QList<Milliseconds> &spans); ///< "15m, 1h"
std::optional<QList<Milliseconds>> spansFromText(const QString &text);

}

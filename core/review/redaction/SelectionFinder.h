// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/FlatText.h"
#include "core/review/redaction/Found.h"

#include <QHash>

namespace firstmile
{

/// The words and phrases that a person gave, whole, in any case, with any accents and whatever stands between their
/// parts: "AB-1234" is also "ab 1234" and "AB1234".
class SelectionFinder
{
public:
    explicit SelectionFinder(const QStringList &selection);

    QList<Found> foundIn(const FlatText &flat) const;

private:
    QHash<QChar, QStringList> m_phrases; ///< letters and digits alone, by the first, the longest first
    QStringList m_signs;                 ///< what has neither, as it is
};

}

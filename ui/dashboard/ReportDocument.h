// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/metrics/pages/MeasurePage.h"

class QIODevice;

namespace firstmile
{

class CardWords;
class Theme;

/// What a report needs besides its pages.
struct ReportCover
{
    QString workspace;
    QString writtenBy; ///< empty: nobody in particular
    Instant writtenAt;
};

/// Writes pages as a PDF: cover, one section a page, the definitions, notes on the data. Needs a QApplication, no
/// display.
Result<void> writeReport(QIODevice &to, const QList<MeasurePage> &pages, const CardWords &words,
                         const ReportCover &cover);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QApplication;

namespace firstmile
{

struct ReviewRun
{
    QString file;
    QString shots;    ///< a folder for pictures; empty: a window
    QString language; ///< that was asked for; empty: none
};

/// `firstmile FILE.fmreview`: a window of its own, in a process of its own, until it is closed. The exit code.
int runReview(QApplication &application, const ReviewRun &review);

/// Whether there is a display to open a window on.
bool hasDisplay();

/// Where there is none: says in text what is in the file, by "firstmilectl review open". Comes back only if that is not
/// there, with a sentence about it.
QString sayReview(const QString &file);

}

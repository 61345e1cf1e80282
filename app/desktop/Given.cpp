// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Given.h"

#include "core/review/bundle/BundleReader.h"

#include <QFile>
#include <QFileInfo>

namespace firstmile
{

using namespace Qt::StringLiterals;

Given whatIs(const QString &argument)
{
    if (argument.startsWith("postgresql://"_L1) || argument.startsWith("postgres://"_L1))
        return Given::Workspace;
    if (!QFileInfo(argument).isFile())
        return Given::Missing;
    if (looksLikeBundle(argument))
        return Given::Review;
    QFile file(argument);
    const QByteArray start = file.open(QIODevice::ReadOnly) ? file.read(16) : QByteArray();
    if (start.startsWith("SQLite format 3"))
        return Given::Workspace;
    // A damaged one is told in a window: it was double-clicked.
    return argument.endsWith(".fmreview"_L1, Qt::CaseInsensitive) ? Given::Review : Given::Other;
}

}

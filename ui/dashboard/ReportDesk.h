// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/dashboard/ReportFiles.h"

#include <QTimer>

namespace firstmile
{

/// Writes the report that somebody scheduled, when its time has come while the console runs, or at the next start.
class ReportDesk : public QObject
{
    Q_OBJECT

public:
    ReportDesk(MeasureData &measures, const Clock &clock, QString workspace, QObject *parent = nullptr);

    void start(); ///< looks now and every minute
    void look();  ///< writes what is due

Q_SIGNALS:
    void written(const QStringList &files);
    void failed(const firstmile::Error &error);

private:
    void note(const QString &problem);

    MeasureData &m_measures;
    const Clock &m_clock;
    QString m_workspace;
    ReportFiles m_files;
    QTimer m_timer;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/dashboard/ReportFiles.h"

#include <QToolButton>

class QMenu;

namespace firstmile
{

class CardView;
class DashboardPage;

/// Takes what the dashboard shows out into files: the page or the whole report as PDF, the figures as a table, a chart
/// as a picture.
class ExportButton : public QToolButton
{
    Q_OBJECT

public:
    ExportButton(const ConsoleContext &context, DashboardPage &page);

    void exportPage(const QString &file);                        ///< ".csv": as a table; else a PDF
    void exportReport(const QString &file);                      ///< every page, for the cases chosen
    void exportChart(const CardView &card, const QString &file); ///< ".svg": as a drawing; else PNG

private:
    void fill();
    QString chosenFile(const QString &name, const QString &kinds);
    ReportCover cover() const;
    void said(const QString &file);

    const ConsoleContext &m_context;
    DashboardPage &m_page;
    ReportFiles m_files;
    QMenu *m_menu;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ExportButton.h"

#include "core/base/Clock.h"
#include "ui/ConsoleData.h"
#include "ui/dashboard/CardView.h"
#include "ui/dashboard/CardWords.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/dashboard/PageView.h"
#include "ui/dashboard/ReportTimes.h"
#include "ui/widgets/Notices.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int exportedWidth = 900;
constexpr qreal exportedScale = 2;

QString pdfKinds()
{
    return ExportButton::tr("PDF (*.pdf)");
}

}

ExportButton::ExportButton(const ConsoleContext &context, DashboardPage &page)
    : QToolButton(&page), m_context(context), m_page(page), m_files(context.measures), m_menu(new QMenu(this))
{
    setText(tr("Export"));
    setToolTip(tr("Export what is shown into a file"));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ExportButton::fill);
    connect(&m_files, &ReportFiles::written, this, [this](const QStringList &files) { said(files.first()); });
    connect(&m_files, &ReportFiles::failed, &m_context.notices, &Notices::fail);
}

void ExportButton::fill()
{
    m_menu->clear();
    const MeasurePage *shown = m_page.shown();
    if (!shown) {
        m_menu->addAction(tr("There are no figures to export"))->setEnabled(false);
        return;
    }
    const QString name = reportName(shown->query.period);
    const auto add = [&](const QString &text, const QString &kinds, const QString &ending, auto take) {
        m_menu->addAction(text, this, [=, this] {
            if (const QString file = chosenFile(name + ending, kinds); !file.isEmpty())
                take(file);
        });
    };
    const QString page = u"-"_s + toString(shown->query.page);
    add(tr("This page as PDF \u2026"), pdfKinds(), page + u".pdf"_s, [this](const QString &file) { exportPage(file); });
    add(tr("All pages as PDF \u2026"), pdfKinds(), u".pdf"_s, [this](const QString &file) { exportReport(file); });
    add(tr("This page as a table \u2026"), tr("Table (*.csv)"), page + u".csv"_s,
        [this](const QString &file) { exportPage(file); });
    QMenu *charts = m_menu->addMenu(tr("A chart as a picture"));
    for (const MeasureCard &card : shown->cards) {
        CardView *view = m_page.view(shown->query.page)->card(card.id);
        if (!view)
            continue;
        charts->addAction(CardWords::question(card), this, [this, view, id = card.id] {
            const QString file = chosenFile(id + u".png"_s, tr("Picture (*.png);;Drawing (*.svg)"));
            if (!file.isEmpty())
                exportChart(*view, file);
        });
    }
}

QString ExportButton::chosenFile(const QString &name, const QString &kinds)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QFileDialog::getSaveFileName(this, tr("Export"), folder.filePath(name), kinds);
}

ReportCover ExportButton::cover() const
{
    return {m_context.data.workspaceName(), m_context.data.agent(), m_context.clock.now()};
}

void ExportButton::exportPage(const QString &file)
{
    const MeasurePage *shown = m_page.shown();
    if (!shown)
        return;
    ReportOrder order;
    (file.endsWith(u".csv"_s, Qt::CaseInsensitive) ? order.csv : order.pdf) = file;
    order.cover = cover();
    const auto done = ReportFiles::writePages({*shown}, order);
    done ? said(file) : m_context.notices.fail(done.error());
}

void ExportButton::exportReport(const QString &file)
{
    const MeasurePage *shown = m_page.shown();
    if (!shown || m_files.isBusy())
        return;
    ReportOrder order;
    for (const PageId id : allPages()) {
        PageQuery query = shown->query;
        query.page = id;
        order.pages.append(query);
    }
    order.pdf = file;
    order.cover = cover();
    m_files.write(order);
}

void ExportButton::exportChart(const CardView &card, const QString &file)
{
    const QSize size(exportedWidth, card.pictureHeight(exportedWidth));
    QSaveFile out(file);
    const bool open = out.open(QIODevice::WriteOnly);
    if (open && file.endsWith(u".svg"_s, Qt::CaseInsensitive))
        out.write(card.svg(size));
    else if (open)
        card.image(size, exportedScale).save(&out, "PNG");
    if (!open || !out.commit())
        return m_context.notices.fail({ErrorKind::Storage, u"%1: %2"_s.arg(file, out.errorString()), {}});
    said(file);
}

void ExportButton::said(const QString &file)
{
    m_context.notices.say({Tone::Good, tr("Written to %1.").arg(QDir::toNativeSeparators(file)), tr("Open"),
                           [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }});
}

}

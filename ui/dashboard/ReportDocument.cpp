// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ReportDocument.h"

#include "ui/dashboard/CardPicture.h"
#include "ui/dashboard/CardWords.h"
#include "ui/widgets/Sheets.h"

#include <QGuiApplication>
#include <QIODevice>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QScreen>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostTableRows = 40; ///< of a table on paper; the CSV has them all

QString reportTable(const ChartTable &table)
{
    QString html = u"<table style=\"font-size: 9pt\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\"><tr>"_s;
    for (const QString &column : table.columns)
        html += u"<th align=\"left\">%1</th>"_s.arg(column.toHtmlEscaped());
    html += u"</tr>"_s;
    for (const QStringList &row : table.rows.mid(0, mostTableRows)) {
        html += u"<tr>"_s;
        for (const QString &cell : row)
            html += u"<td>%1</td>"_s.arg(cell.toHtmlEscaped());
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

/// The report's sections.
class ReportSections
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)

public:
    ReportSections(Sheets &sheets, const CardWords &words) : m_sheets(sheets), m_words(words) {}

    void cover(const QList<MeasurePage> &pages, const ReportCover &cover);
    void page(const MeasurePage &page);
    void notes(const QList<MeasurePage> &pages);

private:
    void card(const MeasureCard &card, const MeasurePage &page);
    void definitions(const QList<MeasurePage> &pages);

    Sheets &m_sheets;
    const CardWords &m_words;
};

void ReportSections::cover(const QList<MeasurePage> &pages, const ReportCover &cover)
{
    m_sheets.paragraph(u"First Mile"_s);
    m_sheets.paragraph(tr("How we answer our customers"), u"h1"_s);
    m_sheets.paragraph(cover.workspace, u"h2"_s);
    if (!pages.isEmpty()) {
        m_sheets.paragraph(CardWords::period(pages.first()), u"h2"_s);
        m_sheets.paragraph(CardWords::leftOut(pages.first()));
    }
    const QString written = QLocale().toString(toDateTime(cover.writtenAt).toLocalTime(), QLocale::LongFormat);
    m_sheets.paragraph(cover.writtenBy.isEmpty() ? tr("Written on %1").arg(written)
                                                 : tr("Written on %1 by %2").arg(written, cover.writtenBy));
    QString titles;
    for (const MeasurePage &page : pages)
        titles += u"<li>%1</li>"_s.arg(CardWords::pageTitle(page.query.page).toHtmlEscaped());
    m_sheets.text(u"<ul>%1</ul>"_s.arg(titles));
    m_sheets.paragraph(
        tr("A share is written with its count and the interval in which the true share lies with 95 % confidence. What "
           "was left out is counted and named. The surveys are published figures about other companies; each is shown "
           "with its year, its population and its number of respondents."));
}

void ReportSections::page(const MeasurePage &page)
{
    m_sheets.breakSheet();
    m_sheets.paragraph(CardWords::pageTitle(page.query.page), u"h1"_s);
    m_sheets.paragraph(CardWords::period(page));
    for (const PageRemark &remark : page.remarks)
        m_sheets.paragraph(CardWords::remark(remark, page), u"h2"_s);
    for (const MeasureCard &each : page.cards)
        card(each, page);
}

void ReportSections::card(const MeasureCard &card, const MeasurePage &page)
{
    const CardPicture picture(card, page, m_words);
    m_sheets.picture([&](double width) { return picture.heightFor(static_cast<int>(width)); },
                     [&](QPainter &painter, const QSize &size) { picture.paint(painter, size); });
    const ChartTable table = CardWords::table(card, page);
    using enum MeasureCard::Form;
    if (card.form == Table || card.form == Tiles || card.form == HeatMap || table.rows.isEmpty())
        return; // the picture has its figures; those of 168 squares are in the CSV
    m_sheets.text(reportTable(table));
    if (table.rows.size() > mostTableRows) {
        m_sheets.paragraph(
            tr("The first %1 of %n row(s); the CSV file has all.", nullptr, static_cast<int>(table.rows.size()))
                .arg(mostTableRows));
    }
}

void ReportSections::definitions(const QList<MeasurePage> &pages)
{
    QStringList named;
    for (const MeasurePage &page : pages) {
        for (const MeasureCard &card : page.cards) {
            for (const CardPoint &point : card.points) {
                const QString name = point.share ? CardWords::measureName(point.measure) : QString();
                if (name.isEmpty() || named.contains(name))
                    continue;
                named.append(name);
                m_sheets.text(u"<p><b>%1.</b> %2</p>"_s.arg(name.toHtmlEscaped(),
                                                            CardWords::definition(point.measure).toHtmlEscaped()));
            }
        }
    }
}

void ReportSections::notes(const QList<MeasurePage> &pages)
{
    m_sheets.breakSheet();
    m_sheets.paragraph(tr("Definitions"), u"h1"_s);
    definitions(pages);
    m_sheets.paragraph(tr("Notes on the data"), u"h1"_s);
    m_sheets.paragraph(tr("All figures are computed from the log of events, to which is only ever added. Closing a "
                          "conversation or erasing a customer never takes a case out of them."));
    m_sheets.paragraph(
        tr("Cases that are too young for a figure are in neither part of it and are drawn hatched. Below "
           "30 cases a share is greyed: it is too few to compare with anything."));
    m_sheets.paragraph(tr("Intents and complexities count as facts only where a person confirmed them; what is merely "
                          "suggested is drawn apart."));
    if (!pages.isEmpty()) {
        const QString zone = QString::fromLatin1(pages.first().zone);
        m_sheets.paragraph(pages.first().hasCalendar
                               ? tr("Days are those of the time zone %1. A working calendar is set; surveys are always "
                                    "compared on the wall clock.")
                                     .arg(zone)
                               : tr("Days are those of the time zone %1. No working calendar is set, so there are no "
                                    "figures in working time.")
                                     .arg(zone));
    }
    m_sheets.foot();
}

}

Result<void> writeReport(QIODevice &to, const QList<MeasurePage> &pages, const CardWords &words,
                         const ReportCover &cover)
{
    QPdfWriter writer(&to);
    // As a screen: then what is measured without the paper fits on it. A PDF's lines and letters are sharp at any size.
    writer.setResolution(qRound(QGuiApplication::primaryScreen()->logicalDotsPerInch()));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    writer.setTitle(u"First Mile, "_s + cover.workspace);
    writer.setCreator(u"First Mile"_s);
    Sheets sheets(writer);
    ReportSections sections(sheets, words);
    sections.cover(pages, cover);
    for (const MeasurePage &page : pages)
        sections.page(page);
    sections.notes(pages);
    return {};
}

}

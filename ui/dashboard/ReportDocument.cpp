// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ReportDocument.h"

#include "ui/dashboard/CardView.h"
#include "ui/dashboard/CardWords.h"

#include <QIODevice>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize chartSize{720, 330};
constexpr qreal chartScale = 2.5; ///< pixels a point: sharp on paper
constexpr int chartWidthOnPage = 620;
constexpr qsizetype mostRows = 40; ///< of a table on paper; the CSV has them all

QString paragraph(const QString &text, const QString &style = {})
{
    return text.isEmpty() ? QString() : u"<p class=\"%1\">%2</p>"_s.arg(style, text.toHtmlEscaped());
}

QString reportTable(const ChartTable &table)
{
    QString html = u"<table cellspacing=\"0\" cellpadding=\"3\" width=\"100%\"><tr>"_s;
    for (const QString &column : table.columns)
        html += u"<th align=\"left\">%1</th>"_s.arg(column.toHtmlEscaped());
    html += u"</tr>"_s;
    for (const QStringList &row : table.rows.mid(0, mostRows)) {
        html += u"<tr>"_s;
        for (const QString &cell : row)
            html += u"<td>%1</td>"_s.arg(cell.toHtmlEscaped());
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

/// Builds the document section by section; the charts are its images.
class ReportBuilder
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)

public:
    ReportBuilder(QTextDocument &document, const CardWords &words) : m_document(document), m_words(words) {}

    void addCover(const QList<MeasurePage> &pages, const ReportCover &cover);
    void addPage(const MeasurePage &page);
    void addNotes(const QList<MeasurePage> &pages);
    QString html() const { return m_html; }

private:
    void addCard(const MeasureCard &card, const MeasurePage &page);
    void addDefinitions(const QList<MeasurePage> &pages);

    QTextDocument &m_document;
    const CardWords &m_words;
    QString m_html;
    int m_images = 0;
};

void ReportBuilder::addCover(const QList<MeasurePage> &pages, const ReportCover &cover)
{
    const QString written = QLocale().toString(toDateTime(cover.writtenAt).toLocalTime(), QLocale::LongFormat);
    m_html += paragraph(u"First Mile"_s, u"brand"_s);
    m_html += u"<h1>%1</h1>"_s.arg(tr("How we answer our customers").toHtmlEscaped());
    m_html += paragraph(cover.workspace, u"lead"_s);
    if (!pages.isEmpty()) {
        const MeasurePage &first = pages.first();
        m_html += paragraph(CardWords::period(first), u"lead"_s);
        m_html += paragraph(CardWords::leftOut(first));
    }
    m_html += paragraph(cover.writtenBy.isEmpty() ? tr("Written on %1").arg(written)
                                                  : tr("Written on %1 by %2").arg(written, cover.writtenBy));
    m_html += u"<ul>"_s;
    for (const MeasurePage &page : pages)
        m_html += u"<li>%1</li>"_s.arg(CardWords::pageTitle(page.query.page).toHtmlEscaped());
    m_html += u"</ul>"_s;
    m_html +=
        paragraph(tr("A share is written with its count and the interval in which the true share lies with 95 % "
                     "confidence. What was left out is counted and named. The surveys are published figures about "
                     "other companies; each is shown with its year, its population and its number of respondents."));
}

void ReportBuilder::addPage(const MeasurePage &page)
{
    m_html +=
        u"<h1 style=\"page-break-before: always\">%1</h1>"_s.arg(CardWords::pageTitle(page.query.page).toHtmlEscaped());
    m_html += paragraph(CardWords::period(page));
    for (const PageRemark &remark : page.remarks)
        m_html += paragraph(CardWords::remark(remark, page), u"lead"_s);
    for (const MeasureCard &card : page.cards)
        addCard(card, page);
}

void ReportBuilder::addCard(const MeasureCard &card, const MeasurePage &page)
{
    m_html += u"<h2>%1</h2>"_s.arg(CardWords::question(card).toHtmlEscaped());
    const QString figure = CardWords::figure(card);
    if (!figure.isEmpty()) {
        m_html += u"<p><span class=\"figure\">%1</span>&nbsp; %2</p>"_s.arg(
            figure.toHtmlEscaped(), CardWords::figureEvidence(card).toHtmlEscaped());
    }
    CardView view(m_words);
    view.show(card, page);
    const QImage image = view.image(chartSize, chartScale);
    if (!image.isNull()) {
        const QString name = u"chart:%1"_s.arg(++m_images);
        m_document.addResource(QTextDocument::ImageResource, QUrl(name), image);
        m_html += u"<p><img src=\"%1\" width=\"%2\" height=\"%3\"/></p>"_s.arg(name)
                      .arg(chartWidthOnPage)
                      .arg(chartWidthOnPage * image.height() / image.width());
    }
    const ChartTable table = CardWords::table(card, page);
    if (!table.rows.isEmpty())
        m_html += reportTable(table);
    if (table.rows.size() > mostRows) {
        m_html += paragraph(
            tr("The first %1 of %n row(s); the CSV file has all.", nullptr, static_cast<int>(table.rows.size()))
                .arg(mostRows));
    }
    for (const CardReference &reference : card.references)
        m_html += paragraph(m_words.referenceSentence(reference), u"survey"_s);
}

void ReportBuilder::addDefinitions(const QList<MeasurePage> &pages)
{
    QStringList named;
    for (const MeasurePage &page : pages) {
        for (const MeasureCard &card : page.cards) {
            for (const CardPoint &point : card.points) {
                if (!point.share)
                    continue;
                const QString name = CardWords::measureName(point.measure);
                if (named.contains(name))
                    continue;
                named.append(name);
                m_html += u"<p><b>%1.</b> %2</p>"_s.arg(name.toHtmlEscaped(),
                                                        CardWords::definition(point.measure).toHtmlEscaped());
            }
        }
    }
}

void ReportBuilder::addNotes(const QList<MeasurePage> &pages)
{
    m_html += u"<h1 style=\"page-break-before: always\">%1</h1>"_s.arg(tr("Definitions").toHtmlEscaped());
    addDefinitions(pages);
    m_html += u"<h1>%1</h1>"_s.arg(tr("Notes on the data").toHtmlEscaped());
    m_html += paragraph(tr("All figures are computed from the log of events, to which is only ever added. Closing a "
                           "conversation or erasing a customer never takes a case out of them."));
    m_html +=
        paragraph(tr("Cases that are too young for a figure are in neither part of it and are drawn hatched. Below "
                     "30 cases a share is greyed: it is too few to compare with anything."));
    m_html += paragraph(tr("Intents and complexities count as facts only where a person confirmed them; what is merely "
                           "suggested is drawn apart."));
    if (!pages.isEmpty()) {
        m_html +=
            paragraph(pages.first().hasCalendar
                          ? tr("Days are those of the time zone %1. A working calendar is set; surveys are always "
                               "compared on the wall clock.")
                                .arg(QString::fromLatin1(pages.first().zone))
                          : tr("Days are those of the time zone %1. No working calendar is set, so there are no "
                               "figures in working time.")
                                .arg(QString::fromLatin1(pages.first().zone)));
    }
}

}

Result<void> writeReport(QIODevice &to, const QList<MeasurePage> &pages, const CardWords &words,
                         const ReportCover &cover)
{
    QPdfWriter writer(&to);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    writer.setTitle(u"First Mile, "_s + cover.workspace);
    writer.setCreator(u"First Mile"_s);
    QTextDocument document;
    document.setDefaultFont(QFont(QFont().family(), 9));
    document.setDefaultStyleSheet(u"h1 { font-size: 18pt; } h2 { font-size: 12pt; } th { background: #eef0f3; } "
                                  ".figure { font-size: 16pt; } .lead { font-size: 11pt; } .brand { color: #555555; } "
                                  ".survey { color: #444444; font-size: 8pt; }"_s);
    ReportBuilder builder(document, words);
    builder.addCover(pages, cover);
    for (const MeasurePage &page : pages)
        builder.addPage(page);
    builder.addNotes(pages);
    document.setHtml(builder.html());
    document.print(&writer);
    return {};
}

}

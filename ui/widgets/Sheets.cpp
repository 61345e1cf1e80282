// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Sheets.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QScreen>
#include <QTextBlock>
#include <QTextDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double betweenBlocks = 12;
constexpr double headHeight = 24;
constexpr double footHeight = 28;
constexpr double tintInset = 8;

/// A text that loads nothing: Qt would open local files that a text of strangers names, where it is given no picture.
class PaperText : public QTextDocument
{
protected:
    QVariant loadResource(int /*type*/, const QUrl & /*name*/) override
    {
        QImage nothing(1, 1, QImage::Format_ARGB32);
        nothing.fill(Qt::transparent);
        return nothing;
    }
};

}

// Measured as on a screen, whatever the paper's own resolution: then what is measured without the paper fits on it.
Sheets::Sheets(QPagedPaintDevice &paper, QString head) : m_paper(paper), m_head(std::move(head)), m_painter(&paper)
{
    const double dots = QGuiApplication::primaryScreen()->logicalDotsPerInch();
    const double scaleX = paper.logicalDpiX() / dots;
    const double scaleY = paper.logicalDpiY() / dots;
    m_width = paper.width() / scaleX;
    m_height = paper.height() / scaleY;
    m_painter.scale(scaleX, scaleY);
    this->head();
}

double Sheets::room() const
{
    return m_height - footHeight - (m_head.isEmpty() ? 0 : headHeight);
}

void Sheets::head()
{
    if (m_head.isEmpty())
        return;
    m_painter.setPen(Qt::darkGray);
    m_painter.setFont(QFont(QFont().family(), 8));
    m_painter.drawText(QRectF(0, 0, m_width, headHeight), Qt::AlignLeft | Qt::AlignTop, m_head);
}

void Sheets::foot()
{
    m_painter.setPen(Qt::darkGray);
    m_painter.setFont(QFont(QFont().family(), 8));
    m_painter.drawText(QRectF(0, m_height - footHeight, m_width, footHeight), Qt::AlignRight | Qt::AlignBottom,
                       tr("First Mile, page %1").arg(m_sheet));
}

void Sheets::breakSheet()
{
    foot();
    m_paper.newPage();
    ++m_sheet;
    m_used = 0;
    head();
}

void Sheets::advance(double height)
{
    if (m_used > 0 && !hasRoom(height))
        breakSheet();
}

void Sheets::layOut(QTextDocument &document, const QString &html, double inset) const
{
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(QFont(QFont().family(), 10));
    document.setDocumentMargin(0);
    document.setDefaultStyleSheet(
        u"h1 { font-size: 20pt; } h2 { font-size: 13pt; } th { background-color: #eef0f3; } .lead { font-size: 12pt; }"_s);
    document.setHtml(html);
    document.setTextWidth(m_width - 2 * inset);
}

double Sheets::heightOf(const QString &html, const QColor &tint) const
{
    const double inset = tint.isValid() ? tintInset : 0;
    PaperText document;
    layOut(document, html, inset);
    return std::min(document.size().height() + 2 * inset + betweenBlocks, room());
}

void Sheets::text(const QString &html, const QColor &tint)
{
    const double inset = tint.isValid() ? tintInset : 0;
    PaperText document;
    layOut(document, html, inset);
    const double height = document.size().height() + 2 * inset;
    if (height > room())
        return longText(document, inset, tint);
    advance(height);
    m_painter.save();
    m_painter.translate(0, m_used + (m_head.isEmpty() ? 0 : headHeight));
    if (tint.isValid())
        m_painter.fillRect(QRectF(0, 0, m_width, height), tint);
    m_painter.translate(inset, inset);
    document.drawContents(&m_painter);
    m_painter.restore();
    m_used += height + betweenBlocks;
}

void Sheets::longText(QTextDocument &document, double inset, const QColor &tint)
{
    const double perSheet = room() - 2 * inset;
    document.setPageSize(QSizeF(m_width - 2 * inset, perSheet)); // no line is cut in two
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (!isFresh())
            breakSheet();
        const double end = document.documentLayout()->blockBoundingRect(document.lastBlock()).bottom();
        const double height = page + 1 < pages ? perSheet : std::clamp(end - page * perSheet, 0.0, perSheet);
        m_painter.save();
        m_painter.translate(0, m_head.isEmpty() ? 0 : headHeight);
        if (tint.isValid())
            m_painter.fillRect(QRectF(0, 0, m_width, height + 2 * inset), tint);
        m_painter.translate(inset, inset - page * perSheet);
        document.drawContents(&m_painter, QRectF(0, page * perSheet, m_width - 2 * inset, perSheet));
        m_painter.restore();
        m_used = height + 2 * inset + betweenBlocks;
    }
}

void Sheets::paragraph(const QString &words, const QString &tag)
{
    if (!words.isEmpty())
        text(u"<%1>%2</%1>"_s.arg(tag, words.toHtmlEscaped()));
}

void Sheets::line()
{
    if (isFresh() || !hasRoom(betweenBlocks))
        return;
    m_painter.setPen(QPen(Qt::lightGray, 1));
    const double y = m_used + (m_head.isEmpty() ? 0 : headHeight);
    m_painter.drawLine(QPointF(0, y), QPointF(m_width, y));
    m_used += betweenBlocks;
}

void Sheets::picture(const std::function<double(double width)> &heightFor,
                     const std::function<void(QPainter &painter, const QSize &size)> &paint)
{
    const double height = std::min(heightFor(m_width), room());
    advance(height);
    m_painter.save();
    m_painter.translate(0, m_used + (m_head.isEmpty() ? 0 : headHeight));
    paint(m_painter, QSizeF(m_width, height).toSize());
    m_painter.restore();
    m_used += height + betweenBlocks;
}

}

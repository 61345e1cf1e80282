// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CardPicture.h"

#include "ui/dashboard/CardCharts.h"
#include "ui/dashboard/CardPlot.h"
#include "ui/dashboard/Plot.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <QtMath>

#include <algorithm>
#include <memory>

namespace firstmile
{

using CardForm = MeasureCard::Form;

namespace
{

constexpr int pictureFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr double pictureFree = 300; ///< height of a chart that takes what it is given
constexpr int pictureMargin = space::around;

QFont pictureFont(Type type, bool bold = false)
{
    return typeFont(QApplication::font(), type, bold);
}

double pictureTextHeight(const QFont &font, const QString &words, double width)
{
    return words.isEmpty() ? 0
                           : QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e5), pictureFlags, words).height();
}

}

CardPicture::CardPicture(const MeasureCard &card, const MeasurePage &page, const CardWords &words)
    : m_card(card), m_page(page), m_words(words)
{}

CardPicture::Texts CardPicture::texts() const
{
    Texts texts{CardWords::question(m_card), CardWords::figure(m_card), CardWords::figureEvidence(m_card), {}};
    if (m_card.form == CardForm::Context)
        texts.notes = {m_words.reasons(m_card)};
    else
        texts.notes = m_words.notes(m_card) + QStringList{CardWords::period(m_page), CardWords::leftOut(m_page)};
    texts.notes.removeAll(QString());
    return texts;
}

double CardPicture::headHeight(double width) const
{
    const Texts said = texts();
    const double title = pictureTextHeight(pictureFont(Type::Title, true), said.title, width);
    if (said.figure.isEmpty())
        return title + space::inside;
    const double beside = QFontMetricsF(pictureFont(Type::Figure)).horizontalAdvance(said.figure) + space::between;
    const double evidence = pictureTextHeight(pictureFont(Type::Body), said.evidence, width - beside);
    return title + std::max(QFontMetricsF(pictureFont(Type::Figure)).height(), evidence) + space::between;
}

double CardPicture::notesHeight(double width) const
{
    double height = 0;
    for (const QString &note : texts().notes)
        height += pictureTextHeight(pictureFont(Type::Caption), note, width) + space::half;
    return height;
}

int CardPicture::chartHeight(int width) const
{
    const CardCharts charts(m_card, m_page, m_words);
    if (charts.isEmpty())
        return 60;
    if (m_card.form == CardForm::Table) {
        const ChartTable table = CardWords::table(m_card, m_page);
        return qCeil((QFontMetricsF(pictureFont(Type::Caption)).height() + space::inside) *
                     static_cast<double>(table.rows.size() + 1));
    }
    const std::unique_ptr<Plot> plot(CardPlot::make(charts.form(), nullptr));
    CardPlot::show(charts, plot.get());
    const int needed = plot->heightFor(width);
    return needed > 0 ? needed : qCeil(pictureFree);
}

double CardPicture::keyHeight(int width) const
{
    QImage nowhere(1, 1, QImage::Format_ARGB32);
    QPainter painter(&nowhere);
    return paintKey(painter, 0, width, false);
}

int CardPicture::heightFor(int width) const
{
    const int inner = width - 2 * pictureMargin;
    return qCeil(2 * pictureMargin + headHeight(inner) + chartHeight(inner) + keyHeight(inner) + notesHeight(inner) +
                 2 * space::inside);
}

void CardPicture::paint(QPainter &painter, const QSize &size) const
{
    const double width = size.width() - 2.0 * pictureMargin;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), size), Tokens::light().raised);
    painter.translate(pictureMargin, pictureMargin);
    const double head = paintHead(painter, width);
    const double foot = notesHeight(width);
    const double key = keyHeight(qFloor(width));
    const double bottom = size.height() - 2.0 * pictureMargin;
    const QRectF chart(0, head, width, std::max(20.0, bottom - head - foot - key - 2 * space::inside));
    if (m_card.form == CardForm::Table)
        paintTable(painter, chart);
    else
        paintChart(painter, chart);
    paintKey(painter, chart.bottom() + space::inside, width, true);
    painter.setFont(pictureFont(Type::Caption));
    painter.setPen(Tokens::light().muted);
    double y = bottom - foot + space::half;
    for (const QString &note : texts().notes) {
        painter.drawText(QRectF(0, y, width, 1e4), pictureFlags, note);
        y += pictureTextHeight(pictureFont(Type::Caption), note, width) + space::half;
    }
    painter.restore();
}

double CardPicture::paintHead(QPainter &painter, double width) const
{
    const Texts said = texts();
    const Tokens &tokens = Tokens::light();
    const QFont title = pictureFont(Type::Title, true);
    painter.setFont(title);
    painter.setPen(tokens.text);
    painter.drawText(QRectF(0, 0, width, 1e4), pictureFlags, said.title);
    const double below = pictureTextHeight(title, said.title, width) + space::half;
    if (said.figure.isEmpty())
        return headHeight(width);
    const QFontMetricsF figure(pictureFont(Type::Figure));
    painter.setFont(pictureFont(Type::Figure));
    painter.setPen(CardCharts(m_card, m_page, m_words).isGreyed() ? tokens.muted : tokens.text);
    painter.drawText(QPointF(0, below + figure.ascent()), said.figure);
    const double beside = figure.horizontalAdvance(said.figure) + space::between;
    painter.setFont(pictureFont(Type::Body));
    painter.setPen(tokens.muted);
    const double high = pictureTextHeight(pictureFont(Type::Body), said.evidence, width - beside);
    painter.drawText(QRectF(beside, below + std::max(0.0, (figure.height() - high) / 2), width - beside, high + 2),
                     pictureFlags, said.evidence);
    return headHeight(width);
}

double CardPicture::paintKey(QPainter &painter, double top, double width, bool really) const
{
    const auto entries = CardCharts(m_card, m_page, m_words).key();
    const QFontMetricsF metrics(pictureFont(Type::Caption));
    double x = 0;
    double y = top;
    for (const auto &[mark, words] : entries) {
        const double wide = 26 + metrics.horizontalAdvance(words);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += metrics.height() + space::half;
        }
        if (really) {
            ChartKey::paintMark(painter, mark, {x + 1, y + (metrics.height() - 10) / 2, 20, 10}, Tokens::light());
            painter.setFont(pictureFont(Type::Caption));
            painter.setPen(Tokens::light().muted);
            painter.drawText(QPointF(x + 26, y + metrics.ascent()), words);
        }
        x += wide + space::around;
    }
    return entries.isEmpty() ? 0 : y - top + metrics.height() + space::half;
}

void CardPicture::paintChart(QPainter &painter, const QRectF &where) const
{
    const CardCharts charts(m_card, m_page, m_words);
    if (charts.isEmpty()) {
        painter.setFont(pictureFont(Type::Body));
        painter.setPen(Tokens::light().muted);
        return painter.drawText(where, Qt::AlignCenter | Qt::TextWordWrap, CardWords::nothing(m_card));
    }
    const std::unique_ptr<Plot> plot(CardPlot::make(charts.form(), nullptr));
    plot->setPalette(Tokens::light().palette());
    plot->setFont(QApplication::font());
    CardPlot::show(charts, plot.get());
    const int wide = qFloor(where.width());
    const int needed = plot->heightFor(wide);
    plot->setMinimumHeight(0);
    plot->setMaximumHeight(QWIDGETSIZE_MAX);
    plot->resize(wide, needed > 0 ? needed : qFloor(where.height()));
    plot->grab(); // what was never shown is laid out by this alone
    painter.save();
    const double shrink = std::min(1.0, where.height() / plot->height());
    const QSizeF drawn = QSizeF(plot->size()) * shrink;
    plot->render(&painter, QRectF(where.topLeft(), drawn), plot->viewport()->rect());
    painter.restore();
}

void CardPicture::paintTable(QPainter &painter, const QRectF &where) const
{
    const ChartTable table = CardWords::table(m_card, m_page);
    if (table.rows.isEmpty()) {
        painter.setPen(Tokens::light().muted);
        return painter.drawText(where, Qt::AlignCenter | Qt::TextWordWrap, CardWords::nothing(m_card));
    }
    const QFontMetricsF metrics(pictureFont(Type::Caption));
    painter.setFont(pictureFont(Type::Caption));
    const double wide = where.width() / static_cast<double>(table.columns.size() + 1); // the first takes two parts
    const double high = metrics.height() + space::inside;
    double y = where.top();
    for (qsizetype row = -1; row < table.rows.size() && y + high <= where.bottom() + 1; ++row, y += high) {
        const QStringList &cells = row < 0 ? table.columns : table.rows[row];
        painter.setPen(row < 0 ? Tokens::light().muted : Tokens::light().text);
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const double left = column == 0 ? 0 : wide * static_cast<double>(column + 1);
            const QRectF cell(left, y, (column == 0 ? 2 * wide : wide) - space::half, high);
            painter.drawText(cell, (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                             metrics.elidedText(cells[column], Qt::ElideRight, cell.width()));
        }
        painter.setPen(QPen(Tokens::light().line, 1));
        painter.drawLine(QPointF(0, y + high), QPointF(where.width(), y + high));
    }
}

QImage CardPicture::image(const QSize &size, qreal scale) const
{
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paint(painter, size);
    return image;
}

QByteArray CardPicture::svg(const QSize &size) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(CardWords::question(m_card));
    generator.setDescription(texts().figure + QStringLiteral(" ") + texts().evidence);
    QPainter painter(&generator);
    paint(painter, size);
    painter.end();
    return bytes;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/CardWords.h"

#include <QImage>

class QPainter;

namespace firstmile
{

/// A card to be printed: title, figure, chart, surveys with population and n. Always on white, whatever the console's
/// theme. Needs a QApplication, no display.
class CardPicture
{
    Q_DECLARE_TR_FUNCTIONS(CardPicture)

public:
    /// All three must outlive it.
    CardPicture(const MeasureCard &card, const MeasurePage &page, const CardWords &words);

    int heightFor(int width) const; ///< that all of it takes at a width
    /// Draws into `size` from the painter's origin; a chart that needs more height than is left is drawn smaller.
    void paint(QPainter &painter, const QSize &size) const;

    QImage image(const QSize &size, qreal scale) const;
    QByteArray svg(const QSize &size) const;

private:
    struct Texts
    {
        QString title;
        QString figure;
        QString evidence;
        QStringList notes; ///< below the chart
    };

    Texts texts() const;
    int chartHeight(int width) const;
    double keyHeight(int width) const;
    double paintHead(QPainter &painter, double width) const; ///< where it ends
    double paintKey(QPainter &painter, double top, double width, bool really) const;
    void paintChart(QPainter &painter, const QRectF &where) const;
    void paintTable(QPainter &painter, const QRectF &where) const;
    double headHeight(double width) const;
    double notesHeight(double width) const;

    const MeasureCard &m_card;
    const MeasurePage &m_page;
    const CardWords &m_words;
};

}

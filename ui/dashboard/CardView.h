// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/MeasurePage.h"
#include "ui/dashboard/ChartCard.h"

namespace firstmile
{

class CardCharts;
class CardWords;

/// One card of a page on the screen: question, figure, chart, table, surveys, definition. Any point of it can be
/// opened.
class CardView : public ChartCard
{
    Q_OBJECT

public:
    /// `words` must outlive it.
    explicit CardView(const CardWords &words, QWidget *parent = nullptr);

    void show(const MeasureCard &card, const MeasurePage &page); ///< again and again, for one and the same card id
    using QWidget::show;
    QString cardId() const { return m_card.id; }

    /// The chart with its title, for PNG and SVG: on white, whatever the console's theme (CardPicture).
    QImage image(const QSize &size, qreal scale) const;
    QByteArray svg(const QSize &size) const;
    int pictureHeight(int width) const; ///< that all of it takes at a width

Q_SIGNALS:
    void pointChosen(const firstmile::CardPoint &point); ///< look into it

private:
    void showChart(const CardCharts &charts);
    void choose(int point);

    const CardWords &m_words;
    MeasureCard m_card;
    MeasurePage m_page;
    MeasureCard::Form m_form = MeasureCard::Form::Table; ///< what its plot was made for
    QList<int> m_points;                                 ///< which point each value of the plot is
    QList<int> m_rows;                                   ///< which point each row of the table is
};

}

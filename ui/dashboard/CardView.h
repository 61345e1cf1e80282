// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/MeasurePage.h"
#include "ui/dashboard/ChartCard.h"

namespace firstmile
{

class CardWords;

/// One card of a page on the screen: question, figure, chart, table, surveys, definition. Any point of it can be
/// opened.
class CardView : public ChartCard
{
    Q_OBJECT

public:
    CardView(const CardWords &words, QWidget *parent = nullptr);

    void show(const MeasureCard &card, const MeasurePage &page); ///< again and again, for one and the same card id
    using QWidget::show;
    QString cardId() const { return m_card.id; }

    QImage image(const QSize &size, qreal scale) const; ///< the chart with its title, for PNG
    QByteArray svg(const QSize &size) const;

Q_SIGNALS:
    void pointChosen(const firstmile::CardPoint &point); ///< look into it

private:
    [[maybe_unused]] const CardWords &m_words;
    [[maybe_unused]] MeasureCard m_card;
    MeasurePage m_page;
};

}

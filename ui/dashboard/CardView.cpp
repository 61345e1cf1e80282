// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CardView.h"

#include "ui/dashboard/CardCharts.h"
#include "ui/dashboard/CardPicture.h"
#include "ui/dashboard/CardPlot.h"
#include "ui/dashboard/Plot.h"

namespace firstmile
{

using CardForm = MeasureCard::Form;

using namespace Qt::StringLiterals;

CardView::CardView(const CardWords &words, QWidget *parent) : ChartCard({}, parent), m_words(words)
{
    connect(this, &ChartCard::valueChosen, this, [this](int index) { choose(m_points.value(index, -1)); });
    connect(this, &ChartCard::rowChosen, this, [this](int row) { choose(m_rows.value(row, -1)); });
}

void CardView::show(const MeasureCard &card, const MeasurePage &page)
{
    m_card = card;
    m_page = page;
    m_page.cards.clear(); // its head is needed, not what else is on it
    const CardCharts charts(m_card, m_page, m_words);
    setQuestion(CardWords::question(m_card));
    setFigure(CardWords::figure(m_card), CardWords::figureEvidence(m_card), charts.isGreyed());
    setDefinition(CardWords::cardDefinition(m_card, m_page));
    // Surveys alone name themselves in the chart; beside our figures each says whom it asked.
    setReference(m_card.form == CardForm::Context ? m_words.reasons(m_card) : m_words.notes(m_card).join(u'\n'));
    setRemark(charts.remark());
    const ChartTable table =
        m_card.form == CardForm::Context ? m_words.referenceTable(m_card) : CardWords::table(m_card, m_page);
    m_rows = table.points;
    showTable(table);
    showChart(charts);
}

void CardView::showChart(const CardCharts &charts)
{
    setKey(charts.isEmpty() ? QList<QPair<ChartKey::Mark, QString>>() : charts.key());
    if (charts.isEmpty())
        return showNothing(CardWords::nothing(m_card));
    if (charts.form() == CardForm::Table)
        return showTableAlone();
    Plot *shown = plot();
    if (!shown || m_form != charts.form())
        shown = CardPlot::make(charts.form(), this);
    m_form = charts.form();
    m_points = CardPlot::show(charts, shown);
    QStringList summary{CardWords::figure(m_card), CardWords::figureEvidence(m_card),
                        tr("%n value(s) to walk with the arrow keys", nullptr, static_cast<int>(m_points.size()))};
    summary.removeAll(QString());
    showPlot(shown, summary.join(u". "_s));
}

void CardView::choose(int point)
{
    if (point >= 0 && point < m_card.points.size())
        Q_EMIT pointChosen(m_card.points[point]);
}

QImage CardView::image(const QSize &size, qreal scale) const
{
    return CardPicture(m_card, m_page, m_words).image(size, scale);
}

QByteArray CardView::svg(const QSize &size) const
{
    return CardPicture(m_card, m_page, m_words).svg(size);
}

int CardView::pictureHeight(int width) const
{
    return CardPicture(m_card, m_page, m_words).heightFor(width);
}

}

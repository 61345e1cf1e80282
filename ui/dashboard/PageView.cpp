// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/PageView.h"

#include "ui/dashboard/CardLayout.h"
#include "ui/dashboard/CardView.h"
#include "ui/widgets/Type.h"

#include <QVBoxLayout>

#include <algorithm>

namespace firstmile
{

PageView::PageView(const CardWords &words, QWidget *parent)
    : QScrollArea(parent), m_words(words), m_column(new QVBoxLayout), m_layout(new CardLayout(space::between))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(this);
    m_column->setContentsMargins(space::around, 0, space::around, space::around);
    m_column->setSpacing(space::between);
    m_column->addLayout(m_layout);
    m_column->addStretch();
    inside->setLayout(m_column);
    setWidget(inside);
}

bool PageView::isWide(const MeasureCard &card) const
{
    using enum MeasureCard::Form;
    return card.form == Tiles || card.form == HeatMap || card.form == Table;
}

CardView *PageView::cardFor(const MeasureCard &card)
{
    CardView *&view = m_cards[card.id];
    if (!view) {
        view = new CardView(m_words, widget());
        if (isBrief())
            view->setBrief();
        m_layout->addCard(view, isWide(card));
        connect(view, &CardView::pointChosen, this,
                [this, id = card.id](const CardPoint &point) { Q_EMIT pointChosen(point, id); });
    }
    return view;
}

void PageView::show(const MeasurePage &page)
{
    m_page = page;
    for (const QString &id : m_cards.keys()) {
        if (std::ranges::find(page.cards, id, &MeasureCard::id) == page.cards.end())
            delete m_cards.take(id);
    }
    for (const MeasureCard &card : page.cards) {
        CardView *view = cardFor(card);
        view->show(card, page);
        view->show();
    }
}

void PageView::goTo(const QString &card)
{
    CardView *view = m_cards.value(card);
    if (!view)
        return;
    ensureWidgetVisible(view, 0, space::between);
    for (QWidget *each : view->findChildren<QWidget *>()) {
        if ((each->focusPolicy() & Qt::TabFocus) && each->isVisibleTo(view))
            return each->setFocus(Qt::OtherFocusReason);
    }
}

}

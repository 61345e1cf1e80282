// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/MeasurePage.h"

#include <QHash>
#include <QScrollArea>

class QVBoxLayout;

namespace firstmile
{

class CardLayout;
class CardView;
class CardWords;

/// One page's cards, in one or two columns. Shown again with new figures, its cards stay where they are, and with them
/// the place that is scrolled to and the keyboard.
class PageView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageView(const CardWords &words, QWidget *parent = nullptr);

    virtual void show(const MeasurePage &page);
    using QWidget::show;
    const MeasurePage &page() const { return m_page; }
    CardView *card(const QString &id) const { return m_cards.value(id); }
    void goTo(const QString &card); ///< scrolls to it and gives it the keyboard

Q_SIGNALS:
    void pointChosen(const firstmile::CardPoint &point, const QString &card);

protected:
    virtual bool isWide(const MeasureCard &card) const;
    virtual bool isBrief() const { return false; } ///< its cards leave out what their own page has
    QVBoxLayout &column() { return *m_column; }
    CardLayout &layoutOfCards() { return *m_layout; }

private:
    CardView *cardFor(const MeasureCard &card);

    const CardWords &m_words;
    QVBoxLayout *m_column;
    CardLayout *m_layout;
    QHash<QString, CardView *> m_cards;
    MeasurePage m_page;
};

}

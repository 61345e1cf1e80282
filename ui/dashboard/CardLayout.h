// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QSet>

namespace firstmile
{

/// Cards in one column, or in more where there is room: the next one goes below the shortest column, a wide one across
/// all. Their order stays the reading order.
class CardLayout : public QLayout
{
    Q_OBJECT

public:
    static constexpr int moreColumnsFrom = 900; ///< pixels

    explicit CardLayout(int gap, QWidget *parent = nullptr) : QLayout(parent), m_gap(gap) {}
    ~CardLayout() override;

    void addCard(QWidget *card, bool wide);
    void setColumns(int most) { m_most = most; } ///< where there is room; 2 unless told
    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    QSize minimumSize() const override;
    QSize sizeHint() const override { return {moreColumnsFrom, heightForWidth(moreColumnsFrom)}; }
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool really) const; ///< the height that it takes

    QList<QLayoutItem *> m_items;
    QSet<const QWidget *> m_wide;
    int m_gap;
    int m_most = 2;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

namespace firstmile
{

struct Tokens;

/// What our charts have in common: colours from the palette, and values that can be walked with the arrows, pointed at
/// and heard. Qt Charts follows no palette, and shows a screen reader one nameless child.
class Plot : public QChartView
{
    Q_OBJECT

public:
    explicit Plot(QWidget *parent = nullptr);

    /// The value that the arrows or the pointer have reached; -1 for none.
    int current() const { return m_current; }
    void walkTo(int index);

    /// Smaller, and without what is said elsewhere: for a page that is to fit one screen.
    void setBrief();
    bool isBrief() const { return m_brief; }

    /// The height that it needs at a width; 0 if it takes what it is given.
    virtual int heightFor(int width) const;
    bool hasHeightForWidth() const override { return heightFor(width()) > 0; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int index);              ///< the value was opened, with Enter or a double click
    void walkedTo(const QString &words); ///< empty: no value is pointed at

protected:
    /// One sentence for each value, in the order in which the arrows walk.
    void setSpoken(const QStringList &spoken);

    virtual void colour(const Tokens &tokens) = 0;
    virtual int walked(int from, int key) const; ///< where an arrow key leads
    virtual void under(QPainter &painter, const Tokens &tokens);
    virtual void over(QPainter &painter, const Tokens &tokens);
    void fit(); ///< asks the layout for the height that it needs; after what is shown has changed
    virtual int nearest(const QPointF &where) const = 0; ///< index of the value at a point of the view; -1 for none
    QFont labelFont() const;

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_spoken;
    int m_current = -1;
    bool m_brief = false;
};

}

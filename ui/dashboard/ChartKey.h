// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace firstmile
{

/// One entry of a chart's key: a sample of a mark and the word for it.
class ChartKey : public QWidget
{
    Q_OBJECT

public:
    enum class Mark { Bar, GreyBar, Whisker, Hatch, Reference, Point, Curve, Band };

    ChartKey(Mark mark, const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRectF &where) const;

    Mark m_mark;
    QString m_words;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace firstmile
{

struct Tokens;

/// One entry of a chart's key: a sample of a mark and the word for it.
class ChartKey : public QWidget
{
    Q_OBJECT

public:
    enum class Mark {
        Bar,
        SecondBar,
        ThirdBar,
        FourthBar,
        GreyBar,
        Whisker,
        Hatch,
        Crossed,
        Reference,
        Point,
        HollowPoint,
        Curve,
        Before, ///< a dashed line
        OtherCurve,
        Band
    };

    ChartKey(Mark mark, const QString &words, QWidget *parent = nullptr);

    static void paintMark(QPainter &painter, Mark mark, const QRectF &where, const Tokens &tokens);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
    QString m_words;
};

}

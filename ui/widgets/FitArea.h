// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace firstmile
{

/// A column that scrolls: as wide as its place, and as high as what is in it wants, where there is room for that.
class FitArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FitArea(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, 80}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

}

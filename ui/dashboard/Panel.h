// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace firstmile
{

/// A raised, rounded ground on which one thing is shown; draws the focus ring when it has the focus itself.
class Panel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

}

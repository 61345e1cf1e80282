// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace firstmile
{

class ActionRegistry;

/// The map of all keys, drawn over the window; any key or click closes it.
class KeySheet : public QWidget
{
    Q_OBJECT

public:
    KeySheet(const ActionRegistry &actions, QWidget *window);
    void open();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int paintGroup(QPainter &painter, int group, const QRect &column) const;
    int heightOf(int group) const;

    const ActionRegistry &m_actions;
    QWidget *m_before = nullptr;
};

}

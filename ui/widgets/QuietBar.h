// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Notices.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace firstmile
{

/// Floats above the foot of its parent and shows one notice at a time; it never takes the focus and moves nothing.
class QuietBar : public QWidget
{
    Q_OBJECT

public:
    explicit QuietBar(QWidget *parent);

    void show(const Notice &notice);
    using QWidget::show;
    /// Floats above this widget's foot while it is seen: what is being written must not be covered.
    void setAnchor(QWidget *anchor) { m_anchor = anchor; }
    QString sentence() const;
    void act(); ///< does what the notice offers, if it offers anything
    bool offersAction() const { return static_cast<bool>(m_notice.act); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tick();
    void refreshText();
    void place();

    QWidget *m_anchor = nullptr;
    Notice m_notice;
    qint64 m_left = 0; ///< milliseconds
    QTimer m_timer;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/FilterKinds.h"

#include <QWidget>

class QToolButton;

namespace firstmile
{

/// One kind of a filter that asks something: "Channel: X, Facebook", to be changed or taken away.
class FilterChip : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChip(FilterKind kind, QWidget *parent = nullptr);

    void say(const QString &words);
    QToolButton &button() { return *m_button; }
    QToolButton &cross() { return *m_cross; }

Q_SIGNALS:
    void asked();   ///< to be changed
    void removed(); ///< asks nothing any more

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FilterKind m_kind;
    QToolButton *m_button;
    QToolButton *m_cross;
};

}

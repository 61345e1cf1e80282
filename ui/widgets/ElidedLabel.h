// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace firstmile
{

/// One line of plain text that ends in "…" where there is no room, with the whole text as its tool tip.
class ElidedLabel : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

    void setText(const QString &text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

}

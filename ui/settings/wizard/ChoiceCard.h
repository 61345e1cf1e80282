// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace firstmile
{

/// One answer of a few, as a card with an icon, a name and a sentence; arrows walk among those of a group.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(const QString &icon, const QString &text, const QString &detail, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_icon;
    QString m_detail;
};

}

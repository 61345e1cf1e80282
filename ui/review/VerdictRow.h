// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewRecords.h"

#include <QMap>
#include <QWidget>

class QToolButton;

namespace firstmile
{

/// How it was on the whole: three big choices, one of which can be chosen, and taken back.
class VerdictRow : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictRow(QWidget *parent = nullptr);

    void show(Verdict verdict);
    using QWidget::show;
    Verdict verdict() const { return m_verdict; }
    void say(Verdict verdict); ///< the one that was said already: takes it back
    void showKey(Verdict verdict, const QString &key);
    QToolButton *button(Verdict verdict) const { return m_buttons.value(verdict); }

Q_SIGNALS:
    void said(firstmile::Verdict verdict);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QMap<Verdict, QToolButton *> m_buttons;
    Verdict m_verdict = Verdict::None;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/VerdictRow.h"

#include "ui/review/ReviewWords.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace firstmile
{

using namespace Qt::StringLiterals;

VerdictRow::VerdictRow(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Verdict"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1); // room for the edges
    row->setSpacing(space::half);
    for (const Verdict verdict : {Verdict::Good, Verdict::Coaching, Verdict::Poor}) {
        auto *button = new QToolButton(this);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIcon(lineIcon(ReviewWords::verdictIcon(verdict)));
        button->setIconSize({20, 20});
        button->setText(ReviewWords::verdict(verdict));
        button->setAccessibleName(tr("Verdict: %1").arg(ReviewWords::verdict(verdict)));
        button->setCheckable(true);
        button->setMinimumHeight(2 * space::hit);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, verdict] { say(verdict); });
        row->addWidget(button, 1);
        m_buttons.insert(verdict, button);
    }
    setFocusProxy(m_buttons.first());
}

void VerdictRow::show(Verdict verdict)
{
    m_verdict = verdict;
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button)
        button.value()->setChecked(button.key() == verdict);
}

void VerdictRow::say(Verdict verdict)
{
    show(verdict == m_verdict ? Verdict::None : verdict);
    Q_EMIT said(m_verdict);
}

void VerdictRow::showKey(Verdict verdict, const QString &key)
{
    QToolButton *button = m_buttons.value(verdict);
    button->setToolTip(key.isEmpty() ? ReviewWords::verdict(verdict)
                                     : tr("%1  (%2)", "verdict, key").arg(ReviewWords::verdict(verdict), key));
}

// What can be pressed has an edge, as every field has.
void VerdictRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Tokens::of(this).line, 1));
    for (const QToolButton *button : std::as_const(m_buttons))
        painter.drawRoundedRect(QRectF(button->geometry()).adjusted(-0.5, -0.5, 0.5, 0.5), space::radius,
                                space::radius);
}

void VerdictRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        focusNextPrevChild((event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight));
    else
        QWidget::keyPressEvent(event);
}

}

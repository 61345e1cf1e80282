// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/QueryEdit.h"

#include "ui/widgets/Tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace firstmile
{

void QueryEdit::mark(const QList<QueryProblem> &problems)
{
    m_problems = problems;
    update();
}

void QueryEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else if (event->key() == Qt::Key_Down)
        Q_EMIT downPressed();
    else
        QLineEdit::keyPressEvent(event);
}

// A wave, as spelling checkers draw it: a straight line would pass for a link.
void QueryEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_problems.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Tokens::of(this).failed, 1.2));
    const QFontMetrics metrics = fontMetrics();
    const QRect cursor = cursorRect();
    const int origin = cursor.center().x() - metrics.horizontalAdvance(text().left(cursorPosition()));
    for (const QueryProblem &problem : std::as_const(m_problems)) {
        const int left = origin + metrics.horizontalAdvance(text().left(problem.start));
        const int right = origin + metrics.horizontalAdvance(text().left(problem.start + problem.length));
        QPainterPath wave(QPointF(left, cursor.bottom()));
        for (int x = left + 2, up = 1; x <= std::max(right, left + 6); x += 2, up = 1 - up)
            wave.lineTo(x, cursor.bottom() - 2 * up);
        painter.drawPath(wave);
    }
}

}

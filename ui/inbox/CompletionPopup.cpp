// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/CompletionPopup.h"

#include "ui/commands/ChoiceDelegate.h"
#include "ui/commands/Chooser.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace firstmile
{

CompletionPopup::CompletionPopup(QWidget *field)
    : QListView(field->window()), m_field(field), m_choices(new ChoiceModel(this))
{
    setModel(m_choices);
    setItemDelegate(new ChoiceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Ways to go on"));
    setViewportMargins(0, space::half, 0, space::half);
    connect(this, &QListView::clicked, this, &CompletionPopup::choose);
    field->installEventFilter(this);
    hide();
}

void CompletionPopup::offer(const QList<CompletionOffer> &offers)
{
    m_offers = offers;
    QList<Choice> choices;
    for (const CompletionOffer &each : offers)
        choices.append({each.text, {}, each.detail, {}});
    m_choices->setChoices(choices);
    if (offers.isEmpty())
        return hide();
    if (parentWidget() != m_field->window())
        setParent(m_field->window());
    place();
    show();
    raise();
}

void CompletionPopup::place()
{
    const QPoint corner = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 2));
    const auto rows = static_cast<int>(m_offers.size());
    if (m_anchor)
        return placeAtText(rows * ChoiceDelegate::rowHeight + 2 * space::half + 2);
    const int room = parentWidget()->height() - corner.y() - space::inside;
    const int height = std::min(rows * ChoiceDelegate::rowHeight + 2 * space::half + 2, room);
    setGeometry(corner.x(), corner.y(), std::max(m_field->width(), 300), height);
}

void CompletionPopup::placeAtText(int height)
{
    const QRect anchor = m_anchor();
    const QPoint below = m_field->mapTo(parentWidget(), anchor.bottomLeft());
    const int above = m_field->mapTo(parentWidget(), anchor.topLeft()).y() - height - 2;
    const bool fits = below.y() + 2 + height <= parentWidget()->height() - space::inside;
    const int width = std::min(400, parentWidget()->width() - 2 * space::inside);
    setGeometry(std::clamp(below.x(), space::inside, parentWidget()->width() - width - space::inside),
                fits ? below.y() + 2 : std::max(above, 0), width, height);
    setCurrentIndex(m_choices->index(0));
}

void CompletionPopup::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString text = m_offers[index.row()].text;
    hide();
    Q_EMIT chosen(text);
}

bool CompletionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || !isVisible())
        return QListView::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        hide();
    return event->type() == QEvent::KeyPress && steer(static_cast<QKeyEvent *>(event)->key());
}

// Enter takes only what was gone to by the arrows: else it means the search itself.
bool CompletionPopup::steer(int key)
{
    const int rows = m_choices->rowCount();
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    switch (key) {
    case Qt::Key_Down:
        setCurrentIndex(m_choices->index((row + 1) % rows));
        return true;
    case Qt::Key_Up:
        setCurrentIndex(m_choices->index((std::max(row, 0) + rows - 1) % rows));
        return true;
    case Qt::Key_Tab:
        choose(m_choices->index(std::max(row, 0)));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(currentIndex());
        return row >= 0;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void CompletionPopup::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Tokens::of(this).line, 1));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

}

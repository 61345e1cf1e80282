// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wizard/ChoiceCard.h"

#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace firstmile
{

namespace
{

constexpr int choiceIcon = 20;

}

ChoiceCard::ChoiceCard(const QString &icon, const QString &text, const QString &detail, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_detail(detail)
{
    setText(text);
    setCheckable(true);
    setAccessibleName(text);
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceCard::sizeHint() const
{
    const int caption = QFontMetrics(typeFont(font(), Type::Caption)).height();
    return {240, fontMetrics().height() + caption + 2 * space::inside + 2};
}

bool ChoiceCard::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void ChoiceCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    QAbstractButton::mouseDoubleClickEvent(event);
    Q_EMIT doubleClicked();
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    painter.setPen(QPen(chosen || hasFocus() ? tokens.accent : tokens.line, hasFocus() ? 1.6 : 1));
    painter.setBrush(chosen ? tokens.selected : underMouse() ? tokens.hover : tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
    const QRect icon(space::between, (height() - choiceIcon) / 2, choiceIcon, choiceIcon);
    paintLineIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_icon,
                  chosen ? tokens.accent : tokens.text);
    const QRect words = rect().adjusted(icon.right() + space::between, space::inside, -space::between, -space::inside);
    const auto alignment = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop));
    const auto place = [&](const QRect &where) { return QStyle::visualRect(layoutDirection(), rect(), where); };
    painter.setPen(tokens.text);
    painter.drawText(place(words), alignment, text());
    painter.setFont(typeFont(font(), Type::Caption));
    painter.setPen(tokens.muted);
    const QString detail = painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, words.width());
    painter.drawText(place(words.adjusted(0, fontMetrics().height() + 2, 0, 0)), alignment, detail);
}

}

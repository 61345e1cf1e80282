// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/PersonDelegate.h"

#include "ui/widgets/Avatar.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QPainter>

namespace firstmile
{

namespace
{

constexpr int personDisc = 28;

}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int words = QFontMetrics(typeFont(option.font, Type::Body)).height() +
                      QFontMetrics(typeFont(option.font, Type::Caption)).height();
    return {100, words + 2 * space::inside};
}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool focus = selected && (option.state & QStyle::State_HasFocus);
    const QRectF ground = QRectF(option.rect).adjusted(space::half, 1, -space::half, -1);
    QColor fill = selected ? tokens.selected : (option.state & QStyle::State_MouseOver) ? tokens.hover : QColor();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(focus ? QPen(tokens.accent, 1.5) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(ground, space::radius, space::radius);
    const QRect inner = option.rect.adjusted(space::between, space::inside, -space::between, -space::inside);
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };
    const QString name = index.data(Qt::DisplayRole).toString();
    const QRect disc(inner.x(), inner.y() + (inner.height() - personDisc) / 2, personDisc, personDisc);
    paintAvatar(*painter, place(disc), name, {}, fill.isValid() ? fill : tokens.raised, tokens);
    const auto leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    int y = inner.y();
    const auto line = [&](const QString &text, Type type, const QColor &ink) {
        painter->setFont(typeFont(option.font, type));
        const QFontMetrics metrics(painter->font());
        const QRect words(disc.right() + 1 + space::inside + 2, y, inner.right() - disc.right() - space::inside - 2,
                          metrics.height());
        painter->setPen(ink);
        painter->drawText(place(words), leading, metrics.elidedText(text, Qt::ElideRight, words.width()));
        y += metrics.height();
    };
    line(name, Type::Body, tokens.text);
    line(index.data(DetailRole).toString(), Type::Caption, tokens.muted);
    painter->restore();
}

}

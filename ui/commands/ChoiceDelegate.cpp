// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/ChoiceDelegate.h"

#include "ui/commands/Chooser.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QPainter>

namespace firstmile
{

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Choice &choice = static_cast<const ChoiceModel *>(index.model())->at(index.row());
    const Tokens &tokens = Tokens::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? tokens.selected : tokens.hover);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(8, 1, -8, -1), space::radius, space::radius);
    }
    const QRect line = option.rect.adjusted(space::around + 2, 0, -space::around - 2, 0);
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect icon(line.x(), line.y() + (line.height() - 18) / 2, 18, 18);
    if (!choice.icon.isEmpty())
        paintLineIcon(*painter, place(icon), choice.icon, tokens.muted);
    painter->setFont(typeFont(option.font, Type::Caption));
    painter->setPen(tokens.muted);
    const int detail = painter->fontMetrics().horizontalAdvance(choice.detail) + 1;
    painter->drawText(place(QRect(line.right() - detail, line.y(), detail + 1, line.height())), Qt::AlignCenter,
                      choice.detail);
    painter->setFont(option.font);
    painter->setPen(tokens.text);
    const QRect words = line.adjusted(18 + space::between, 0, -detail - space::between, 0);
    painter->drawText(place(words),
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      option.fontMetrics.elidedText(choice.text, Qt::ElideRight, words.width()));
    painter->restore();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ExplainedDelegate.h"

#include "ui/dashboard/ExplainedModel.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QPainter>

namespace firstmile
{

namespace
{

constexpr int explainedPadding = 6;

QRect explainedInner(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(space::around, explainedPadding, -space::around, -explainedPadding);
}

/// Words at the leading edge, elided; `end` at the trailing one, whole.
void drawExplainedLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, const QFont &font,
                       const QString &words, const QString &end)
{
    const QFontMetrics metrics(font);
    const int endWidth = end.isEmpty() ? 0 : metrics.horizontalAdvance(end);
    painter.setFont(font);
    const auto leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const auto trailing =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter));
    painter.drawText(line, trailing | Qt::TextSingleLine, end);
    const int room = line.width() - endWidth - (end.isEmpty() ? 0 : space::between);
    const QRect place = QStyle::visualRect(option.direction, line, QRect(line.x(), line.y(), room, line.height()));
    painter.drawText(place, leading | Qt::TextSingleLine, metrics.elidedText(words, Qt::ElideRight, room));
}

}

QSize ExplainedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int body = QFontMetrics(option.font).height();
    const int caption = QFontMetrics(typeFont(option.font, Type::Caption)).height();
    const bool heading = index.data(ExplainedModel::HeadingRole).toBool();
    return {100, (heading ? body + space::inside : body + caption) + 2 * explainedPadding};
}

void ExplainedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(ExplainedModel::HeadingRole).toBool())
        paintHeading(*painter, option, index);
    else
        paintCase(*painter, option, index);
    painter->restore();
}

void ExplainedDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const QRect inner = explainedInner(option).adjusted(0, space::inside, 0, 0);
    if (index.row() > 0) {
        painter.setPen(tokens.line);
        painter.drawLine(option.rect.left() + space::around, option.rect.top() + 2, option.rect.right() - space::around,
                         option.rect.top() + 2);
    }
    painter.setPen(tokens.text);
    drawExplainedLine(painter, option, inner, typeFont(option.font, Type::Body, true), index.data().toString(),
                      index.data(ExplainedModel::EndRole).toString());
}

void ExplainedDelegate::paintCase(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver)) {
        const bool focus = selected && (option.state & QStyle::State_HasFocus);
        painter.setPen(focus ? QPen(tokens.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(selected ? tokens.selected : tokens.hover);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), space::radius, space::radius);
    }
    const QRect inner = explainedInner(option);
    const int body = QFontMetrics(option.font).height();
    painter.setPen(tokens.text);
    drawExplainedLine(painter, option, QRect(inner.x(), inner.y(), inner.width(), body), option.font,
                      index.data().toString(), {});
    painter.setPen(tokens.muted);
    drawExplainedLine(painter, option, QRect(inner.x(), inner.y() + body, inner.width(), inner.height() - body),
                      typeFont(option.font, Type::Caption), index.data(ExplainedModel::DetailRole).toString(),
                      index.data(ExplainedModel::EndRole).toString());
}

}

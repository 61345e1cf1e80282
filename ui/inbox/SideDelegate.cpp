// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/SideDelegate.h"

#include "ui/inbox/SideModel.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QLocale>
#include <QPainter>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int sideIcon = 18;

const SideEntry &entryOf(const QModelIndex &index)
{
    return static_cast<const SideModel *>(index.model())->at(index.row());
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const SideEntry &entry)
{
    painter.setFont(typeFont(option.font, Type::Caption));
    painter.setPen(Tokens::of(option.palette).muted);
    painter.drawText(option.rect.adjusted(space::around, 0, -space::around, -space::half),
                     static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignBottom,
                     entry.text);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const QRectF card = QRectF(option.rect).adjusted(8, 1, -8, -1);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(selected ? tokens.selected : tokens.hover);
        painter.drawRoundedRect(card, space::radius, space::radius);
    }
    if (selected && (option.state & QStyle::State_HasFocus)) {
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(card.adjusted(0.75, 0.75, -0.75, -0.75), space::radius, space::radius);
    }
}

int paintCount(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, const SideEntry &entry)
{
    if (entry.count <= 0)
        return 0;
    const Tokens &tokens = Tokens::of(option.palette);
    const QString text = QLocale().toString(entry.count);
    painter.setFont(typeFont(option.font, Type::Caption));
    painter.setPen(entry.tone == Tone::Bad ? tokens.failed : tokens.muted);
    const int width = painter.fontMetrics().horizontalAdvance(text) + 1;
    const QRect where(line.right() - width, line.y(), width + 1, line.height());
    painter.drawText(QStyle::visualRect(option.direction, option.rect, where), Qt::AlignCenter, text);
    return width + space::inside;
}

/// `taken`: what the count needs at the end of the first line.
void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, int taken,
                const SideEntry &entry)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto put = [&](const QRect &where, const QString &text) {
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width());
        painter.drawText(QStyle::visualRect(option.direction, option.rect, where), static_cast<int>(alignment), shown);
    };
    painter.setFont(typeFont(option.font, Type::Body));
    painter.setPen(tokens.text);
    const int height = painter.fontMetrics().height();
    if (entry.detail.isEmpty())
        return put(line.adjusted(0, 0, -taken, 0), entry.text);
    const int top = line.y() + (line.height() - 2 * height + 3) / 2;
    put(QRect(line.x(), top, line.width() - taken, height), entry.text);
    painter.setFont(typeFont(option.font, Type::Caption));
    painter.setPen(entry.tone == Tone::Bad ? tokens.failed : tokens.muted);
    put(QRect(line.x(), top + height - 1, line.width(), height), entry.detail);
}

/// How far long work has come, as a line along the entry's foot.
void paintShare(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, double share)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const QRect whole(line.x(), line.bottom() - 4, line.width(), 2);
    const QRect done(whole.x(), whole.y(), static_cast<int>(whole.width() * std::min(1.0, share)), 2);
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, whole), tokens.line);
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, done), tokens.accent);
}

}

void SideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SideEntry &entry = entryOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (entry.key.isEmpty()) {
        paintHeading(*painter, option, entry);
    } else {
        paintGround(*painter, option);
        QRect line = option.rect.adjusted(space::around, 0, -space::around, 0);
        const QRect icon(line.x(), line.y() + (line.height() - sideIcon) / 2, sideIcon, sideIcon);
        const Tokens &tokens = Tokens::of(option.palette);
        const bool selected = option.state & QStyle::State_Selected;
        paintLineIcon(*painter, QStyle::visualRect(option.direction, option.rect, icon), entry.icon,
                      selected ? tokens.accent : tokens.muted);
        line.adjust(sideIcon + 10, 0, 0, 0);
        const int half = entry.detail.isEmpty() ? 0 : line.height() / 2 - 3;
        const int count = paintCount(*painter, option, line.adjusted(0, 0, 0, -half), entry);
        paintWords(*painter, option, line, count, entry);
        if (entry.share >= 0)
            paintShare(*painter, option, line, entry.share);
    }
    painter->restore();
}

QSize SideDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SideEntry &entry = entryOf(index);
    const int line = QFontMetrics(option.font).height();
    if (entry.key.isEmpty())
        return {100, line + space::around};
    const int share = entry.share >= 0 ? 4 : 0;
    return {100, entry.detail.isEmpty() ? std::max(32, line + 12) : 2 * line + 10 + share};
}

}

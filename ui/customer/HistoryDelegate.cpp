// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/HistoryDelegate.h"

#include "ui/customer/HistoryLineWords.h"
#include "ui/customer/HistoryModel.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QPainter>

namespace firstmile
{

namespace
{

constexpr int historyMark = 16;
constexpr int historyPadding = 6;

}

HistoryDelegate::HistoryDelegate(const HistoryModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, QFontMetrics(option.font).height() + QFontMetrics(typeFont(option.font, Type::Caption)).height() +
                     2 * historyPadding};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    painter->save();
    painter->setClipRect(option.rect); // stacked accents stay in their row
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, tokens);
    if (const HistoryEntry *entry = m_model.at(index.row())) {
        paintLine(*painter, option, *entry, tokens);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.hover);
        QRect bar(option.rect.x() + space::around + historyMark + space::inside, option.rect.center().y() - 4,
                  option.rect.width() / 2, 8);
        painter->drawRoundedRect(QStyle::visualRect(option.direction, option.rect, bar), 4, 4);
    }
    painter->restore();
}

void HistoryDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Tokens &tokens) const
{
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected && !(option.state & QStyle::State_MouseOver))
        return;
    const bool focus = selected && (option.state & QStyle::State_HasFocus);
    painter.setPen(focus ? QPen(tokens.accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(selected ? tokens.selected : tokens.hover);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), space::radius, space::radius);
}

void HistoryDelegate::paintLine(QPainter &painter, const QStyleOptionViewItem &option, const HistoryEntry &entry,
                                const Tokens &tokens) const
{
    const QFont body = typeFont(option.font, Type::Body);
    const QFont caption = typeFont(option.font, Type::Caption);
    const QRect inner = option.rect.adjusted(space::around, historyPadding, -space::around, -historyPadding);
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };
    const auto leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const auto trailing =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter));
    const int line = QFontMetrics(body).height();
    const bool note = entry.key.kind == HistoryKind::Note;
    paintLineIcon(painter, place(QRect(inner.x(), inner.y() + (line - historyMark) / 2, historyMark, historyMark)),
                  HistoryLineWords::icon(entry), note ? tokens.noteInk : tokens.muted);
    const int left = inner.x() + historyMark + space::inside;
    const auto row = [&](int y, const QFont &font, const QString &words, const QColor &ink, const QString &end,
                         const QColor &endInk) {
        painter.setFont(caption);
        const int height = QFontMetrics(font).height();
        const int endWidth = end.isEmpty() ? 0 : QFontMetrics(caption).horizontalAdvance(end) + space::inside;
        painter.setPen(endInk);
        painter.drawText(place(QRect(left, y, inner.right() - left + 1, height)), trailing | Qt::TextSingleLine, end);
        const QRect room(left, y, inner.right() - left + 1 - endWidth, height);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(place(room), leading | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()));
    };
    row(inner.y(), body, HistoryLineWords::title(entry), note ? tokens.noteInk : tokens.text,
        Words::briefTime(entry.key.at, m_model.now()), tokens.muted);
    row(inner.y() + line, caption, HistoryLineWords::text(entry, m_model.now()), tokens.muted,
        HistoryLineWords::state(entry), entry.waits ? tokens.waiting : tokens.muted);
}

}

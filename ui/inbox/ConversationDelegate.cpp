// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ConversationDelegate.h"

#include "ui/inbox/ConversationListModel.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Words.h"

#include <QPainter>

namespace firstmile
{

using namespace Qt::StringLiterals;

/// Where the parts of one row are, and with what they are drawn.
struct ConversationDelegate::Layout
{
    QRect row; ///< inside the padding
    QRect avatar;
    QRect lines; ///< right of the avatar
    QFont body;
    QFont bold;
    QFont caption;
    int lineHeight = 0;
    const Tokens *tokens = nullptr;
    QColor ground;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    QRect line(int number) const { return {lines.x(), lines.y() + number * lineHeight, lines.width(), lineHeight}; }
    QRect mirrored(const QRect &rect) const { return QStyle::visualRect(direction, row, rect); }
};

namespace
{

constexpr int iconSize = 14;

void drawRowText(QPainter &painter, const QRect &where, Qt::Alignment alignment, const QString &text)
{
    painter.drawText(where, static_cast<int>(alignment) | Qt::TextSingleLine, text);
}

}

ConversationDelegate::ConversationDelegate(const ConversationListModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

ConversationDelegate::Layout ConversationDelegate::layoutFor(const QStyleOptionViewItem &option) const
{
    const bool compact = m_density == Density::Compact;
    const int pad = compact ? 6 : 10;
    Layout layout;
    layout.tokens = &Tokens::of(option.palette);
    layout.direction = option.direction;
    layout.body = typeFont(option.font, Type::Body);
    layout.bold = typeFont(option.font, Type::Body, true);
    layout.caption = typeFont(option.font, Type::Caption);
    layout.lineHeight = QFontMetrics(layout.bold).height() + (compact ? 0 : 2);
    layout.row = option.rect.adjusted(space::between, pad, -space::between, -pad);
    const int disc = compact ? 20 : 34;
    layout.avatar = QRect(layout.row.x() + 2, layout.row.y() + (compact ? 0 : 2), disc, disc);
    layout.lines = layout.row;
    layout.lines.setLeft(layout.avatar.right() + space::between);
    layout.ground = option.state & QStyle::State_Selected    ? layout.tokens->selected
                    : option.state & QStyle::State_MouseOver ? layout.tokens->hover
                                                             : layout.tokens->raised;
    return layout;
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem sized = option;
    sized.rect = QRect(0, 0, 300, 100);
    const Layout layout = layoutFor(sized);
    const int lines = hasThirdLine(m_model.at(index.row())) ? 3 : 2;
    return {200, lines * layout.lineHeight + 2 * (layout.row.y() - sized.rect.y())};
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Conversation &row = m_model.at(index.row());
    const Layout layout = layoutFor(option);
    painter->save();
    painter->setClipRect(option.rect); // stacked accents stay in their row
    paintGround(*painter, option);
    const QRect disc = layout.mirrored(layout.avatar);
    if (m_density == Density::Compact)
        paintLineIcon(*painter, QRectF(disc).adjusted(1, 0, -1, -2), markName(row.channel), layout.tokens->muted);
    else
        paintAvatar(*painter, disc, row.customerName, row.channel, layout.ground, *layout.tokens);
    paintFirstLine(*painter, layout, row);
    paintSecondLine(*painter, layout, row);
    if (hasThirdLine(row))
        paintThirdLine(*painter, layout, row);
    painter->restore();
}

void ConversationDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const QRectF card = QRectF(option.rect).adjusted(4, 1, -4, -1);
    painter.setRenderHint(QPainter::Antialiasing);
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

void ConversationDelegate::paintFirstLine(QPainter &painter, const Layout &layout, const Conversation &row) const
{
    const int ageWidth = paintAge(painter, layout, row);
    QRect where = layout.line(0).adjusted(0, 0, -ageWidth - space::inside, 0);
    painter.setFont(row.unread ? layout.bold : layout.body);
    painter.setPen(layout.tokens->text);
    const QString name = QFontMetrics(painter.font()).elidedText(row.customerName, Qt::ElideRight, where.width());
    drawRowText(painter, layout.mirrored(where),
                QStyle::visualAlignment(layout.direction, Qt::AlignVCenter | Qt::AlignLeft), name);
}

int ConversationDelegate::paintAge(QPainter &painter, const Layout &layout, const Conversation &row) const
{
    const bool waits = row.waitingSince.has_value();
    const bool late = m_model.isLate(row);
    const QString text =
        waits ? Words::shortAge(m_model.now() - *row.waitingSince) : Words::briefTime(row.lastMessageAt, m_model.now());
    const QColor ink = late ? layout.tokens->late : waits ? layout.tokens->waiting : layout.tokens->muted;
    painter.setFont(layout.caption);
    painter.setPen(ink);
    const int textWidth = QFontMetrics(layout.caption).horizontalAdvance(text) + 1;
    const QRect line = layout.line(0);
    drawRowText(painter, layout.mirrored(QRect(line.right() - textWidth, line.y(), textWidth + 1, line.height())),
                Qt::AlignVCenter | Qt::AlignLeft, text);
    if (!waits)
        return textWidth;
    const QRect icon(line.right() - textWidth - iconSize - 3, line.y() + (line.height() - iconSize) / 2, iconSize,
                     iconSize);
    paintLineIcon(painter, layout.mirrored(icon), late ? u"late"_s : u"waiting"_s, ink);
    return textWidth + iconSize + 3;
}

void ConversationDelegate::paintSecondLine(QPainter &painter, const Layout &layout, const Conversation &row) const
{
    const QRect line = layout.line(1);
    painter.setFont(layout.body);
    const QFontMetrics metrics(layout.body);
    const auto alignment = QStyle::visualAlignment(layout.direction, Qt::AlignVCenter | Qt::AlignLeft);
    int used = 0;
    if (!row.subject.isEmpty()) {
        const QString subject = metrics.elidedText(row.subject.simplified(), Qt::ElideRight, line.width());
        painter.setPen(layout.tokens->text);
        drawRowText(painter, layout.mirrored(line), alignment, subject);
        used = metrics.horizontalAdvance(subject) + space::inside;
    }
    if (line.width() - used < 40)
        return;
    painter.setPen(layout.tokens->muted);
    const QString preview = metrics.elidedText(row.preview.simplified(), Qt::ElideRight, line.width() - used);
    drawRowText(painter, layout.mirrored(line.adjusted(used, 0, 0, 0)), alignment, preview);
}

bool ConversationDelegate::hasThirdLine(const Conversation &row) const
{
    return row.hasFailedReply || !row.tags.isEmpty() || !row.assignee.isEmpty() || !row.handedTo.isEmpty() ||
           row.status == ConversationStatus::Snoozed;
}

void ConversationDelegate::paintThirdLine(QPainter &painter, const Layout &layout, const Conversation &row) const
{
    struct Part
    {
        QString icon;
        QString text;
        QColor ink;
    };
    QList<Part> parts;
    if (row.hasFailedReply)
        parts.append({u"failed"_s, tr("Reply not sent"), layout.tokens->failed});
    if (row.status == ConversationStatus::Snoozed && row.snoozedUntil)
        parts.append({u"snooze"_s, Words::dayAndTime(*row.snoozedUntil), layout.tokens->muted});
    if (!row.handedTo.isEmpty())
        parts.append({u"hand-over"_s, row.handedTo, layout.tokens->muted});
    if (!row.assignee.isEmpty())
        parts.append({u"mine"_s, row.assignee, layout.tokens->muted});
    for (const QString &tag : row.tags)
        parts.append({{}, u"#"_s + tag, layout.tokens->muted});

    painter.setFont(layout.caption);
    const QFontMetrics metrics(layout.caption);
    QRect line = layout.line(2);
    for (const Part &part : parts) {
        const int icon = part.icon.isEmpty() ? 0 : iconSize + 3;
        if (line.width() < icon + 24)
            return;
        if (icon > 0)
            paintLineIcon(
                painter,
                layout.mirrored(QRect(line.x(), line.y() + (line.height() - iconSize) / 2, iconSize, iconSize)),
                part.icon, part.ink);
        painter.setPen(part.ink);
        const QString text = metrics.elidedText(part.text, Qt::ElideRight, line.width() - icon);
        drawRowText(painter, layout.mirrored(line.adjusted(icon, 0, 0, 0)),
                    QStyle::visualAlignment(layout.direction, Qt::AlignVCenter | Qt::AlignLeft), text);
        line.setLeft(line.left() + icon + metrics.horizontalAdvance(text) + space::between);
    }
}

}

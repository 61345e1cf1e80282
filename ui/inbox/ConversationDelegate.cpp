// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ConversationDelegate.h"

#include "ui/inbox/ConversationListModel.h"
#include "ui/inbox/HitText.h"
#include "ui/inbox/ListSelection.h"
#include "ui/inbox/RowFigure.h"
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
    QColor ground; ///< what the row lies on
    Qt::LayoutDirection direction = Qt::LeftToRight;

    QRect line(int number) const { return {lines.x(), lines.y() + number * lineHeight, lines.width(), lineHeight}; }
    QRect mirrored(const QRect &rect) const { return QStyle::visualRect(direction, row, rect); }
};

namespace
{

constexpr int iconSize = 14;

bool hasMarks(const Conversation &row, const QString &reviewed)
{
    return !reviewed.isEmpty() || row.hasFailedReply || !row.tags.isEmpty() || !row.assignee.isEmpty() ||
           !row.handedTo.isEmpty() || row.status == ConversationStatus::Snoozed;
}

bool hasOwnLineForHit(const ConversationRow &row)
{
    return !row.snippet.isEmpty() && !row.conversation.subject.isEmpty();
}

void drawRowText(QPainter &painter, const QRect &where, Qt::Alignment alignment, const QString &text)
{
    painter.drawText(where, static_cast<int>(alignment) | Qt::TextSingleLine, text);
}

}

ConversationDelegate::ConversationDelegate(const ConversationListModel &model, const ListSelection &selection,
                                           QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_selection(selection)
{}

ConversationDelegate::Layout ConversationDelegate::layoutFor(const QRect &rect, Qt::LayoutDirection direction,
                                                             const QFont &font) const
{
    const bool compact = m_density == Density::Compact;
    const int pad = compact ? 6 : 10;
    Layout layout;
    layout.direction = direction;
    layout.body = typeFont(font, Type::Body);
    layout.bold = typeFont(font, Type::Body, true);
    layout.caption = typeFont(font, Type::Caption);
    layout.lineHeight = QFontMetrics(layout.bold).height() + (compact ? 0 : 2);
    layout.row = rect.adjusted(space::between, pad, -space::between, -pad);
    const int disc = compact ? 20 : 34;
    layout.avatar = QRect(layout.row.x() + 2, layout.row.y() + (compact ? 0 : 2), disc, disc);
    layout.lines = layout.row;
    layout.lines.setLeft(layout.avatar.right() + space::between);
    return layout;
}

int ConversationDelegate::height(const ConversationRow *row, const QFont &font) const
{
    const Layout layout = layoutFor(QRect(0, 0, 300, 100), Qt::LeftToRight, font);
    const int lines = row ? 2 + (hasOwnLineForHit(*row) ? 1 : 0) +
                                (hasMarks(row->conversation, m_model.reviewed(row->conversation.id)) ? 1 : 0)
                          : 2;
    return lines * layout.lineHeight + 2 * layout.row.y();
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {200, height(m_model.at(index.row()), option.font)};
}

QRect ConversationDelegate::discOf(const QRect &row, Qt::LayoutDirection direction, const QFont &font) const
{
    const Layout layout = layoutFor(row, direction, font);
    return layout.mirrored(layout.avatar.adjusted(-space::half, -space::half, space::half, space::half));
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Layout layout = layoutFor(option.rect, option.direction, option.font);
    layout.tokens = &Tokens::of(option.palette);
    const bool chosen = m_selection.contains(m_model.idAt(index.row()));
    layout.ground = option.state & QStyle::State_Selected || chosen ? layout.tokens->selected
                    : option.state & QStyle::State_MouseOver        ? layout.tokens->hover
                                                                    : layout.tokens->raised;
    painter->save();
    painter->setClipRect(option.rect); // stacked accents stay in their row
    paintGround(*painter, option, chosen);
    if (const ConversationRow *row = m_model.at(index.row())) {
        paintDisc(*painter, layout, option, *row, chosen);
        paintFirstLine(*painter, layout, *row);
        paintSubject(*painter, layout, *row);
        if (hasMarks(row->conversation, m_model.reviewed(row->conversation.id)))
            paintMarks(*painter, layout, hasOwnLineForHit(*row) ? 3 : 2, *row);
    } else {
        paintPlaceholder(*painter, layout);
    }
    painter->restore();
}

void ConversationDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool chosen) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const QRectF card = QRectF(option.rect).adjusted(4, 1, -4, -1);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool current = option.state & QStyle::State_Selected;
    if (current || chosen || (option.state & QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(current || chosen ? tokens.selected : tokens.hover);
        painter.drawRoundedRect(card, space::radius, space::radius);
    }
    if (current && (option.state & QStyle::State_HasFocus)) {
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(card.adjusted(0.75, 0.75, -0.75, -0.75), space::radius, space::radius);
    }
}

// The shape of what will stand here: it comes within a blink, and nothing moves when it does.
void ConversationDelegate::paintPlaceholder(QPainter &painter, const Layout &layout) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(layout.tokens->hover);
    painter.drawEllipse(layout.mirrored(layout.avatar));
    for (const int line : {0, 1}) {
        QRect bar = layout.line(line).adjusted(0, 4, 0, -4);
        bar.setWidth(bar.width() * (line == 0 ? 2 : 4) / 5);
        painter.drawRoundedRect(layout.mirrored(bar), 4, 4);
    }
}

void ConversationDelegate::paintDisc(QPainter &painter, const Layout &layout, const QStyleOptionViewItem &option,
                                     const ConversationRow &row, bool chosen) const
{
    const QRect disc = layout.mirrored(layout.avatar);
    const bool asks = !m_selection.isEmpty() && (option.state & QStyle::State_MouseOver);
    if (chosen || asks) {
        painter.setPen(QPen(chosen ? layout.tokens->accent : layout.tokens->muted, 1.5));
        painter.setBrush(chosen ? QBrush(layout.tokens->accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(disc).adjusted(1, 1, -1, -1));
        const QPointF middle = QRectF(disc).center();
        const double side = disc.width() * 0.6;
        paintLineIcon(painter, {middle.x() - side / 2, middle.y() - side / 2, side, side}, u"check"_s,
                      chosen ? layout.tokens->onAccent : layout.tokens->muted);
    } else if (m_density == Density::Compact) {
        paintLineIcon(painter, QRectF(disc).adjusted(1, 0, -1, -2), markName(row.conversation.channel),
                      layout.tokens->muted);
    } else {
        paintAvatar(painter, disc, row.conversation.customerName, row.conversation.channel, layout.ground,
                    *layout.tokens);
    }
}

void ConversationDelegate::paintFirstLine(QPainter &painter, const Layout &layout, const ConversationRow &row) const
{
    const int figureWidth = paintFigure(painter, layout, row);
    const QRect where = layout.line(0).adjusted(0, 0, -figureWidth - space::inside, 0);
    painter.setFont(row.conversation.unread ? layout.bold : layout.body);
    painter.setPen(layout.tokens->text);
    const QString name =
        QFontMetrics(painter.font()).elidedText(row.conversation.customerName, Qt::ElideRight, where.width());
    drawRowText(painter, layout.mirrored(where),
                QStyle::visualAlignment(layout.direction, Qt::AlignVCenter | Qt::AlignLeft), name);
}

int ConversationDelegate::paintFigure(QPainter &painter, const Layout &layout, const ConversationRow &row) const
{
    const RowFigure figure = RowFigure::of(row, m_model.query().sort, m_model.isLate(row.conversation), m_model.now());
    const QColor ink = figure.meaning == RowFigure::Meaning::Late      ? layout.tokens->late
                       : figure.meaning == RowFigure::Meaning::Waiting ? layout.tokens->waiting
                                                                       : layout.tokens->muted;
    painter.setFont(layout.caption);
    painter.setPen(ink);
    const int textWidth = QFontMetrics(layout.caption).horizontalAdvance(figure.text) + 1;
    const QRect line = layout.line(0);
    drawRowText(painter, layout.mirrored(QRect(line.right() - textWidth, line.y(), textWidth + 1, line.height())),
                Qt::AlignVCenter | Qt::AlignLeft, figure.text);
    if (figure.icon.isEmpty())
        return textWidth;
    const QRect icon(line.right() - textWidth - iconSize - 3, line.y() + (line.height() - iconSize) / 2, iconSize,
                     iconSize);
    paintLineIcon(painter, layout.mirrored(icon), figure.icon, ink);
    return textWidth + iconSize + 3;
}

// Subject and first words; where something was searched, the subject and under it the hit, or the hit alone.
void ConversationDelegate::paintSubject(QPainter &painter, const Layout &layout, const ConversationRow &row) const
{
    const Conversation &conversation = row.conversation;
    const QRect line = layout.line(1);
    painter.setFont(layout.body);
    const QFontMetrics metrics(layout.body);
    const auto alignment = QStyle::visualAlignment(layout.direction, Qt::AlignVCenter | Qt::AlignLeft);
    int used = 0;
    if (!conversation.subject.isEmpty()) {
        const QString subject = metrics.elidedText(conversation.subject.simplified(), Qt::ElideRight, line.width());
        painter.setPen(layout.tokens->text);
        drawRowText(painter, layout.mirrored(line), alignment, subject);
        used = metrics.horizontalAdvance(subject) + space::inside;
    }
    if (!row.snippet.isEmpty()) {
        const QRect where = layout.mirrored(layout.line(conversation.subject.isEmpty() ? 1 : 2));
        return HitText{row.snippet, row.hits}.paint(painter, where, layout.body, layout.direction, *layout.tokens);
    }
    if (line.width() - used < 40)
        return;
    painter.setPen(layout.tokens->muted);
    const QString preview = metrics.elidedText(conversation.preview.simplified(), Qt::ElideRight, line.width() - used);
    drawRowText(painter, layout.mirrored(line.adjusted(used, 0, 0, 0)), alignment, preview);
}

void ConversationDelegate::paintMarks(QPainter &painter, const Layout &layout, int lineNumber,
                                      const ConversationRow &shown) const
{
    const Conversation &row = shown.conversation;
    struct Part
    {
        QString icon;
        QString text;
        QColor ink;
    };
    QList<Part> parts;
    if (const QString reviewed = m_model.reviewed(row.id); !reviewed.isEmpty())
        parts.append({u"review"_s, reviewed, layout.tokens->accent});
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
    QRect line = layout.line(lineNumber);
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

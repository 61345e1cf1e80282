// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/HistoryModel.h"

#include "core/base/Clock.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QPainter>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString historyTitle(const Conversation &row)
{
    return (row.subject.isEmpty() ? row.preview : row.subject).simplified();
}

}

void HistoryModel::setHistory(const QList<Conversation> &history, ConversationId open)
{
    if (history == m_rows && open == m_open)
        return;
    beginResetModel();
    m_rows = history;
    m_open = open;
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Conversation &row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return historyTitle(row);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return QStringList{historyTitle(row), Words::channel(row.channel), Words::status(row),
                           Words::dayAndTime(row.lastMessageAt)}
            .join(u", "_s);
    return {};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const HistoryModel *>(index.model());
    const Conversation &row = model->at(index.row());
    const Tokens &tokens = Tokens::of(option.palette);
    const bool open = model->isOpen(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (open || (option.state & QStyle::State_MouseOver) || (option.state & QStyle::State_HasFocus)) {
        const bool focus = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected);
        painter->setPen(focus ? QPen(tokens.accent, 1.5) : QPen(Qt::NoPen));
        painter->setBrush(open ? tokens.selected : tokens.hover);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(8, 1, -8, -1), space::radius, space::radius);
    }
    const QFont body = typeFont(option.font, Type::Body);
    const QFont caption = typeFont(option.font, Type::Caption);
    const int line = QFontMetrics(body).height();
    const QRect inner = option.rect.adjusted(space::around, 6, -space::around, -6);
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };
    const auto leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    paintLineIcon(*painter, place(QRect(inner.x(), inner.y() + (line - 16) / 2, 16, 16)), markName(row.channel),
                  tokens.muted);
    QRect words(inner.x() + 16 + space::inside, inner.y(), inner.width() - 16 - space::inside, line);
    painter->setFont(body);
    painter->setPen(tokens.text);
    painter->drawText(place(words), leading,
                      QFontMetrics(body).elidedText(historyTitle(row), Qt::ElideRight, words.width()));
    words.translate(0, line);
    painter->setFont(caption);
    painter->setPen(tokens.muted);
    const QString detail = Words::status(row) + u" · "_s + Words::briefTime(row.lastMessageAt, model->clock().now());
    painter->drawText(place(words), leading, QFontMetrics(caption).elidedText(detail, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, 2 * QFontMetrics(option.font).height() + 12};
}

}

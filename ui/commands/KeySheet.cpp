// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/KeySheet.h"

#include "ui/commands/ActionRegistry.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QAction>
#include <QApplication>
#include <QPainter>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int sheetRow = 26;
constexpr int sheetWidth = 760;

void paintKeyCap(QPainter &painter, const QRect &where, const QString &key, const Tokens &tokens)
{
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(tokens.text);
    painter.drawText(where, Qt::AlignCenter, key);
}

}

KeySheet::KeySheet(const ActionRegistry &actions, QWidget *window) : QWidget(window), m_actions(actions)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Keys"));
    hide();
}

void KeySheet::open()
{
    const int groups = static_cast<int>(ActionRegistry::groups().size());
    int left = 0;
    int right = 0;
    for (int group = 0; group < groups; ++group)
        (left <= right ? left : right) += heightOf(group);
    const QSize room = parentWidget()->size();
    const QSize size(std::min(sheetWidth, room.width() - 32), std::min(std::max(left, right) + 56, room.height() - 32));
    setGeometry(QRect(QPoint((room.width() - size.width()) / 2, (room.height() - size.height()) / 2), size));
    QStringList spoken;
    for (const QAction *action : m_actions.all())
        spoken << action->toolTip();
    setAccessibleDescription(spoken.join(u"; "_s));
    m_before = QApplication::focusWidget();
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

int KeySheet::heightOf(int group) const
{
    return static_cast<int>(m_actions.of(ActionRegistry::groups()[group]).size()) * sheetRow + 44;
}

void KeySheet::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius + 2, space::radius + 2);
    const int half = width() / 2;
    QRect columns[2] = {QRect(28, 24, half - 48, height()), QRect(half + 20, 24, half - 48, height())};
    const int groups = static_cast<int>(ActionRegistry::groups().size());
    for (int group = 0; group < groups; ++group) {
        QRect &column = columns[0].y() <= columns[1].y() ? columns[0] : columns[1];
        column.translate(0, paintGroup(painter, group, column));
    }
}

int KeySheet::paintGroup(QPainter &painter, int group, const QRect &column) const
{
    const Tokens &tokens = Tokens::of(this);
    const ActionGroup which = ActionRegistry::groups()[group];
    painter.setFont(typeFont(font(), Type::Title));
    painter.setPen(tokens.text);
    painter.drawText(QRect(column.x(), column.y(), column.width(), 28), Qt::AlignVCenter | Qt::AlignLeading,
                     ActionRegistry::title(which));
    int y = column.y() + 32;
    for (const QAction *action : m_actions.of(which)) {
        const QString key = m_actions.key(ActionRegistry::idOf(action)).toString(QKeySequence::NativeText);
        painter.setFont(typeFont(font(), Type::Caption));
        const int cap = std::max(22, painter.fontMetrics().horizontalAdvance(key) + 12);
        if (!key.isEmpty())
            paintKeyCap(painter, QRect(column.right() - cap, y + 2, cap, 22), key, tokens);
        painter.setFont(font());
        painter.setPen(tokens.text);
        const QRect words(column.x(), y, column.width() - cap - space::inside, sheetRow);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(action->text(), Qt::ElideRight, words.width()));
        y += sheetRow;
    }
    return y - column.y() + space::between;
}

void KeySheet::keyPressEvent(QKeyEvent *)
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void KeySheet::mousePressEvent(QMouseEvent *)
{
    hide();
}

void KeySheet::focusOutEvent(QFocusEvent *)
{
    hide();
}

}

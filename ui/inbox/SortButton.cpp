// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/SortButton.h"

#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"

#include <QActionGroup>
#include <QMenu>

namespace firstmile
{

using namespace Qt::StringLiterals;

SortButton::SortButton(QWidget *parent) : QToolButton(parent), m_group(new QActionGroup(this))
{
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setAccessibleName(tr("Order of the list"));
    setToolTip(tr("Order of the list"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(lineIcon(u"sort"_s));
    setIconSize({16, 16});
    setFont(typeFont(font(), Type::Caption));
    auto *menu = new QMenu(this);
    const auto offer = [&](const QString &text, const QString &brief, SortOrder order) {
        QAction *action = menu->addAction(text, this, [this, order] { Q_EMIT chosen(order); });
        action->setCheckable(true);
        action->setData(static_cast<int>(order));
        action->setIconText(brief);
        m_group->addAction(action);
    };
    offer(tr("Longest waiting first"), tr("Longest waiting"), SortOrder::WaitingLongest);
    offer(tr("Newest first"), tr("Newest"), SortOrder::Newest);
    offer(tr("Most followers first"), tr("Reach"), SortOrder::Reach);
    offer(tr("Due first"), tr("Due"), SortOrder::Due);
    offer(tr("Best match first"), tr("Best match"), SortOrder::Relevance);
    setMenu(menu);
}

void SortButton::show(SortOrder order, bool withWords)
{
    for (QAction *action : m_group->actions()) {
        const auto each = static_cast<SortOrder>(action->data().toInt());
        action->setVisible(each != SortOrder::Relevance || withWords);
        action->setChecked(each == order);
        if (each == order)
            setText(action->iconText());
    }
}

}

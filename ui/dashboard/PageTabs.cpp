// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/PageTabs.h"

#include "ui/dashboard/CardWords.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QPainter>

namespace firstmile
{

namespace
{

constexpr int tabHeight = 36;
constexpr int tabUnderline = 2;

}

PageTabs::PageTabs(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Pages of the dashboard"));
    for (const PageId page : allPages())
        addTab(CardWords::pageTitle(page));
    connect(this, &QTabBar::currentChanged, this, [this] { Q_EMIT chosen(page()); });
}

PageId PageTabs::page() const
{
    return allPages().value(currentIndex());
}

void PageTabs::choose(PageId page)
{
    setCurrentIndex(static_cast<int>(allPages().indexOf(page)));
}

void PageTabs::step(int by)
{
    setCurrentIndex((currentIndex() + by + count()) % count());
}

QSize PageTabs::tabSizeHint(int index) const
{
    return {fontMetrics().horizontalAdvance(tabText(index)) + 2 * space::between, tabHeight};
}

void PageTabs::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool current = i == currentIndex();
        const QRectF ground = QRectF(tab).adjusted(2, 3, -2, -5);
        if (current && hasFocus()) {
            painter.setPen(QPen(tokens.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), space::radius, space::radius);
        } else if (!current && underMouse() && tab.contains(pointer)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.hover);
            painter.drawRoundedRect(ground, space::radius, space::radius);
        }
        painter.setPen(current ? tokens.text : tokens.muted);
        painter.drawText(tab.adjusted(0, 0, 0, -tabUnderline), Qt::AlignCenter, tabText(i));
        if (current)
            painter.fillRect(QRect(tab.left() + space::between, tab.bottom() - tabUnderline + 1,
                                   tab.width() - 2 * space::between, tabUnderline),
                             tokens.accent);
    }
}

}

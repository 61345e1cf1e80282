// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ShareLine.h"

#include "ui/widgets/Tokens.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr int shareHeight = 4;

}

ShareLine::ShareLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(shareHeight);
}

void ShareLine::setShare(double share)
{
    m_share = std::min(1.0, share);
    setAccessibleDescription(QLocale().toString(m_share * 100, 'f', 0) + QLocale().percent());
    update();
}

void ShareLine::paintEvent(QPaintEvent *)
{
    if (m_share < 0)
        return;
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRect done(0, 0, static_cast<int>(width() * m_share), height());
    for (const auto &[part, colour] :
         {std::pair(rect(), tokens.line), {QStyle::visualRect(layoutDirection(), rect(), done), tokens.accent}}) {
        painter.setBrush(colour);
        painter.drawRoundedRect(part, height() / 2.0, height() / 2.0);
    }
}

}

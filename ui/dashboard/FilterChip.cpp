// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/FilterChip.h"

#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int chipMostWidth = 320;

}

FilterChip::FilterChip(FilterKind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_button(new QToolButton(this)), m_cross(new QToolButton(this))
{
    m_button->setAutoRaise(true);
    m_cross->setAutoRaise(true);
    m_cross->setIcon(lineIcon(u"cross"_s));
    m_cross->setIconSize({14, 14});
    m_cross->setFixedWidth(space::hit);
    const QString without = tr("Do not filter by this: %1").arg(FilterKinds::title(kind));
    m_cross->setAccessibleName(without);
    m_cross->setToolTip(without);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_button);
    row->addWidget(m_cross);
    connect(m_button, &QToolButton::clicked, this, &FilterChip::asked);
    connect(m_cross, &QToolButton::clicked, this, &FilterChip::removed);
}

void FilterChip::say(const QString &words)
{
    const QString all = tr("%1: %2", "kind of filter: values").arg(FilterKinds::title(m_kind), words);
    m_button->setText(fontMetrics().elidedText(all, Qt::ElideRight, chipMostWidth));
    m_button->setToolTip(all);
    m_button->setAccessibleName(tr("Change the filter. %1").arg(all));
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.selected);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

}

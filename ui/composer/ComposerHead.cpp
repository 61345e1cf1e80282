// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ComposerHead.h"

#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace firstmile
{

ComposerHead::ComposerHead(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_audience(new ElidedLabel(this))
    , m_count(new QLabel(this))
    , m_route(new QLabel(this))
{
    m_route->setTextFormat(Qt::PlainText);
    m_route->setWordWrap(true);
    setType(m_route, Type::Caption, true);
    setType(m_audience, Type::Caption);
    setType(m_count, Type::Caption, true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::half + 2);
    row->addWidget(m_icon);
    row->addWidget(m_audience, 1);
    row->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addLayout(row);
    column->addWidget(m_route);
}

void ComposerHead::show(const ComposerSubject &subject, ComposerMode mode, bool privately)
{
    m_audience->setText(subject.audienceWords(mode, privately));
    m_audience->setAccessibleName(m_audience->text());
    m_icon->setPixmap(lineIcon(subject.audienceIcon(mode, privately)).pixmap(16, 16));
    m_icon->setVisible(bool(subject.conversation.id));
    const QString route = subject.routeWords(mode, privately);
    m_route->setText(route);
    m_route->setVisible(!route.isEmpty());
}

void ComposerHead::showCount(const std::optional<LengthCount> &count, bool isAlarming)
{
    m_count->setVisible(count && count->limit > 0);
    if (!count || count->limit <= 0)
        return;
    m_count->setText(count->words());
    m_count->setAccessibleName(count->spoken());
    QPalette inks = palette();
    if (isAlarming)
        inks.setColor(QPalette::PlaceholderText, Tokens::of(this).failed);
    m_count->setPalette(inks);
}

QString ComposerHead::audience() const
{
    return m_audience->text();
}

}

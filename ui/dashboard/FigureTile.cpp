// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/FigureTile.h"

#include "ui/widgets/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

FigureTile::FigureTile(QWidget *parent)
    : Panel(parent), m_caption(new QLabel(this)), m_value(new QLabel(this)), m_detail(new QLabel(this))
{
    setFocusPolicy(Qt::TabFocus);
    setType(m_caption, Type::Body, true);
    setType(m_value, Type::Figure);
    setType(m_detail, Type::Caption, true);
    m_detail->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::around, space::between, space::around, space::between);
    column->setSpacing(space::half);
    for (QLabel *label : {m_caption, m_value, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    column->addStretch();
}

void FigureTile::show(const Figure &figure)
{
    m_caption->setText(figure.caption);
    m_value->setText(figure.value);
    m_value->setForegroundRole(figure.greyed ? QPalette::PlaceholderText : QPalette::WindowText);
    m_detail->setText(figure.detail);
    setAccessibleName(figure.caption + u": "_s + figure.value);
    setAccessibleDescription(figure.detail);
}

}

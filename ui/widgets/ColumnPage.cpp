// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ColumnPage.h"

#include "ui/widgets/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace firstmile
{

namespace
{

constexpr int readableWidth = 760;

}

ColumnPage::ColumnPage(const QString &title, const QString &about, QWidget *parent)
    : QScrollArea(parent), m_column(new QVBoxLayout)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(title);
    auto *canvas = new QWidget(this);
    auto *middle = new QWidget(canvas);
    middle->setMaximumWidth(readableWidth);
    middle->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::inside);
    auto *heading = new QLabel(title, middle);
    setType(heading, Type::Title);
    auto *sentence = new QLabel(about, middle);
    sentence->setWordWrap(true);
    setType(sentence, Type::Body, true);
    m_column->addWidget(heading);
    m_column->addWidget(sentence);
    m_column->addSpacing(space::inside);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    auto *whole = new QVBoxLayout(canvas);
    whole->setContentsMargins(2 * space::around, 2 * space::between, 2 * space::around, 2 * space::between);
    whole->addLayout(row);
    whole->addStretch(1);
    setWidget(canvas);
}

QLabel *ColumnPage::addHeading(const QString &text)
{
    auto *label = new QLabel(text, widget());
    setType(label, Type::Caption, true);
    label->setContentsMargins(0, space::around, 0, 0);
    m_column->addWidget(label);
    return label;
}

void ColumnPage::clearBelow(int index)
{
    while (m_column->count() > index) {
        QLayoutItem *item = m_column->takeAt(index);
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

}

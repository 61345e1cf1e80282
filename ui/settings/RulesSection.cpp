// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RulesSection.h"

#include "ui/widgets/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace firstmile
{

RulesSection::RulesSection(const QString &title, const QString &about, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout), m_complaint(new QLabel(this))
{
    auto *heading = new QLabel(title, this);
    setType(heading, Type::Caption, true);
    heading->setContentsMargins(0, space::around, 0, 0);
    m_complaint->setWordWrap(true);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setForegroundRole(QPalette::BrightText);
    m_complaint->hide();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::inside);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::inside);
    whole->addWidget(heading);
    whole->addLayout(m_column);
    whole->addWidget(m_complaint);
    if (!about.isEmpty())
        addCaption(about);
}

// A field that goes away with the focus still says that editing finished: there is nobody left to hear it.
RulesSection::~RulesSection()
{
    for (QWidget *field : findChildren<QWidget *>())
        field->disconnect(this);
}

QLabel *RulesSection::addCaption(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setType(label, Type::Caption, true);
    m_column->addWidget(label);
    return label;
}

void RulesSection::complain(const QString &sentence)
{
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
}

}

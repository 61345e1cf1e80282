// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DialogFoot.h"

#include "ui/widgets/Type.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

DialogFoot::DialogFoot(const QString &act, const QString &leave, QDialog *dialog)
    : QWidget(dialog), m_state(new QLabel(this)), m_row(new QHBoxLayout), m_act(new QPushButton(act, this))
{
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::BrightText);
    m_state->hide();
    m_act->setAccessibleName(act);
    m_act->setDefault(true);
    auto *cancel = new QPushButton(leave, this);
    cancel->setAccessibleName(leave);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    m_row->setSpacing(space::inside);
    m_row->addStretch(1);
    m_row->addWidget(cancel);
    m_row->addWidget(m_act);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(m_state);
    column->addLayout(m_row);
}

QPushButton *DialogFoot::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    m_row->insertWidget(m_added++, button);
    return button;
}

void DialogFoot::complain(const QString &sentence)
{
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString DialogFoot::complaint() const
{
    return m_state->isHidden() ? QString() : m_state->text();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/SelectionHead.h"

#include "ui/inbox/ListSelection.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

SelectionHead::SelectionHead(ListSelection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_sentence(new QLabel(this))
    , m_all(new QPushButton(this))
    , m_buttons(new QHBoxLayout)
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_all->setFlat(true);
    m_all->setFont(typeFont(m_all->font(), Type::Caption));
    auto *clear = new QToolButton(this);
    clear->setIcon(lineIcon(u"cross"_s));
    clear->setAutoRaise(true);
    clear->setToolTip(tr("Select nothing  (Esc)"));
    clear->setAccessibleName(tr("Select nothing"));
    auto *first = new QHBoxLayout;
    first->setSpacing(space::inside);
    first->addWidget(m_sentence, 1);
    first->addWidget(clear, 0, Qt::AlignTop);
    auto *second = new QHBoxLayout;
    second->setSpacing(0);
    m_buttons->setSpacing(0);
    second->addLayout(m_buttons);
    second->addStretch(1);
    second->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addLayout(first);
    column->addStretch(1);
    column->addLayout(second);
    connect(clear, &QToolButton::clicked, &m_selection, &ListSelection::clear);
    connect(m_all, &QPushButton::clicked, &m_selection, &ListSelection::selectAll);
}

void SelectionHead::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text());
        m_buttons->addWidget(button);
    }
}

QString SelectionHead::sentence() const
{
    return m_sentence->text();
}

void SelectionHead::refresh(int matching, bool whole)
{
    const QLocale locale;
    if (m_selection.isAll())
        m_sentence->setText(whole ? tr("All %1 conversations that match are selected").arg(locale.toString(matching))
                                  : tr("All conversations that match are selected"));
    else
        m_sentence->setText(tr("%n conversation(s) selected", nullptr, m_selection.count()));
    m_all->setText(whole ? tr("All %1").arg(locale.toString(matching)) : tr("All"));
    m_all->setAccessibleName(tr("Select all conversations that match"));
    m_all->setToolTip(tr("Select all conversations that match  (*)"));
    m_all->setVisible(!m_selection.isAll() && m_selection.count() < matching);
}

}

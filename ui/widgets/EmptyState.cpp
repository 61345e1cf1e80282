// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
{
    setType(m_title, Type::Title);
    setType(m_sentence, Type::Body, true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::around, space::around, space::around, space::around);
    column->setSpacing(space::inside);
    column->addStretch(2);
    for (QLabel *label : {m_icon, m_title, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    column->addSpacing(space::half);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_act)
            m_act();
    });
}

void EmptyState::say(const QString &icon, const QString &title, const QString &sentence)
{
    m_icon->setPixmap(lineIcon(icon).pixmap(32, 32));
    m_icon->setVisible(!icon.isEmpty());
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_action->hide();
}

void EmptyState::offer(const QString &actionText, std::function<void()> act)
{
    m_act = std::move(act);
    m_action->setText(actionText);
    m_action->setAccessibleName(actionText);
    m_action->show();
}

}

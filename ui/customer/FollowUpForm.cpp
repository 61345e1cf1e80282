// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/FollowUpForm.h"

#include "core/base/Clock.h"
#include "ui/ConsoleData.h"
#include "ui/customer/CustomerWords.h"
#include "ui/widgets/Type.h"

#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace std::chrono_literals;

namespace
{

constexpr int anyDay = -1;
const QTime endOfWork(18, 0);

}

FollowUpForm::FollowUpForm(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_when(new QComboBox(this))
    , m_day(new QDateEdit(this))
    , m_assignee(new QComboBox(this))
{
    build();
    connect(m_text, &QLineEdit::returnPressed, this, &FollowUpForm::keep);
    connect(m_when, &QComboBox::currentIndexChanged, this,
            [this] { m_day->setVisible(m_when->currentData().toInt() == anyDay); });
    hide();
}

void FollowUpForm::build()
{
    m_text->setPlaceholderText(tr("What is to be done?"));
    m_text->setAccessibleName(tr("What is to be done"));
    m_kind->setAccessibleName(tr("Promise or task"));
    for (const FollowUpKind kind : {FollowUpKind::Task, FollowUpKind::Promise})
        m_kind->addItem(CustomerWords::kind(kind), static_cast<int>(kind));
    m_when->setAccessibleName(tr("By when"));
    m_when->addItem(tr("Today"), 0);
    m_when->addItem(tr("Tomorrow"), 1);
    m_when->addItem(tr("In 3 days"), 3);
    m_when->addItem(tr("In a week"), 7);
    m_when->addItem(tr("In a month"), 30);
    m_when->addItem(tr("On a day …"), anyDay);
    m_when->setCurrentIndex(1);
    m_day->setAccessibleName(tr("Day"));
    m_day->setCalendarPopup(true);
    m_day->setDate(toDateTime(m_context.clock.now()).toLocalTime().date().addDays(1));
    m_day->hide();
    m_assignee->setAccessibleName(tr("For whom of us"));
    m_assignee->addItem(tr("For me"), m_context.data.agent());
    m_assignee->addItem(tr("For anybody"), QString());
    for (QComboBox *box : {m_kind, m_when, m_assignee})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *add = new QPushButton(tr("Add"), this);
    add->setAccessibleName(tr("Add the follow-up"));
    connect(add, &QPushButton::clicked, this, &FollowUpForm::keep);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::half);
    choices->addWidget(m_kind, 1);
    choices->addWidget(m_when, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::half);
    foot->addWidget(m_assignee, 1);
    foot->addWidget(m_day, 1);
    foot->addWidget(add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::inside);
    column->setSpacing(space::half);
    column->addWidget(m_text);
    column->addLayout(choices);
    column->addLayout(foot);
}

void FollowUpForm::begin()
{
    show();
    m_text->setFocus(Qt::OtherFocusReason);
}

// The end of that working day; late in the evening an hour from now, as nothing is due before it was written down.
Instant FollowUpForm::dueAt() const
{
    const Instant now = m_context.clock.now();
    const int days = m_when->currentData().toInt();
    const QDate day = days == anyDay ? m_day->date() : toDateTime(now).toLocalTime().date().addDays(days);
    return std::max(fromDateTime(QDateTime(day, endOfWork)), now + 1h);
}

void FollowUpForm::keep()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty())
        return m_text->setFocus(Qt::OtherFocusReason);
    FollowUp followUp;
    followUp.kind = static_cast<FollowUpKind>(m_kind->currentData().toInt());
    followUp.text = text;
    followUp.dueAt = dueAt();
    followUp.assignee = m_assignee->currentData().toString();
    Q_EMIT filled(followUp);
}

void FollowUpForm::end()
{
    m_text->clear();
    hide();
    if (parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

void FollowUpForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    hide();
    if (parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

}

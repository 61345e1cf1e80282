// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/LogContactDialog.h"

#include "core/base/Clock.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace firstmile
{

using namespace Qt::StringLiterals;

LogContactDialog::LogContactDialog(const ConsoleContext &context, const std::optional<Conversation> &conversation,
                                   QWidget *parent)
    : QDialog(parent), m_context(context), m_conversation(conversation)
{
    setWindowTitle(tr("Log a call, letter or visit"));
    setMinimumWidth(520);
    build();
    refresh();
    (m_conversation ? static_cast<QWidget *>(m_text) : m_name)->setFocus(Qt::OtherFocusReason);
}

void LogContactDialog::build()
{
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(space::around);
    m_form->setVerticalSpacing(space::inside);
    addWhose(*m_form);
    m_kind = addChoice(*m_form, tr("It was"), {tr("a call"), tr("a letter"), tr("a visit")});
    m_direction = addChoice(*m_form, tr("Who began it"), {tr("the customer"), tr("we")});
    addWhen(*m_form);
    m_text = new QPlainTextEdit(this);
    m_text->setAccessibleName(tr("What was said"));
    m_text->setPlaceholderText(tr("What was asked, and what was answered"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(6 * fontMetrics().lineSpacing());
    m_text->installEventFilter(this);
    m_form->addRow(tr("What was said"), m_text);
    m_state = new QLabel(this);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::BrightText);
    m_state->hide();
    m_keep = new QPushButton(tr("Log it"), this);
    m_keep->setDefault(true);
    m_keep->setAccessibleName(m_keep->text());
    m_keep->setToolTip(tr("Log it  (Ctrl+Enter)"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &LogContactDialog::keep);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LogContactDialog::refresh);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::between, 2 * space::between, 2 * space::between, space::around);
    column->setSpacing(space::around);
    column->addLayout(m_form, 1);
    column->addWidget(m_state);
    column->addLayout(buttons);
}

void LogContactDialog::addWhose(QFormLayout &form)
{
    m_whose = new QComboBox(this);
    m_whose->setAccessibleName(tr("Belongs to"));
    if (m_conversation) {
        const QString name = Words::isolated(m_conversation->customerName);
        m_whose->addItem(tr("This conversation with %1").arg(name), static_cast<int>(Whose::Conversation));
        m_whose->addItem(tr("%1, as a conversation of its own").arg(name), static_cast<int>(Whose::Customer));
    }
    m_whose->addItem(tr("Somebody else"), static_cast<int>(Whose::Somebody));
    m_name = new QLineEdit(this);
    m_name->setAccessibleName(tr("Name"));
    m_address = new QLineEdit(this);
    m_address->setAccessibleName(tr("Phone number or address"));
    m_address->setPlaceholderText(tr("Whoever is known by it is found by it"));
    form.addRow(tr("Belongs to"), m_whose);
    form.addRow(tr("Name"), m_name);
    form.addRow(tr("Phone or address"), m_address);
    connect(m_whose, &QComboBox::currentIndexChanged, this, &LogContactDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &LogContactDialog::refresh);
    connect(m_address, &QLineEdit::textChanged, this, &LogContactDialog::refresh);
}

QButtonGroup *LogContactDialog::addChoice(QFormLayout &form, const QString &label, const QStringList &choices)
{
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * space::around);
    for (const QString &text : choices) {
        auto *button = new QRadioButton(text, this);
        button->setAccessibleName(label + u' ' + text);
        group->addButton(button, static_cast<int>(group->buttons().size()));
        row->addWidget(button);
    }
    row->addStretch(1);
    group->button(0)->setChecked(true);
    form.addRow(label, row);
    return group;
}

void LogContactDialog::addWhen(QFormLayout &form)
{
    const QDateTime now = toDateTime(m_context.clock.now()).toLocalTime();
    m_when = new QDateTimeEdit(now, this);
    m_when->setMaximumDateTime(now); // what lies ahead has not been said yet
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    m_when->setAccessibleName(tr("When"));
    form.addRow(tr("When"), m_when);
}

LogContactDialog::Whose LogContactDialog::whose() const
{
    return static_cast<Whose>(m_whose->currentData().toInt());
}

void LogContactDialog::refresh()
{
    const bool somebody = whose() == Whose::Somebody;
    for (QWidget *field : {m_name, m_address}) {
        m_form->labelForField(field)->setVisible(somebody);
        field->setVisible(somebody);
    }
    const LoggedContact typed = contact();
    m_keep->setEnabled(!typed.text.isEmpty() && (!somebody || !typed.name.isEmpty() || !typed.address.isEmpty()));
}

LoggedContact LogContactDialog::contact() const
{
    constexpr ContactKind kinds[] = {ContactKind::Phone, ContactKind::Letter, ContactKind::InPerson};
    LoggedContact contact;
    contact.kind = kinds[m_kind ? m_kind->checkedId() : 0];
    contact.direction = m_direction && m_direction->checkedId() == 1 ? Direction::Outbound : Direction::Inbound;
    contact.at = m_when ? std::min(fromDateTime(m_when->dateTime().toUTC()), m_context.clock.now()) : Instant();
    contact.text = m_text ? m_text->toPlainText().trimmed() : QString();
    switch (whose()) {
    case Whose::Conversation:
        contact.conversation = m_conversation->id;
        break;
    case Whose::Customer:
        contact.customer = m_conversation->customer;
        break;
    case Whose::Somebody:
        contact.name = m_name->text().trimmed();
        contact.address = m_address->text().trimmed();
        break;
    }
    return contact;
}

void LogContactDialog::keep()
{
    if (!m_keep->isEnabled())
        return;
    m_keep->setEnabled(false);
    whenDone(m_context.data.logContact(contact()), this, [this](const Result<LoggedPlace> &place) {
        if (place) {
            Q_EMIT logged(*place);
            return accept();
        }
        refresh();
        m_state->setText(Words::problem(place.error()));
        m_state->show();
    });
}

bool LogContactDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & Qt::ControlModifier)) {
            keep();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccountEditDialog.h"

#include "ui/settings/WatchList.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double budgetMicros = 1e6;

QStringList namesIn(const QString &text)
{
    QStringList names;
    for (const QString &each : text.split(u',')) {
        if (const QString name = each.trimmed(); !name.isEmpty())
            names << name;
    }
    return names;
}

}

AccountEditDialog::AccountEditDialog(const ConsoleContext &context, const Account &account, QWidget *parent)
    : QDialog(parent), m_context(context), m_account(account)
{
    setWindowTitle(tr("Edit %1").arg(Words::isolated(account.handle)));
    setMinimumWidth(520);
    build();
    connect(m_save, &QPushButton::clicked, this, &AccountEditDialog::save);
}

void AccountEditDialog::build()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->setVerticalSpacing(space::between);
    if (hasWatches(m_account.channel))
        addWatches(*form);
    addAnswerWithin(*form);
    if (m_account.channel == Channel::X)
        addBudget(*form);
    if (m_account.channel == Channel::Email)
        addFolders(*form);
    m_state = new QLabel(this);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::BrightText);
    m_state->hide();
    m_save = new QPushButton(tr("Keep"), this);
    m_save->setAccessibleName(m_save->text());
    m_save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::between, 2 * space::between, 2 * space::between, space::around);
    column->setSpacing(space::around);
    column->addLayout(form);
    column->addWidget(m_state);
    column->addLayout(buttons);
}

void AccountEditDialog::addWatches(QFormLayout &form)
{
    m_watches = new WatchList(this);
    m_watches->setWatches(AccountEdit::of(m_account).watches);
    auto *about =
        new QLabel(tr("Posts with these words come into the inbox too, even if they do not mention you."), this);
    about->setWordWrap(true);
    setType(about, Type::Caption, true);
    form.addRow(tr("Watch for"), m_watches);
    form.addRow({}, about);
}

void AccountEditDialog::addAnswerWithin(QFormLayout &form)
{
    m_answerWithin = new QSpinBox(this);
    m_answerWithin->setRange(1, 30 * 24);
    m_answerWithin->setSuffix(tr(" h", "hours, behind a number"));
    m_answerWithin->setAccessibleName(tr("Answer within so many hours"));
    m_answerWithin->setValue(
        static_cast<int>(std::chrono::ceil<std::chrono::hours>(AccountEdit::of(m_account).answerWithin).count()));
    m_answerWithin->setFixedWidth(120);
    form.addRow(tr("Answer within"), m_answerWithin);
}

void AccountEditDialog::addBudget(QFormLayout &form)
{
    m_budget = new QDoubleSpinBox(this);
    m_budget->setRange(0, 100'000);
    m_budget->setDecimals(2);
    m_budget->setPrefix(u"$"_s);
    m_budget->setSpecialValueText(tr("No cap"));
    m_budget->setAccessibleName(tr("Budget a month, in dollars"));
    m_budget->setValue(static_cast<double>(AccountEdit::of(m_account).monthlyBudget) / budgetMicros);
    m_budget->setFixedWidth(120);
    auto *about = new QLabel(
        tr("X charges for each post it hands out. Once the budget is used up, the account is paused."), this);
    about->setWordWrap(true);
    setType(about, Type::Caption, true);
    form.addRow(tr("Budget a month"), m_budget);
    form.addRow({}, about);
}

void AccountEditDialog::addFolders(QFormLayout &form)
{
    const AccountEdit edit = AccountEdit::of(m_account);
    m_mailboxes = new QLineEdit(edit.mailboxes.join(u", "_s), this);
    m_mailboxes->setPlaceholderText(u"INBOX"_s);
    m_mailboxes->setAccessibleName(tr("Folders that are read, with commas between them"));
    m_sent = new QLineEdit(edit.sentMailbox, this);
    m_sent->setPlaceholderText(tr("Found at the next sign-in"));
    m_sent->setAccessibleName(tr("Folder of sent mail"));
    auto *about = new QLabel(tr("Names as the server has them, with commas between them."), this);
    setType(about, Type::Caption, true);
    form.addRow(tr("Folders read"), m_mailboxes);
    form.addRow({}, about);
    form.addRow(tr("Folder of sent mail"), m_sent);
}

AccountEdit AccountEditDialog::edit() const
{
    AccountEdit edit = AccountEdit::of(m_account);
    if (m_watches)
        edit.watches = m_watches->watches();
    if (std::chrono::ceil<std::chrono::hours>(edit.answerWithin).count() != m_answerWithin->value())
        edit.answerWithin = std::chrono::hours(m_answerWithin->value());
    if (m_budget)
        edit.monthlyBudget = qRound64(m_budget->value() * budgetMicros);
    if (m_mailboxes)
        edit.mailboxes = namesIn(m_mailboxes->text());
    if (m_sent)
        edit.sentMailbox = m_sent->text().trimmed();
    return edit;
}

void AccountEditDialog::save()
{
    m_save->setEnabled(false);
    whenDone(m_context.data.editAccount(m_account.id, edit()), this, [this](const Result<void> &kept) {
        if (kept)
            return accept();
        m_save->setEnabled(true);
        m_state->setText(Words::problem(kept.error()));
        m_state->show();
    });
}

}

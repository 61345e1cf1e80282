// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/EraseDialog.h"

#include "core/base/Clock.h"
#include "ui/customer/CustomerDeeds.h"
#include "ui/widgets/CustomerTroubles.h"
#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QFormLayout>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace firstmile
{

using namespace Qt::StringLiterals;

EraseDialog::EraseDialog(const ConsoleContext &context, CustomerDeeds &deeds, CustomerId customer, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_deeds(deeds)
    , m_asked(customer)
    , m_about(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_why(new QLineEdit(this))
    , m_forNow(new QRadioButton(this))
    , m_forGood(new QRadioButton(tr("For good, now: nobody can take it back"), this))
    , m_confirmLabel(new QLabel(this))
    , m_confirm(new QLineEdit(this))
    , m_foot(new DialogFoot(tr("Erase"), tr("Keep everything"), this))
{
    setWindowTitle(tr("Erase this person"));
    setMinimumWidth(520);
    const Instant until = context.clock.now() + ErasureRequest().takeBackFor;
    m_forNow->setText(tr("It can be taken back until %1", "day and time").arg(Words::dayAndTime(until)));
    arrange();
    for (QRadioButton *button : {m_forNow, m_forGood})
        connect(button, &QRadioButton::toggled, this, &EraseDialog::refresh);
    connect(m_confirm, &QLineEdit::textChanged, this, &EraseDialog::refresh);
    connect(&m_foot->act(), &QPushButton::clicked, this, &EraseDialog::erase);
    refresh();
    load();
}

void EraseDialog::arrange()
{
    for (QLabel *label : {m_about, m_counts, m_confirmLabel}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setType(m_counts, Type::Body, true);
    m_why->setAccessibleName(tr("Why"));
    m_why->setPlaceholderText(tr("They asked for it by letter"));
    for (QRadioButton *button : {m_forNow, m_forGood})
        button->setAccessibleName(button->text());
    m_forNow->setChecked(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->addRow(tr("Why"), m_why);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::between, 2 * space::between, 2 * space::between, space::around);
    column->setSpacing(space::between);
    column->addWidget(m_about);
    column->addWidget(m_counts);
    column->addLayout(form);
    column->addWidget(m_forNow);
    column->addWidget(m_forGood);
    column->addWidget(m_confirmLabel);
    column->addWidget(m_confirm);
    column->addStretch(1);
    column->addWidget(m_foot);
    m_why->setFocus(Qt::OtherFocusReason);
}

void EraseDialog::load()
{
    whenDone(m_context.customers.sheet(m_asked), this, [this](const Result<CustomerSheet> &sheet) {
        if (!sheet)
            return m_foot->complain(CustomerTroubles::erase(sheet.error()));
        m_customer = sheet->customer;
        refresh();
    });
    whenDone(m_context.customers.erasurePreview(m_asked), this, [this](const Result<ErasureCounts> &counts) {
        if (!counts)
            return m_foot->complain(CustomerTroubles::erase(counts.error()));
        m_counts->setText(sentence(*counts));
        m_counted = true;
        refresh();
    });
}

QString EraseDialog::sentence(const ErasureCounts &counts)
{
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString &text) {
        if (count > 0)
            parts << text;
    };
    const auto number = [](qint64 count) { return static_cast<int>(count); };
    add(counts.identities, tr("%n address(es) and handle(s)", nullptr, number(counts.identities)));
    add(counts.messages, tr("the words of %n message(s)", nullptr, number(counts.messages)));
    add(counts.attachments, tr("%n attachment(s)", nullptr, number(counts.attachments)));
    add(counts.records, tr("%n record(s) of their profile", nullptr, number(counts.records)));
    add(counts.followUps, tr("%n follow-up(s)", nullptr, number(counts.followUps)));
    add(counts.drafts, tr("%n draft(s)", nullptr, number(counts.drafts)));
    QString text = parts.isEmpty() ? tr("There is nothing left that could go.")
                                   : tr("What goes: %1.", "a list").arg(parts.join(u", "_s));
    if (counts.replies > 0)
        text += u' ' + tr("%n reply(ies) to them that wait to go out are taken back.", nullptr, number(counts.replies));
    return text + u' ' +
           tr("That %n conversation(s) took place stays counted, without words.", nullptr,
              number(counts.conversations));
}

QString EraseDialog::typedWord() const
{
    return tr("erase", "the word that is typed to confirm, in lower case");
}

void EraseDialog::refresh()
{
    const QString name = Words::isolated(m_customer.name);
    m_about->setText(m_customer.name.isEmpty()
                         ? tr("Who this is, and everything they wrote, is erased from the workspace.")
                         : tr("Who %1 is, and everything they wrote, is erased from the workspace.").arg(name));
    const bool forGood = m_forGood->isChecked();
    m_confirmLabel->setVisible(forGood);
    m_confirm->setVisible(forGood);
    m_confirmLabel->setText(tr("Type “%1” to confirm.").arg(typedWord()));
    m_confirm->setAccessibleName(m_confirmLabel->text());
    const bool confirmed = !forGood || m_confirm->text().trimmed().compare(typedWord(), Qt::CaseInsensitive) == 0;
    m_foot->act().setText(forGood ? tr("Erase for good") : tr("Erase"));
    m_foot->act().setAccessibleName(m_foot->act().text());
    m_foot->act().setEnabled(m_customer.id && !m_customer.erasedAt && m_counted && confirmed);
    if (m_customer.erasedAt)
        m_about->setText(tr("This person was erased already."));
    resize(width(),
           std::max(height(), layout()->totalHeightForWidth(width()))); // what was counted has to be read whole
}

void EraseDialog::erase()
{
    m_foot->act().setEnabled(false);
    whenDone(m_deeds.erase(m_customer, m_why->text().trimmed(), m_forGood->isChecked()), this,
             [this](const Result<CustomerDeedId> &done) {
                 if (done)
                     return accept();
                 m_foot->complain(CustomerTroubles::erase(done.error()));
                 refresh();
             });
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ConsentDialog.h"

#include "core/base/Clock.h"
#include "ui/customer/CustomerWords.h"
#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

ConsentDialog::ConsentDialog(const ConsoleContext &context, CustomerId customer, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_customer(customer)
    , m_purpose(new QComboBox(this))
    , m_channel(new QComboBox(this))
    , m_no(new QRadioButton(tr("No"), this))
    , m_yes(new QRadioButton(tr("Yes"), this))
    , m_words(new QLineEdit(this))
    , m_now(new QLabel(this))
    , m_foot(new DialogFoot(tr("Write it down"), tr("Cancel"), this))
{
    setWindowTitle(tr("May we write to them?"));
    setMinimumWidth(520);
    arrange();
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &ConsentDialog::refresh);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &ConsentDialog::refresh);
    connect(&m_foot->act(), &QPushButton::clicked, this, &ConsentDialog::keep);
    m_foot->act().setEnabled(false);
    whenDone(context.customers.sheet(customer), this, [this](const Result<CustomerSheet> &sheet) {
        if (!sheet)
            return m_foot->complain(Words::problem(sheet.error()));
        take(*sheet);
    });
}

void ConsentDialog::arrange()
{
    m_purpose->addItem(tr("Being written to at all"), static_cast<int>(ConsentPurpose::Contact));
    m_purpose->addItem(tr("News and offers"), static_cast<int>(ConsentPurpose::Marketing));
    m_purpose->setAccessibleName(tr("What it is about"));
    m_channel->addItem(tr("Every channel"), -1);
    for (const Channel channel : allChannels())
        m_channel->addItem(lineIcon(markName(channel)), Words::channel(channel), static_cast<int>(channel));
    m_channel->setAccessibleName(tr("On which channel"));
    auto *answer = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * space::around);
    for (QRadioButton *button : {m_no, m_yes}) {
        answer->addButton(button);
        button->setAccessibleName(tr("They said") + u' ' + button->text());
        row->addWidget(button);
    }
    row->addStretch(1);
    m_no->setChecked(true);
    m_words->setPlaceholderText(tr("On the phone: “please do not call any more”"));
    m_words->setAccessibleName(tr("How they said so"));
    m_now->setWordWrap(true);
    m_now->setTextFormat(Qt::PlainText);
    setType(m_now, Type::Caption, true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->setVerticalSpacing(space::between);
    form->addRow(tr("What it is about"), m_purpose);
    form->addRow(tr("On which channel"), m_channel);
    form->addRow(tr("They said"), row);
    form->addRow(tr("How they said so"), m_words);
    form->addRow({}, m_now);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::between, 2 * space::between, 2 * space::between, space::around);
    column->setSpacing(space::around);
    column->addLayout(form);
    column->addWidget(m_foot);
}

void ConsentDialog::take(const CustomerSheet &sheet)
{
    m_customer = sheet.customer.id;
    m_all = sheet.consents;
    setWindowTitle(tr("May we write to %1?").arg(Words::isolated(CustomerWords::name(sheet.customer))));
    m_foot->act().setEnabled(true);
    const auto said = before(m_all, consent());
    (said && !said->given ? m_yes : m_no)->setChecked(true); // what would be new is what somebody came to say
    refresh();
}

std::optional<Consent> ConsentDialog::before(const QList<Consent> &all, const Consent &like)
{
    std::optional<Consent> newest;
    for (const Consent &each : all) {
        const bool same = each.purpose == like.purpose && each.channel == like.channel;
        if (same && (!newest || each.at > newest->at))
            newest = each;
    }
    return newest;
}

void ConsentDialog::refresh()
{
    const auto said = before(m_all, consent());
    if (!said) {
        m_now->setText(consent().purpose == ConsentPurpose::Contact
                           ? tr("Nothing was said about it so far: they may be answered.")
                           : tr("Nothing was said about it so far: they get no news."));
        return;
    }
    m_now->setText(tr("So far: %1, %2", "what they said, who wrote it down")
                       .arg(CustomerWords::consent(*said), CustomerWords::consentSource(*said, m_context.clock.now())));
}

Consent ConsentDialog::consent() const
{
    Consent consent;
    consent.customer = m_customer;
    consent.purpose = static_cast<ConsentPurpose>(m_purpose->currentData().toInt());
    if (const int channel = m_channel->currentData().toInt(); channel >= 0)
        consent.channel = static_cast<Channel>(channel);
    consent.given = m_yes->isChecked();
    consent.words = m_words->text().trimmed();
    return consent;
}

// Taking back says again what was said before; nothing said means: answered, and no news.
void ConsentDialog::keep()
{
    const Consent said = consent();
    Consent undo = said;
    const auto earlier = before(m_all, said);
    undo.given = earlier ? earlier->given : said.purpose == ConsentPurpose::Contact;
    undo.words = earlier ? earlier->words : tr("Taken back: written down by mistake");
    m_foot->act().setEnabled(false);
    whenDone(m_context.customers.setConsent(said), this, [this, said, undo](const Result<void> &done) {
        if (done) {
            Q_EMIT kept(said, undo);
            return accept();
        }
        m_foot->act().setEnabled(true);
        m_foot->complain(Words::problem(done.error()));
    });
}

}

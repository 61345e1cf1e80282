// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ConsentList.h"

#include "core/base/Clock.h"
#include "ui/customer/ConsentForm.h"
#include "ui/customer/CustomerWords.h"
#include "ui/widgets/MeaningLabel.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace firstmile
{

using Meaning = MeaningLabel::Meaning;

ConsentList::ConsentList(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_form(new ConsentForm(this)), m_before(new MeaningLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    addLine(ConsentPurpose::Contact, *column);
    addLine(ConsentPurpose::Marketing, *column);
    setType(m_before, Type::Caption);
    column->addWidget(m_form);
    column->addWidget(m_before);
    setFocusProxy(m_lines[0].change);
    connect(m_form, &ConsentForm::filled, this, &ConsentList::keep);
}

void ConsentList::addLine(ConsentPurpose purpose, QVBoxLayout &column)
{
    Line &made = line(purpose);
    made.purpose = purpose;
    made.words = new MeaningLabel(this);
    made.change = new QPushButton(this);
    made.change->setFlat(true);
    connect(made.change, &QPushButton::clicked, this,
            [this, purpose] { m_form->begin(purpose, !line(purpose).given); });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::half);
    row->addWidget(made.words, 1);
    row->addWidget(made.change, 0, Qt::AlignTop);
    column.addLayout(row);
}

void ConsentList::show(CustomerId customer, const QList<Consent> &consents)
{
    if (customer != m_customer)
        m_form->hide();
    m_customer = customer;
    m_consents = consents;
    std::stable_sort(m_consents.begin(), m_consents.end(),
                     [](const Consent &a, const Consent &b) { return a.at > b.at; });
    showLine(ConsentPurpose::Contact);
    showLine(ConsentPurpose::Marketing);
    showBefore();
}

void ConsentList::showLine(ConsentPurpose purpose)
{
    const auto newest = std::find_if(m_consents.cbegin(), m_consents.cend(),
                                     [purpose](const Consent &each) { return each.purpose == purpose; });
    const bool said = newest != m_consents.cend();
    const bool contact = purpose == ConsentPurpose::Contact;
    Line &shown = line(purpose);
    shown.given = said ? newest->given : contact; // who said nothing may be answered, and gets no news
    const QString silent = contact ? tr("May be contacted: they said nothing against it")
                                   : tr("No news and offers: they did not ask for any");
    shown.words->say(said ? CustomerWords::consent(*newest) : silent, contact && !shown.given ? Meaning::Failed
                                                                      : said                  ? Meaning::Plain
                                                                                              : Meaning::Muted);
    if (contact)
        shown.change->setText(shown.given ? tr("Do not contact …") : tr("May be contacted …"));
    else
        shown.change->setText(shown.given ? tr("No news …") : tr("Wants news …"));
    shown.change->setAccessibleName(shown.change->text());
}

void ConsentList::showBefore()
{
    QStringList lines;
    for (const Consent &each : std::as_const(m_consents))
        lines << CustomerWords::consent(each) + QStringLiteral(" – ") +
                     CustomerWords::consentSource(each, m_context.clock.now());
    m_before->say(lines.join(u'\n'), Meaning::Muted);
}

void ConsentList::keep(Consent consent)
{
    consent.customer = m_customer;
    consent.at = m_context.clock.now();
    whenDone(m_context.customers.setConsent(consent), this, [this](const Result<void> &kept) {
        kept ? m_form->end() : m_context.notices.fail(kept.error()); // what was typed stays until it is kept
    });
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CrmSection.h"

#include "core/customers/CrmLink.h"
#include "ui/widgets/CustomerTroubles.h"
#include "ui/widgets/Words.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

// Somebody who has all that a template can ask for.
Customer crmExample()
{
    Customer customer;
    customer.id = CustomerId(17);
    customer.name = u"Ana Sousa"_s;
    for (const auto &[channel, handle] : {std::pair(Channel::Email, u"ana@mail.example"_s),
                                          {Channel::X, u"@ana"_s},
                                          {Channel::Facebook, u"ana.sousa"_s},
                                          {Channel::Mastodon, u"@ana@social.example"_s},
                                          {Channel::Bluesky, u"@ana.social.example"_s},
                                          {Channel::Logged, u"+351 912 345 678"_s}}) {
        Identity identity;
        identity.channel = channel;
        identity.handle = identity.remoteKey = handle;
        identity.contact = channel == Channel::Logged ? ContactKind::Phone : ContactKind::None;
        customer.identities.append(identity);
    }
    return customer;
}

}

CrmSection::CrmSection(QWidget *parent)
    : RulesSection(tr("Link to your CRM"),
                   tr("What stands in braces is filled in: {email}, {phone}, {name}, {handle}, {x}, {facebook}, "
                      "{mastodon}, {bluesky}, {id}."),
                   parent)
    , m_template(new QLineEdit(this))
{
    m_template->setPlaceholderText(u"https://crm.example/people?mail={email}"_s);
    m_template->setAccessibleName(tr("Address of a customer’s page in your CRM"));
    m_template->setClearButtonEnabled(true);
    column().addWidget(m_template);
    m_example = addCaption({});
    connect(m_template, &QLineEdit::textEdited, this, &CrmSection::refresh);
    connect(m_template, &QLineEdit::editingFinished, this, [this] {
        if (m_template->text().trimmed() != m_kept && refresh())
            Q_EMIT edited();
    });
}

bool CrmSection::refresh()
{
    const QString text = m_template->text().trimmed();
    complain({});
    m_example->hide();
    if (text.isEmpty())
        return true;
    if (const auto fine = checkCrmTemplate(text); !fine) {
        complain(CustomerTroubles::crmTemplate(fine.error()));
        return false;
    }
    if (const auto page = crmPageOf(text, crmExample())) {
        m_example->setText(tr("For example: %1").arg(Words::isolated(page->toString(QUrl::FullyEncoded))));
        m_example->show();
    }
    return true;
}

void CrmSection::take(const CustomerRules &rules)
{
    if (m_template->hasFocus() && m_template->isModified())
        return; // it is being typed
    m_kept = rules.crmTemplate;
    m_template->setText(rules.crmTemplate);
    refresh();
}

void CrmSection::put(CustomerRules &rules) const
{
    const QString text = m_template->text().trimmed();
    if (text.isEmpty() || checkCrmTemplate(text))
        rules.crmTemplate = text;
}

}

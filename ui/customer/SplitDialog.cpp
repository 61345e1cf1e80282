// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/SplitDialog.h"

#include "ui/customer/CustomerDeeds.h"
#include "ui/customer/EvidenceWords.h"
#include "ui/widgets/CustomerTroubles.h"
#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

SplitDialog::SplitDialog(const ConsoleContext &context, CustomerDeeds &deeds, CustomerId customer, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_deeds(deeds)
    , m_asked(customer)
    , m_about(new QLabel(this))
    , m_boxes(new QVBoxLayout)
    , m_foot(new DialogFoot(tr("Take off"), tr("Cancel"), this))
{
    setWindowTitle(tr("Take identities off"));
    setMinimumWidth(440);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_boxes->setSpacing(space::half);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::between, 2 * space::between, 2 * space::between, space::around);
    column->setSpacing(space::around);
    column->addWidget(m_about);
    column->addLayout(m_boxes);
    column->addStretch(1);
    column->addWidget(m_foot);
    connect(&m_foot->act(), &QPushButton::clicked, this, &SplitDialog::split);
    m_foot->act().setEnabled(false);
    load();
}

void SplitDialog::load()
{
    whenDone(m_context.customers.sheet(m_asked), this, [this](const Result<CustomerSheet> &sheet) {
        if (!sheet)
            return m_foot->complain(CustomerTroubles::split(sheet.error()));
        take(*sheet);
    });
}

void SplitDialog::take(const CustomerSheet &sheet)
{
    m_customer = sheet.customer;
    const QList<IdentityId> before = m_first ? QList{m_first} : chosen();
    while (QLayoutItem *item = m_boxes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_identities.clear();
    for (const Identity &identity : m_customer.identities) {
        const QString handle = Words::isolated(EvidenceWords::handleOf(identity));
        auto *box = new QCheckBox(tr("%1 on %2", "handle, channel").arg(handle, EvidenceWords::kindOf(identity)), this);
        box->setIcon(lineIcon(markName(identity.channel)));
        box->setAccessibleName(box->text());
        box->setMinimumHeight(space::hit);
        box->setChecked(before.contains(identity.id));
        connect(box, &QCheckBox::toggled, this, &SplitDialog::refresh);
        m_boxes->addWidget(box);
        m_identities.append({identity.id, box});
    }
    if (!m_identities.isEmpty())
        m_identities.first().second->setFocus(Qt::OtherFocusReason);
    refresh();
}

void SplitDialog::choose(IdentityId identity)
{
    m_first = identity;
    for (const auto &[id, box] : m_identities)
        box->setChecked(id == identity);
}

QList<IdentityId> SplitDialog::chosen() const
{
    QList<IdentityId> ids;
    for (const auto &[id, box] : m_identities) {
        if (box->isChecked())
            ids.append(id);
    }
    return ids;
}

void SplitDialog::refresh()
{
    const auto count = static_cast<int>(chosen().size());
    const QString name = Words::isolated(m_customer.name);
    m_foot->act().setEnabled(count > 0 && count < m_identities.size());
    if (m_identities.size() < 2)
        return m_about->setText(tr("%1 has a single identity: there is nothing to take off.").arg(name));
    if (count == m_identities.size())
        return m_about->setText(tr("All of them cannot go: somebody has to stay %1.").arg(name));
    m_about->setText(count == 0 ? tr("Which of these are somebody else’s, and not %1’s?").arg(name)
                                : tr("%n of them, with what was written there, become a customer of their own. "
                                     "Nothing is lost; z undoes it.",
                                     "identities", count));
}

void SplitDialog::split()
{
    m_foot->act().setEnabled(false);
    whenDone(m_deeds.split(m_customer, chosen()), this, [this](const Result<CustomerDeed> &done) {
        if (done)
            return accept();
        m_foot->complain(CustomerTroubles::split(done.error()));
        m_first = {};
        load();
    });
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ClaimDialog.h"

#include "ui/customer/EvidenceWords.h"
#include "ui/widgets/CustomerTroubles.h"
#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct ClaimKind
{
    Channel channel;
    ContactKind contact;
    const char *example;
};

constexpr ClaimKind claimKinds[] = {
    {Channel::Email, ContactKind::None, "ana@mail.example"},
    {Channel::Logged, ContactKind::Phone, "+351 912 345 678"},
    {Channel::Logged, ContactKind::Letter, QT_TRANSLATE_NOOP("ClaimDialog", "Street and number, town")},
    {Channel::X, ContactKind::None, "@ana"},
    {Channel::Facebook, ContactKind::None, QT_TRANSLATE_NOOP("ClaimDialog", "Name or address of the profile")},
    {Channel::Mastodon, ContactKind::None, "@ana@social.example"},
    {Channel::Bluesky, ContactKind::None, "@ana.social.example"},
};

}

ClaimDialog::ClaimDialog(const ConsoleContext &context, CustomerId customer, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_customer(customer)
    , m_kind(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_foot(new DialogFoot(tr("Add"), tr("Cancel"), this))
{
    setWindowTitle(tr("Add an address, phone or handle"));
    setMinimumWidth(480);
    for (const ClaimKind &kind : claimKinds) {
        Identity identity;
        identity.channel = kind.channel;
        identity.contact = kind.contact;
        m_kind->addItem(lineIcon(markName(kind.channel)), EvidenceWords::kindOf(identity));
    }
    m_kind->setAccessibleName(tr("What it is"));
    m_text->setAccessibleName(tr("Address, number or handle"));
    m_compare = m_foot->addButton(tr("Compare them"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->setVerticalSpacing(space::between);
    form->addRow(tr("What it is"), m_kind);
    form->addRow(tr("Address, number or handle"), m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::between, 2 * space::between, 2 * space::between, space::around);
    column->setSpacing(space::around);
    column->addLayout(form);
    column->addWidget(m_foot);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ClaimDialog::refresh);
    connect(m_text, &QLineEdit::textChanged, this, &ClaimDialog::refresh);
    connect(&m_foot->act(), &QPushButton::clicked, this, &ClaimDialog::claim);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        const CustomerId owner = m_owner;
        accept();
        Q_EMIT comparisonAsked(owner);
    });
    m_text->setFocus(Qt::OtherFocusReason);
    refresh();
}

void ClaimDialog::refresh()
{
    m_owner = {};
    m_foot->complain({});
    m_compare->hide();
    m_text->setPlaceholderText(tr(claimKinds[m_kind->currentIndex()].example));
    m_foot->act().setEnabled(!m_text->text().trimmed().isEmpty());
}

Identity ClaimDialog::identity() const
{
    const ClaimKind &kind = claimKinds[m_kind->currentIndex()];
    Identity identity;
    identity.channel = kind.channel;
    identity.contact = kind.contact;
    identity.handle = m_text->text().trimmed();
    return identity;
}

void ClaimDialog::claim()
{
    m_foot->act().setEnabled(false);
    whenDone(m_context.customers.claim(m_customer, identity()), this, [this](const Result<Identity> &done) {
        if (done) {
            Q_EMIT claimed(*done);
            return accept();
        }
        m_foot->act().setEnabled(true);
        if (done.error().kind == ErrorKind::Conflict)
            return onConflict(done.error());
        m_foot->complain(CustomerTroubles::claim(done.error()));
    });
}

CustomerId ClaimDialog::ownerIn(const QString &detail)
{
    static const QRegularExpression owner(u"customer (\\d+)'s"_s);
    const auto match = owner.match(detail);
    return match.hasMatch() ? CustomerId::fromString(match.captured(1)) : CustomerId();
}

// Whose it is, by name: somebody may be one person with them.
void ClaimDialog::onConflict(const Error &error)
{
    const CustomerId owner = ownerIn(error.detail);
    const QString typed = Words::isolated(m_text->text().trimmed());
    whenDone(m_context.customers.sheet(owner ? owner : m_customer), this,
             [this, owner, typed](const Result<CustomerSheet> &sheet) {
                 if (!sheet)
                     return m_foot->complain(CustomerTroubles::claim(sheet.error()));
                 if (!owner) {
                     m_customer = sheet->customer.id;
                     return m_foot->complain(tr("This customer was linked to %1 meanwhile. Once more adds it to them.")
                                                 .arg(Words::isolated(sheet->customer.name)));
                 }
                 m_owner = owner;
                 m_foot->complain(tr("%1 belongs to %2. If the two are one person, link them: compare them first.")
                                      .arg(typed, Words::isolated(sheet->customer.name)));
                 m_compare->show();
                 m_compare->setFocus(Qt::OtherFocusReason);
             });
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wizard/MailAddressStep.h"

#include "ui/settings/AccountWizard.h"
#include "ui/settings/wizard/MailServersStep.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

MailAddressStep::MailAddressStep(AccountWizard &wizard)
    : WizardStep(wizard, tr("Which mailbox?"),
                 tr("The address that customers write to. Its servers are looked for, and you can change whatever is "
                    "found."))
    , m_address(makeField(tr("Address"), u"support@example.org"_s))
{
    addForm()->addRow(tr("Address"), m_address);
    column().addStretch(1);
    focusFirst(m_address);
}

bool MailAddressStep::isComplete() const
{
    return m_address->text().trimmed().section(u'@', 1).contains(u'.') ||
           m_address->text().trimmed().section(u'@', 1) == "localhost"_L1;
}

// Finding nothing is no failure: then the servers are typed.
void MailAddressStep::next()
{
    const QString address = m_address->text().trimmed();
    auto settled = std::make_shared<Promise<Result<MailSettingsGuess>>>();
    whenDone(wizard().context().data.discoverMail(address), this,
             [settled](const Result<MailSettingsGuess> &guess) { settled->settle(guess); });
    wizard().await(settled->future(), tr("Looking for the servers of %1 …").arg(address.section(u'@', 1)),
                   Channel::Email, [this, address](const Result<MailSettingsGuess> &guess) { found(address, guess); });
}

void MailAddressStep::found(const QString &address, const Result<MailSettingsGuess> &guess)
{
    MailSetup setup;
    setup.address = address;
    if (!guess) {
        if (guess.error().kind == ErrorKind::Malformed)
            return wizard().fail(tr("That is no e-mail address."));
        return wizard().go(new MailServersStep(wizard(), setup, {}));
    }
    setup.user = guess->user;
    setup.provider = guess->provider;
    setup.imap = guess->imap;
    setup.smtp = guess->smtp;
    wizard().go(new MailServersStep(wizard(), setup, *guess));
}

}

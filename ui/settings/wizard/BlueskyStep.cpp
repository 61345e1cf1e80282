// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wizard/BlueskyStep.h"

#include "ui/settings/AccountWizard.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

BlueskyStep::BlueskyStep(AccountWizard &wizard, const BlueskySetup &known)
    : WizardStep(wizard, tr("Sign in to Bluesky"),
                 tr("An app password lets First Mile in without your own password, and can be taken back at any time. "
                    "Tick “Allow access to your direct messages” when you make it."))
    , m_handle(makeField(tr("Handle"), u"name.bsky.social"_s))
    , m_password(makeSecretField(tr("App password"), u"xxxx-xxxx-xxxx-xxxx"_s))
    , m_service(makeField(tr("Server"), u"bsky.social"_s))
{
    m_handle->setText(known.identifier);
    m_service->setText(known.service);
    column().addWidget(makeLink(tr("Make an app password"), u"https://bsky.app/settings/app-passwords"_s), 0,
                       Qt::AlignLeading);
    QFormLayout *form = addForm();
    form->addRow(tr("Handle"), m_handle);
    form->addRow(tr("App password"), m_password);
    form->addRow(tr("Server"), m_service);
    addText(tr("Leave the server empty unless your company runs its own: it is found by the handle."), true);
    column().addStretch(1);
    focusFirst(known.identifier.isEmpty() ? m_handle : m_password);
}

BlueskySetup BlueskyStep::setup() const
{
    return {m_handle->text().trimmed(), m_password->text().trimmed(), m_service->text().trimmed()};
}

bool BlueskyStep::isComplete() const
{
    return !setup().identifier.isEmpty() && !setup().appPassword.isEmpty();
}

void BlueskyStep::next()
{
    wizard().signIn(setup());
}

}

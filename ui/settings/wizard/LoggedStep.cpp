// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wizard/LoggedStep.h"

#include "ui/settings/AccountWizard.h"

#include <QVBoxLayout>

namespace firstmile
{

LoggedStep::LoggedStep(AccountWizard &wizard) : WizardStep(wizard, tr("Nothing to set up"), {})
{
    addText(tr("Calls, letters and visits are written down where the customer is: open one of their conversations, "
               "press Ctrl+K and choose “Log a call, letter or visit”."));
    addText(tr("They stand in the customer’s history with the time at which they happened, and count in the figures "
               "like everything else."));
    column().addStretch(1);
}

void LoggedStep::next()
{
    wizard().accept();
}

}

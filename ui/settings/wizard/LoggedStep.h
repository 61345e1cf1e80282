// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/wizard/WizardStep.h"

namespace firstmile
{

/// Says how calls, letters and visits come into the inbox: nothing has to be set up for them.
class LoggedStep : public WizardStep
{
    Q_OBJECT

public:
    explicit LoggedStep(AccountWizard &wizard);

    std::optional<Channel> channel() const override { return Channel::Logged; }
    QString nextText() const override { return tr("Close"); }
    void next() override;
};

}

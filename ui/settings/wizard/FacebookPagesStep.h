// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelSetup.h"
#include "ui/settings/wizard/WizardStep.h"

class QListWidget;

namespace firstmile
{

/// Which of a person's Pages?
class FacebookPagesStep : public WizardStep
{
    Q_OBJECT

public:
    FacebookPagesStep(AccountWizard &wizard, const FacebookSetup &setup, const QList<FacebookPageOffer> &pages);

    std::optional<Channel> channel() const override { return Channel::Facebook; }
    QString nextText() const override { return tr("Use this Page"); }
    bool isComplete() const override;
    void next() override;

private:
    FacebookSetup m_setup;
    QList<FacebookPageOffer> m_pages;
    QListWidget *m_list;
};

}

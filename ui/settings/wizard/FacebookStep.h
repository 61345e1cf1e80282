// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelSetup.h"
#include "ui/settings/wizard/WizardStep.h"

class QRadioButton;

namespace firstmile
{

/// Signs in a Facebook Page: by its own token, or by way of an app's keys and a person's token.
class FacebookStep : public WizardStep
{
    Q_OBJECT

public:
    explicit FacebookStep(AccountWizard &wizard, const FacebookSetup &known = {});

    FacebookSetup setup() const;
    std::optional<Channel> channel() const override { return Channel::Facebook; }
    QString nextText() const override;
    bool isComplete() const override;
    void next() override;

private:
    void buildChoice();
    void buildForm();
    void showWay();
    bool isByPage() const;

    FacebookSetup m_known;
    QRadioButton *m_byPage = nullptr;
    QRadioButton *m_byPerson = nullptr;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_pageToken;
    QLineEdit *m_userToken;
    QLineEdit *m_appId;
    QLineEdit *m_appSecret;
};

}

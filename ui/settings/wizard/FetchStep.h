// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleData.h"
#include "ui/settings/wizard/WizardStep.h"

class QCheckBox;

namespace firstmile
{

class ShareLine;

/// Who signed in, and how the first messages come.
class FetchStep : public WizardStep
{
    Q_OBJECT

public:
    FetchStep(AccountWizard &wizard, const Enrolled &enrolled);

    std::optional<Channel> channel() const override { return m_enrolled.account.channel; }
    bool canGoBack() const override { return false; }
    QString nextText() const override;
    void next() override;
    void arrive() override;

private:
    void look();
    void take(const QList<AccountStatus> &accounts);
    void showProgress(const std::optional<SyncProgress> &progress);
    void lookForFirst();

    Enrolled m_enrolled;
    QLabel *m_state = nullptr;
    ShareLine *m_share = nullptr;
    QLabel *m_first = nullptr;
    bool m_arrived = false;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelSetup.h"
#include "ui/settings/wizard/WizardStep.h"

class QCheckBox;

namespace firstmile
{

/// A certificate that does not verify, with its reason: trusted only knowingly.
class CertificateStep : public WizardStep
{
    Q_OBJECT

public:
    /// `detail` as the error Untrusted has it.
    CertificateStep(AccountWizard &wizard, const MailSetup &setup, const QString &detail);

    std::optional<Channel> channel() const override { return Channel::Email; }
    QString nextText() const override { return tr("Trust it and sign in"); }
    bool isComplete() const override;
    void next() override;

private:
    MailSetup m_setup;
    QString m_fingerprint;
    QCheckBox *m_knowingly;
};

}

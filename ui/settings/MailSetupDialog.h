// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace firstmile
{

/// Adds a mailbox: tried before it is kept; a certificate that does not verify is shown with its reason and trusted
/// only knowingly.
class MailSetupDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MailSetupDialog(const ConsoleContext &context, QWidget *parent = nullptr);

    ~MailSetupDialog() override;

    MailSetup setup() const;

private:
    struct Server
    {
        QLineEdit *host = nullptr;
        QSpinBox *port = nullptr;
        QComboBox *security = nullptr;
    };

    void build();
    Server addServer(QFormLayout &form, const QString &label, int tlsPort, int startTlsPort);
    void guessServers();
    void setBusy(bool busy, const QString &sentence);
    void test(bool thenAdd);
    void tested(const Result<void> &result, bool thenAdd);
    void showCertificate(const QString &detail);
    void trust();
    void add();

    const ConsoleContext &m_context;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    Server m_imap;
    Server m_smtp;
    QLabel *m_state = nullptr;
    QPushButton *m_trust = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_add = nullptr;
    QString m_offered; ///< fingerprint of the certificate that is shown
    QStringList m_trusted;
};

}

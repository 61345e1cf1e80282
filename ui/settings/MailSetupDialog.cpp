// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/MailSetupDialog.h"

#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QLineEdit *makeField(QWidget *parent, const QString &name, const QString &example = {})
{
    auto *field = new QLineEdit(parent);
    field->setAccessibleName(name);
    field->setPlaceholderText(example);
    return field;
}

}

MailSetupDialog::MailSetupDialog(const ConsoleContext &context, QWidget *parent) : QDialog(parent), m_context(context)
{
    setWindowTitle(tr("Add a mailbox"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    build();
    connect(m_address, &QLineEdit::editingFinished, this, &MailSetupDialog::guessServers);
    connect(m_test, &QPushButton::clicked, this, [this] { test(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { test(true); });
    connect(m_trust, &QPushButton::clicked, this, &MailSetupDialog::trust);
}

// A field that goes away with the focus still says that editing finished: there is nobody left to hear it.
MailSetupDialog::~MailSetupDialog()
{
    m_address->disconnect(this);
}

void MailSetupDialog::build()
{
    m_address = makeField(this, tr("Address"), u"support@example.org"_s);
    m_user = makeField(this, tr("User name"), tr("The address, if left empty"));
    m_password = makeField(this, tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_state = new QLabel(this);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trust = new QPushButton(tr("Trust this certificate"), this);
    m_test = new QPushButton(tr("Test"), this);
    m_add = new QPushButton(tr("Add mailbox"), this);
    m_add->setDefault(true);
    m_trust->hide();

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->setVerticalSpacing(space::inside);
    form->addRow(tr("Address"), m_address);
    form->addRow(tr("User name"), m_user);
    form->addRow(tr("Password"), m_password);
    m_imap = addServer(*form, tr("Incoming (IMAP)"), 993, 143);
    m_smtp = addServer(*form, tr("Outgoing (SMTP)"), 465, 587);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addWidget(m_trust);
    buttons->addStretch(1);
    buttons->addWidget(m_test);
    buttons->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::between, 2 * space::between, 2 * space::between, space::around);
    column->setSpacing(space::around);
    column->addLayout(form);
    column->addWidget(m_state);
    column->addStretch(1);
    column->addLayout(buttons);
}

MailSetupDialog::Server MailSetupDialog::addServer(QFormLayout &form, const QString &label, int tlsPort,
                                                   int startTlsPort)
{
    Server server;
    server.host = makeField(this, tr("%1: server").arg(label), u"mail.example.org"_s);
    server.port = new QSpinBox(this);
    server.port->setRange(1, 65535);
    server.port->setValue(tlsPort);
    server.port->setButtonSymbols(QSpinBox::NoButtons);
    server.port->setAccessibleName(tr("%1: port").arg(label));
    server.security = new QComboBox(this);
    server.security->setAccessibleName(tr("%1: security").arg(label));
    server.security->addItem(tr("TLS"), u"tls"_s);
    server.security->addItem(tr("STARTTLS"), u"starttls"_s);
    server.security->addItem(tr("None: everybody on the way can read it"), u"none"_s);
    server.security->setMaximumWidth(130);
    connect(server.security, &QComboBox::currentIndexChanged, this,
            [server, tlsPort, startTlsPort](int index) { server.port->setValue(index == 0 ? tlsPort : startTlsPort); });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(server.host, 1);
    row->addWidget(server.port);
    row->addWidget(server.security);
    form.addRow(label, row);
    return server;
}

// A guess to start from, only where nothing stands.
void MailSetupDialog::guessServers()
{
    const QString domain = m_address->text().section(u'@', 1);
    if (domain.isEmpty())
        return;
    if (m_imap.host->text().isEmpty())
        m_imap.host->setText(u"imap."_s + domain);
    if (m_smtp.host->text().isEmpty())
        m_smtp.host->setText(u"smtp."_s + domain);
}

MailSetup MailSetupDialog::setup() const
{
    MailSetup setup;
    setup.address = m_address->text().trimmed();
    setup.user = m_user->text().isEmpty() ? setup.address : m_user->text();
    setup.password = m_password->text();
    setup.imapHost = m_imap.host->text().trimmed();
    setup.imapPort = m_imap.port->value();
    setup.imapSecurity = m_imap.security->currentData().toString();
    setup.smtpHost = m_smtp.host->text().trimmed();
    setup.smtpPort = m_smtp.port->value();
    setup.smtpSecurity = m_smtp.security->currentData().toString();
    setup.trustedSha256 = m_trusted;
    return setup;
}

void MailSetupDialog::setBusy(bool busy, const QString &sentence)
{
    m_state->setText(sentence);
    m_test->setEnabled(!busy);
    m_add->setEnabled(!busy);
    m_trust->setEnabled(!busy);
}

void MailSetupDialog::test(bool thenAdd)
{
    const MailSetup tried = setup();
    if (!tried.address.contains(u'@') || tried.imapHost.isEmpty() || tried.smtpHost.isEmpty())
        return setBusy(false, tr("Fill in the address and both servers first."));
    setBusy(true, tr("Signing in to both servers …"));
    whenDone(m_context.data.testMail(tried), this,
             [this, thenAdd](const Result<void> &result) { tested(result, thenAdd); });
}

void MailSetupDialog::tested(const Result<void> &result, bool thenAdd)
{
    if (result && thenAdd)
        return add();
    if (result)
        return setBusy(false, tr("Both servers let us in. Nothing was changed there."));
    if (result.error().kind == ErrorKind::Untrusted)
        return showCertificate(result.error().detail);
    if (result.error().kind == ErrorKind::Unauthorised)
        return setBusy(false,
                       tr("The server refused the user name or the password. Some providers want a password made for "
                          "programs of their own."));
    setBusy(false, Words::problem(result.error()));
}

void MailSetupDialog::showCertificate(const QString &detail)
{
    QHash<QString, QString> facts;
    for (const QString &line : detail.split(u'\n'))
        facts.insert(line.section(u':', 0, 0).trimmed(), line.section(u':', 1).trimmed());
    m_offered = facts.value(u"sha256"_s);
    setBusy(false,
            tr("The server’s certificate cannot be verified, so nothing was sent to it: %1.\n\nIssued to %2 by %3\n"
               "SHA-256 %4\n\nTrust it only if somebody who runs the server confirms this fingerprint.")
                .arg(facts.value(u"reason"_s), facts.value(u"subject"_s), facts.value(u"issuer"_s), m_offered));
    m_trust->setVisible(!m_offered.isEmpty());
    m_trust->setFocus();
}

void MailSetupDialog::trust()
{
    m_trusted.append(m_offered);
    m_trust->hide();
    test(false);
}

void MailSetupDialog::add()
{
    whenDone(m_context.data.addMail(setup()), this, [this](const Result<AccountId> &added) {
        if (!added)
            return setBusy(false, Words::notKept(added.error()));
        m_context.notices.say(tr("Mailbox added. Its messages are being fetched."));
        accept();
    });
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wizard/MailServersStep.h"

#include "ui/settings/AccountWizard.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString sourceWords(const MailSettingsGuess &guess)
{
    const MailProvider *provider = mailProvider(guess.provider);
    const QString name = provider ? provider->name : QString();
    switch (guess.source) {
    case MailSource::Preset:
        return MailServersStep::tr("These are the servers of %1.").arg(name);
    case MailSource::Exchanger:
        return MailServersStep::tr("%1 takes this domain’s mail; these are its servers.").arg(name);
    case MailSource::Service:
    case MailSource::Autoconfig:
        return MailServersStep::tr("The domain itself names these servers (%1).").arg(guess.evidence);
    case MailSource::Probe:
        return MailServersStep::tr("These servers have the usual names and answered. Check them with whoever runs the "
                                   "mailbox if the sign-in is refused.");
    }
    return {};
}

bool wantsClientSecret(const QString &provider)
{
    const MailProvider *known = mailProvider(provider);
    return known && known->oauth.needsClientSecret;
}

bool hasBrowserSignIn(const QString &provider)
{
    const MailProvider *known = mailProvider(provider);
    return known && !known->oauth.authorizeUrl.isEmpty();
}

}

MailServersStep::MailServersStep(AccountWizard &wizard, const MailSetup &setup,
                                 const std::optional<MailSettingsGuess> &guess)
    : WizardStep(wizard, setup.address,
                 guess ? sourceWords(*guess)
                 : setup.imap.host.isEmpty()
                     ? tr("No servers were found for this address. Whoever runs the mailbox knows their names.")
                     : tr("As it was set up. Change what is different now."))
    , m_setup(setup)
    , m_user(makeField(tr("User name"), setup.address))
    , m_password(makeSecretField(tr("Password")))
    , m_clientId(makeField(tr("Client id"), tr("Of your organisation’s own app at the provider")))
    , m_clientSecret(makeSecretField(tr("Client secret")))
{
    m_user->setText(setup.user == setup.address ? QString() : setup.user);
    m_clientId->setText(setup.clientId);
    if (hasBrowserSignIn(setup.provider))
        addWays(guess);
    m_form = addForm();
    addSecrets();
    m_imap = addServer(tr("Incoming (IMAP)"), setup.imap, 993, 143);
    m_smtp = addServer(tr("Outgoing (SMTP)"), setup.smtp, 465, 587);
    column().addStretch(1);
    showWay();
}

void MailServersStep::addWays(const std::optional<MailSettingsGuess> &guess)
{
    const QList<MailAuth> ways = guess ? guess->auth : mailProvider(m_setup.provider)->auth;
    m_byBrowser = new QRadioButton(tr("Sign in with the browser"), this);
    m_byPassword = new QRadioButton(tr("Sign in with an app password"), this);
    const bool password = ways.contains(MailAuth::Password);
    m_byPassword->setVisible(password);
    (password && m_setup.clientId.isEmpty() ? m_byPassword : m_byBrowser)->setChecked(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * space::around);
    row->addWidget(m_byPassword);
    row->addWidget(m_byBrowser);
    row->addStretch(1);
    column().addLayout(row);
    connect(m_byBrowser, &QRadioButton::toggled, this, &MailServersStep::showWay);
}

void MailServersStep::addSecrets()
{
    m_form->addRow(tr("User name"), m_user);
    m_form->addRow(tr("Password"), m_password);
    m_form->addRow(tr("Client id"), m_clientId);
    m_form->addRow(tr("Client secret"), m_clientSecret);
}

MailServersStep::Server MailServersStep::addServer(const QString &label, const MailServer &known, int tlsPort,
                                                   int startTlsPort)
{
    Server server;
    server.host = makeField(tr("%1: server").arg(label), u"mail.example.org"_s);
    server.host->setText(known.host);
    server.port = new QSpinBox(this);
    server.port->setRange(1, 65535);
    server.port->setValue(known.port > 0 ? known.port : known.security == Security::Tls ? tlsPort : startTlsPort);
    server.port->setButtonSymbols(QSpinBox::NoButtons);
    server.port->setAccessibleName(tr("%1: port").arg(label));
    server.security = new QComboBox(this);
    server.security->setAccessibleName(tr("%1: security").arg(label));
    server.security->addItem(tr("TLS"), u"tls"_s);
    server.security->addItem(tr("STARTTLS"), u"starttls"_s);
    server.security->addItem(tr("None: everybody on the way can read it"), u"none"_s);
    server.security->setMaximumWidth(130);
    server.security->setCurrentIndex(server.security->findData(toString(known.security)));
    connect(server.security, &QComboBox::currentIndexChanged, this,
            [server, tlsPort, startTlsPort](int index) { server.port->setValue(index == 0 ? tlsPort : startTlsPort); });
    for (QWidget *field : {static_cast<QWidget *>(server.port), static_cast<QWidget *>(server.security)})
        field->setFixedHeight(server.host->sizeHint().height());
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(server.host, 1);
    row->addWidget(server.port);
    row->addWidget(server.security);
    m_form->addRow(label, row);
    return server;
}

bool MailServersStep::isByBrowser() const
{
    return m_byBrowser && m_byBrowser->isChecked();
}

void MailServersStep::showWay()
{
    const bool browser = isByBrowser();
    const auto showRow = [this](QWidget *field, bool visible) {
        m_form->labelForField(field)->setVisible(visible);
        field->setVisible(visible);
    };
    showRow(m_password, !browser);
    showRow(m_clientId, browser);
    showRow(m_clientSecret, browser && wantsClientSecret(m_setup.provider));
    focusFirst(browser ? m_clientId : m_imap.host->text().isEmpty() ? m_imap.host : m_password);
    Q_EMIT completeChanged();
}

MailServer MailServersStep::typed(const Server &server)
{
    return {server.host->text().trimmed(), static_cast<quint16>(server.port->value()),
            securityFromString(server.security->currentData().toString()).value_or(Security::Tls)};
}

MailSetup MailServersStep::setup() const
{
    MailSetup setup = m_setup;
    setup.user = m_user->text().trimmed().isEmpty() ? setup.address : m_user->text().trimmed();
    setup.browser = isByBrowser();
    setup.password = setup.browser ? QString() : m_password->text();
    setup.clientId = setup.browser ? m_clientId->text().trimmed() : QString();
    setup.clientSecret = setup.browser ? m_clientSecret->text().trimmed() : QString();
    setup.imap = typed(m_imap);
    setup.smtp = typed(m_smtp);
    return setup;
}

QString MailServersStep::nextText() const
{
    return isByBrowser() ? tr("Sign in with the browser") : tr("Sign in");
}

bool MailServersStep::isComplete() const
{
    if (!m_smtp.host)
        return false;
    const MailSetup whole = setup();
    const bool secret = whole.browser ? !whole.clientId.isEmpty() : !whole.password.isEmpty();
    return secret && !whole.imap.host.isEmpty() && !whole.smtp.host.isEmpty();
}

void MailServersStep::next()
{
    wizard().signIn(setup());
}

}

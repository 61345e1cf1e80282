// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/MastodonSetupDialog.h"

#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

MastodonSetupDialog::MastodonSetupDialog(const ConsoleContext &context, QWidget *parent)
    : QDialog(parent), m_context(context)
{
    setWindowTitle(tr("Add a Mastodon account"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(480);
    build();
    connect(m_browser, &QPushButton::clicked, this, &MastodonSetupDialog::signIn);
    connect(m_useToken, &QPushButton::clicked, this, &MastodonSetupDialog::useToken);
    connect(m_token, &QLineEdit::textChanged, this,
            [this](const QString &token) { m_useToken->setEnabled(!token.trimmed().isEmpty()); });
}

void MastodonSetupDialog::build()
{
    m_server = new QLineEdit(this);
    m_server->setPlaceholderText(u"mastodon.example"_s);
    m_server->setAccessibleName(tr("Server"));
    m_token = new QLineEdit(this);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("Only if the browser cannot be used"));
    m_token->setAccessibleName(tr("Access token"));
    m_state = new QLabel(tr("The browser opens on your server’s own page; the password is never typed here."), this);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_browser = new QPushButton(tr("Sign in with the browser"), this);
    m_browser->setDefault(true);
    m_useToken = new QPushButton(tr("Use the token"), this);
    m_useToken->setEnabled(false);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->setVerticalSpacing(space::inside);
    form->addRow(tr("Server"), m_server);
    form->addRow(tr("Access token"), m_token);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addStretch(1);
    buttons->addWidget(m_useToken);
    buttons->addWidget(m_browser);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::between, 2 * space::between, 2 * space::between, space::around);
    column->setSpacing(space::around);
    column->addLayout(form);
    column->addWidget(m_state);
    column->addLayout(buttons);
}

std::optional<QUrl> MastodonSetupDialog::server()
{
    QString text = m_server->text().trimmed();
    if (text.startsWith(u'@'))
        text = text.section(u'@', -1); // somebody pasted a handle
    if (!text.contains(u"://"_s))
        text.prepend(u"https://"_s);
    const QUrl url(text, QUrl::StrictMode);
    if (url.isValid() && url.host().contains(u'.'))
        return url;
    setBusy(false, tr("Type the name of your server first, for example mastodon.example."));
    return {};
}

void MastodonSetupDialog::signIn()
{
    if (const auto url = server())
        await(m_context.data.addMastodonByBrowser(*url), tr("Waiting for you to allow it in the browser …"));
}

void MastodonSetupDialog::useToken()
{
    if (const auto url = server())
        await(m_context.data.addMastodonByToken(*url, m_token->text().trimmed()), tr("Signing in …"));
}

void MastodonSetupDialog::await(const Async<AccountId> &account, const QString &sentence)
{
    setBusy(true, sentence);
    whenDone(account, this, [this](const Result<AccountId> &added) {
        if (!added)
            return setBusy(false, Words::notKept(added.error()));
        m_context.notices.say(tr("Account added. Its mentions are being fetched."));
        accept();
    });
}

void MastodonSetupDialog::setBusy(bool busy, const QString &sentence)
{
    m_state->setText(sentence);
    m_browser->setEnabled(!busy);
    m_useToken->setEnabled(!busy && !m_token->text().trimmed().isEmpty());
}

}

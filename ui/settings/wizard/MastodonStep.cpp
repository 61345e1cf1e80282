// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wizard/MastodonStep.h"

#include "core/channels/mastodon/MastodonSettings.h"
#include "ui/settings/AccountWizard.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

MastodonStep::MastodonStep(AccountWizard &wizard, const MastodonSetup &known)
    : WizardStep(wizard, tr("Sign in to Mastodon"),
                 tr("The browser opens on your server’s own page; the password is never typed here."))
    , m_server(makeField(tr("Server"), u"mastodon.example"_s))
    , m_token(makeSecretField(tr("Access token"), tr("Only if the browser cannot be used")))
{
    m_server->setText(known.server);
    QFormLayout *form = addForm();
    form->addRow(tr("Server"), m_server);
    form->addRow(tr("Access token"), m_token);
    addText(tr("Your whole name works too: @name@server. A token is made on the server’s page under Preferences, "
               "Development; it needs the rights “read”, “write” and “push”."),
            true);
    column().addStretch(1);
    focusFirst(m_server);
}

MastodonSetup MastodonStep::setup() const
{
    return {m_server->text().trimmed(), m_token->text().trimmed()};
}

QString MastodonStep::nextText() const
{
    return setup().token.isEmpty() ? tr("Sign in with the browser") : tr("Sign in");
}

bool MastodonStep::isComplete() const
{
    return !setup().server.isEmpty();
}

void MastodonStep::next()
{
    const auto server = mastodonServer(setup().server);
    if (!server || (!server->host().contains(u'.') && server->port() < 0))
        return wizard().fail(tr("Type the name of your server, for example mastodon.example."));
    wizard().signIn(setup());
}

}

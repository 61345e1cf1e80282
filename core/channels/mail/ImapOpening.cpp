// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/ImapOpening.h"

#include "core/channels/mail/ImapSignIn.h"

namespace firstmile
{

namespace
{

/// It ends at once; the object goes a little later, as it may be the one that is telling.
std::shared_ptr<ImapConnection> makeImapConnection(const MailAccess &access)
{
    return {new ImapConnection(access.settings().imap, access.timeouts()), [](ImapConnection *connection) {
                connection->disconnect();
                connection->close();
                connection->deleteLater();
            }};
}

}

ImapOpening::ImapOpening(std::shared_ptr<MailAccess> access, QObject *parent)
    : ChannelStep(parent), m_access(std::move(access))
{}

Async<std::shared_ptr<ImapConnection>> ImapOpening::start()
{
    auto result = future();
    await(m_access->credentials(), [this](const Result<MailCredentials> &credentials) { signIn(credentials); });
    return result;
}

void ImapOpening::cancel()
{
    m_connection.reset();
    ChannelStep::cancel();
}

void ImapOpening::signIn(const Result<MailCredentials> &credentials)
{
    if (!credentials)
        return settle(credentials.error());
    m_connection = makeImapConnection(*m_access);
    await(ImapSignIn::start(*m_connection, *credentials),
          [this, used = *credentials](const Result<void> &done) { onSignedIn(used, done); });
}

void ImapOpening::onSignedIn(const MailCredentials &used, const Result<void> &done)
{
    if (done)
        settle(std::move(m_connection));
    else if (done.error().kind == ErrorKind::Unauthorised && !m_isSecond)
        onRefused(used, done.error());
    else
        settle(done.error());
}

void ImapOpening::onRefused(const MailCredentials &used, const Error &refusal)
{
    m_isSecond = true;
    m_connection.reset();
    await(m_access->credentialsInsteadOf(used), [this, refusal](const Result<MailCredentials> &others) {
        if (!others && others.error().kind == ErrorKind::Unauthorised)
            settle(refusedForGood(refusal, others.error()));
        else
            signIn(others);
    });
}

}

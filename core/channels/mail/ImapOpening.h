// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelStep.h"
#include "core/channels/mail/ImapConnection.h"
#include "core/channels/mail/MailAccess.h"

#include <memory>

namespace firstmile
{

/// Connects and signs in; once more, on a new connection, if the credentials are refused and there are others.
///
///   credentials -> connect, sign in --refused--> other credentials -> connect, sign in -> the connection
class ImapOpening : public ChannelStep<std::shared_ptr<ImapConnection>>
{
public:
    ImapOpening(std::shared_ptr<MailAccess> access, QObject *parent);

    Async<std::shared_ptr<ImapConnection>> start();
    void cancel() override;

private:
    void signIn(const Result<MailCredentials> &credentials);
    void onSignedIn(const MailCredentials &used, const Result<void> &done);
    void onRefused(const MailCredentials &used, const Error &refusal);

    std::shared_ptr<MailAccess> m_access;
    std::shared_ptr<ImapConnection> m_connection;
    bool m_isSecond = false;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/ImapConnection.h"

namespace firstmile
{

/// Takes a fresh connection to the signed-in state. Lives as the connection's child and ends with its task.
///
///   Greeting -> [Capabilities -> StartTls -> Handshake ->] Capabilities -> SigningIn -> CapabilitiesAfter -> done
class ImapSignIn : public QObject
{
    Q_OBJECT

public:
    /// The connection is usable once this gives success; it is closed on an error.
    static Async<void> start(ImapConnection &connection, const MailCredentials &credentials);

private:
    enum class Step { Greeting, PlainCapabilities, StartTls, Handshake, Capabilities, SigningIn, CapabilitiesAfter };

    ImapSignIn(ImapConnection &connection, const MailCredentials &credentials);

    void advance();
    void send(ImapCommand command, Step step);
    void onGreeting(const Result<ImapResponse> &greeting);
    void onReply(const Result<ImapReply> &reply);
    void startTls();
    void shakeHands();
    void signIn();
    ImapCommand signInCommand() const;
    ImapCommand loginCommand() const;
    void fail(Error error);
    void finish(Result<void> result);

    ImapConnection &m_connection;
    MailCredentials m_credentials;
    Promise<void> m_promise;
    Step m_step = Step::Greeting;
};

}

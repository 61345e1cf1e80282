// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/ImapSignIn.h"

#include "core/channels/mail/ImapCommands.h"

using namespace Qt::StringLiterals;

namespace firstmile
{

Async<void> ImapSignIn::start(ImapConnection &connection, const MailCredentials &credentials)
{
    auto *task = new ImapSignIn(connection, credentials);
    auto future = task->m_promise.future();
    whenDone(connection.open(), task, [task](const Result<ImapResponse> &greeting) { task->onGreeting(greeting); });
    return future;
}

ImapSignIn::ImapSignIn(ImapConnection &connection, const MailCredentials &credentials)
    : QObject(&connection), m_connection(connection), m_credentials(credentials)
{}

void ImapSignIn::onGreeting(const Result<ImapResponse> &greeting)
{
    if (!greeting) {
        fail(greeting.error());
        return;
    }
    const bool isPlain = m_connection.server().security == Security::StartTls;
    if (!greeting->isStatus("PREAUTH")) {
        send({"CAPABILITY", {}, false}, isPlain ? Step::PlainCapabilities : Step::Capabilities);
    } else if (isPlain) {
        // STARTTLS is not possible any more then: somebody in between could use that to keep us in the clear.
        fail(Error{ErrorKind::Untrusted, u"reason: the server greets as signed in before STARTTLS"_s, {}});
    } else {
        send({"CAPABILITY", {}, false}, Step::CapabilitiesAfter);
    }
}

void ImapSignIn::send(ImapCommand command, Step step)
{
    m_step = step;
    whenDone(m_connection.send(std::move(command)), this, [this](const Result<ImapReply> &reply) { onReply(reply); });
}

void ImapSignIn::onReply(const Result<ImapReply> &reply)
{
    if (reply)
        advance();
    else
        fail(reply.error());
}

void ImapSignIn::advance()
{
    switch (m_step) {
    case Step::Greeting:
        break;
    case Step::PlainCapabilities:
        startTls();
        break;
    case Step::StartTls:
        shakeHands();
        break;
    case Step::Handshake:
        send({"CAPABILITY", {}, false}, Step::Capabilities);
        break;
    case Step::Capabilities:
        signIn();
        break;
    case Step::SigningIn:
        send({"CAPABILITY", {}, false}, Step::CapabilitiesAfter);
        break;
    case Step::CapabilitiesAfter:
        m_connection.setSignedIn();
        finish({});
        break;
    }
}

void ImapSignIn::startTls()
{
    if (m_connection.can("STARTTLS"))
        send({"STARTTLS", {}, false}, Step::StartTls);
    else
        fail(Error{ErrorKind::Untrusted, u"reason: the server offers no STARTTLS"_s, {}});
}

void ImapSignIn::shakeHands()
{
    m_step = Step::Handshake;
    whenDone(m_connection.startTls(), this, [this](const Result<void> &done) {
        if (done)
            advance();
        else
            fail(done.error());
    });
}

void ImapSignIn::signIn()
{
    if (m_connection.can("LOGINDISABLED") && !m_connection.can("AUTH=" + saslMechanism(m_credentials.auth)))
        fail(Error{ErrorKind::Unauthorised, u"the server allows no sign-in on this connection (LOGINDISABLED)"_s, {}});
    else
        send(signInCommand(), Step::SigningIn);
}

ImapCommand ImapSignIn::signInCommand() const
{
    const auto mechanism = saslMechanism(m_credentials.auth);
    if (m_credentials.auth == MailAuth::Password && !m_connection.can("AUTH=PLAIN"))
        return loginCommand();
    const auto response = saslResponse(m_credentials, m_connection.server().host, m_connection.server().port);
    ImapCommand command{"AUTHENTICATE " + mechanism, {response}, false};
    if (m_connection.can("SASL-IR"))
        command = {"AUTHENTICATE " + mechanism + ' ' + response, {}, false};
    if (m_credentials.auth != MailAuth::Password)
        command.answers << saslFailureAnswer(m_credentials.auth);
    return command;
}

ImapCommand ImapSignIn::loginCommand() const
{
    const auto user = m_credentials.user.toUtf8();
    const auto fits = [](const QByteArray &text) {
        return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
    };
    if (fits(user) && fits(m_credentials.secret))
        return {"LOGIN " + imapQuoted(user) + ' ' + imapQuoted(m_credentials.secret), {}, false};
    return {"LOGIN {" + QByteArray::number(user.size()) + '}',
            {user + " {" + QByteArray::number(m_credentials.secret.size()) + '}', m_credentials.secret},
            false};
}

void ImapSignIn::fail(Error error)
{
    // A plain NO to the sign-in is a refusal of the credentials, whatever words come with it.
    if (m_step == Step::SigningIn && error.kind == ErrorKind::Rejected)
        error.kind = ErrorKind::Unauthorised;
    error.detail = withoutSecret(error.detail, m_credentials.secret);
    m_connection.close();
    finish(error);
}

void ImapSignIn::finish(Result<void> result)
{
    m_promise.settle(std::move(result));
    deleteLater();
}

}

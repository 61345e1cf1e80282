// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeSmtpSession.h"

namespace firstmile::tests
{

FakeSmtpSession::FakeSmtpSession(FakeMailServer &server, QTcpSocket *socket) : FakeMailSession(server, socket)
{
    say("220 mail.example ready\r\n");
}

void FakeSmtpSession::takeLine(const QByteArray &line)
{
    if (m_isInMail)
        takeMailLine(line);
    else
        takeCommand(m_server.hear(), line);
}

void FakeSmtpSession::takeMailLine(const QByteArray &line)
{
    if (line != ".") {
        m_mail += (line.startsWith('.') ? line.mid(1) : line) + "\r\n";
        return;
    }
    m_isInMail = false;
    auto trouble = m_server.hear();
    if (trouble == MailTrouble::None && m_server.troubleOfMail)
        trouble = m_server.troubleOfMail();
    if (isSpoiled(trouble))
        return;
    m_server.submit(m_recipients, m_mail);
    answer(trouble, "250 2.0.0 taken\r\n", {});
}

void FakeSmtpSession::takeCommand(MailTrouble trouble, const QByteArray &line)
{
    if (!isSpoiled(trouble))
        answer(trouble, replyTo(line) + "\r\n", {});
}

/// Whether the trouble keeps the command from being done.
bool FakeSmtpSession::isSpoiled(MailTrouble trouble)
{
    switch (trouble) {
    case MailTrouble::Throttled:
        say("450 4.7.0 too much mail from you\r\n");
        return true;
    case MailTrouble::Limited:
        say("451 4.3.2 try again later\r\n");
        return true;
    case MailTrouble::Closing:
        sayAndHangUp("421 4.3.0 closing down\r\n");
        return true;
    case MailTrouble::CutBefore:
        hangUp();
        return true;
    case MailTrouble::TokenEnded:
        if (m_isSignedIn)
            say("530 5.7.0 sign in first\r\n");
        return m_isSignedIn;
    default:
        return false;
    }
}

QByteArray FakeSmtpSession::replyTo(const QByteArray &line)
{
    const auto verb = line.left(4).toUpper();
    if (std::exchange(m_isRefused, false))
        return "535 5.7.8 the token is refused";
    if (verb == "EHLO")
        return "250-mail.example\r\n250-8BITMIME\r\n250-SIZE 26214400\r\n250 AUTH XOAUTH2 OAUTHBEARER";
    if (verb == "AUTH")
        return signIn(line.split(' ').value(2));
    if (verb == "QUIT")
        return "221 bye";
    if (!m_isSignedIn)
        return "530 5.7.0 sign in first";
    if (verb == "RCPT")
        m_recipients << QString::fromUtf8(line.mid(line.indexOf('<') + 1, line.indexOf('>') - line.indexOf('<') - 1));
    if (verb == "DATA") {
        m_isInMail = true;
        m_mail.clear();
        return "354 go on";
    }
    return verb == "MAIL" || verb == "RCPT" ? "250 ok" : "502 5.5.1 what?";
}

QByteArray FakeSmtpSession::signIn(const QByteArray &response)
{
    m_isSignedIn = tokenIn(response) == m_server.token;
    m_isRefused = !m_isSignedIn;
    return m_isSignedIn ? "235 2.7.0 welcome" : "334 " + QByteArray(R"({"status":"401"})").toBase64();
}

}

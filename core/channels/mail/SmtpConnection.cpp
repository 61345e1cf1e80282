// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/SmtpConnection.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstmile
{

namespace
{

bool isAsciiText(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// RFC 6531 3.1: letters before an @, or a header that is not ASCII. A domain alone goes as punycode.
bool needsSmtpUtf8(const SmtpMail &mail)
{
    const auto addresses = QStringList(mail.from) + mail.to;
    const bool inEnvelope = std::any_of(addresses.begin(), addresses.end(), [](const QString &address) {
        return !isAsciiText(address.left(address.lastIndexOf(u'@')).toUtf8());
    });
    return inEnvelope ||
           !isAsciiText(QByteArrayView(mail.bytes).first(std::max<qsizetype>(0, mail.bytes.indexOf("\r\n\r\n"))));
}

/// RFC 3461 4: what cannot stand for itself is "+" and two hexadecimal digits.
QByteArray xtext(const QByteArray &text)
{
    QByteArray written;
    for (const char c : text) {
        if (c > 0x20 && c < 0x7f && c != '+' && c != '=')
            written += c;
        else
            written += '+' + QByteArray(1, c).toHex().toUpper();
    }
    return written;
}

bool isSafeInEnvelope(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() != 0x7f && c != u'<' && c != u'>';
}

}

QByteArray dotStuffed(const QByteArray &mail)
{
    auto bytes = mail;
    bytes.replace("\n.", "\n..");
    if (bytes.startsWith('.'))
        bytes.prepend('.');
    if (!bytes.endsWith("\r\n"))
        bytes += "\r\n";
    return bytes;
}

Result<QByteArray> envelopeAddress(const QString &address, bool canUtf8)
{
    const auto refused = [&](const QString &why) {
        return Error{ErrorKind::Rejected, u"%1: %2"_s.arg(address.simplified(), why), {}};
    };
    const auto at = address.lastIndexOf(u'@');
    if (at < 1 || at + 1 == address.size() || !std::all_of(address.begin(), address.end(), isSafeInEnvelope))
        return refused(u"this is no mail address"_s);
    const auto local = address.left(at).toUtf8();
    if (!isAsciiText(local)) {
        if (!canUtf8)
            return refused(u"the server takes no address with such letters before the @ (it offers no SMTPUTF8)"_s);
        return local + '@' + address.mid(at + 1).toUtf8();
    }
    const auto domain = address.mid(at + 1);
    const auto ascii = isAsciiText(domain.toUtf8()) ? domain.toLatin1() : QUrl::toAce(domain);
    if (ascii.isEmpty())
        return refused(u"its domain cannot be written in ASCII"_s);
    return local + '@' + ascii;
}

SmtpConnection::SmtpConnection(const ServerAddress &server, const MailCredentials &credentials,
                               const MailTimeouts &timeouts, QObject *parent)
    : QObject(parent), m_server(server), m_credentials(credentials), m_timeouts(timeouts), m_line(this)
{
    connect(&m_line, &LineConnection::received, this, &SmtpConnection::onReceived);
    connect(&m_line, &LineConnection::encrypted, this, &SmtpConnection::onEncrypted);
    connect(&m_line, &LineConnection::drained, this, &SmtpConnection::onDrained);
    connect(&m_line, &LineConnection::failed, this, &SmtpConnection::fail);
}

SmtpConnection::~SmtpConnection()
{
    cancel();
}

Async<void> SmtpConnection::signIn()
{
    auto outcome = std::make_shared<Promise<void>>();
    whenDone(m_promise.future(), this, [outcome](const Result<SmtpAccepted> &done) {
        if (done)
            outcome->settle({});
        else
            outcome->settle(done.error());
    });
    open();
    return outcome->future();
}

Async<SmtpAccepted> SmtpConnection::send(const SmtpMail &mail, std::function<Async<void>()> aboutToLeave)
{
    m_mail = mail;
    m_aboutToLeave = std::move(aboutToLeave);
    open();
    return m_promise.future();
}

void SmtpConnection::cancel()
{
    m_line.close();
    fail(Error{ErrorKind::Cancelled, {}, {}});
}

void SmtpConnection::open()
{
    connect(&m_line, &LineConnection::opened, this, [this] { m_line.expectWithin(m_timeouts.smtpCommand); });
    m_line.open(m_server, m_timeouts.connect);
}

void SmtpConnection::onReceived()
{
    while (const auto line = m_line.takeLine()) {
        switch (m_reader.take(*line)) {
        case SmtpReplyReader::Outcome::Incomplete:
            break;
        case SmtpReplyReader::Outcome::Complete:
            advance(m_reader.reply());
            break;
        case SmtpReplyReader::Outcome::Malformed:
            m_line.fail(ErrorKind::Malformed, u"this is no SMTP answer: "_s + QString::fromUtf8(line->left(200)));
            break;
        }
        if (m_step == Step::Over)
            return;
    }
}

void SmtpConnection::advance(const SmtpReply &reply)
{
    switch (m_step) {
    case Step::Greeting:
        onGreeting(reply);
        break;
    case Step::Hello:
    case Step::HelloAgain:
        onHello(reply);
        break;
    case Step::StartTls:
        onStartTls(reply);
        break;
    case Step::Authenticating:
        onAuthenticating(reply);
        break;
    case Step::MailFrom:
        if (reply.isPositive())
            nextRecipient();
        else
            fail(reply.error());
        break;
    case Step::RecipientTo:
        onRecipient(reply);
        break;
    case Step::Data:
        if (reply.isIntermediate())
            sendBody();
        else
            fail(reply.error());
        break;
    case Step::FinalDot:
        onFinalAnswer(reply);
        break;
    case Step::Handshake:
    case Step::Body:
    case Step::Leaving:
        fail(reply.error());
        break; // the server gives up before its time
    case Step::Over:
        break;
    }
}

void SmtpConnection::command(const QByteArray &line, Step step)
{
    m_step = step;
    m_line.write(line + "\r\n");
    m_line.expectWithin(m_timeouts.smtpCommand);
}

void SmtpConnection::onGreeting(const SmtpReply &reply)
{
    if (reply.isPositive())
        command("EHLO " + m_line.localAddressLiteral().toLatin1(), Step::Hello);
    else
        fail(reply.error());
}

void SmtpConnection::onHello(const SmtpReply &reply)
{
    if (!reply.isPositive()) {
        fail(reply.error());
        return;
    }
    learnExtensions(reply);
    if (m_server.security != Security::StartTls || m_step == Step::HelloAgain)
        authenticate();
    else if (m_extensions.contains("STARTTLS"))
        command("STARTTLS", Step::StartTls);
    else
        fail(Error{ErrorKind::Untrusted, u"reason: the server offers no STARTTLS"_s, {}});
}

void SmtpConnection::onStartTls(const SmtpReply &reply)
{
    if (!reply.isPositive()) {
        fail(reply.error());
        return;
    }
    m_step = Step::Handshake;
    m_extensions.clear(); // what was said in the clear is forgotten (RFC 3207 4.2)
    m_line.startTls(m_timeouts.connect);
}

void SmtpConnection::onEncrypted()
{
    command("EHLO " + m_line.localAddressLiteral().toLatin1(), Step::HelloAgain);
}

void SmtpConnection::learnExtensions(const SmtpReply &reply)
{
    m_extensions.clear();
    for (const auto &line : reply.lines.mid(1)) {
        const auto words = line.split(' ');
        m_extensions.insert(words.first().toUpper(), words.mid(1).join(' ').toUpper());
    }
}

bool SmtpConnection::offersAuth(const QByteArray &mechanism) const
{
    return m_extensions.value("AUTH").split(' ').contains(mechanism);
}

void SmtpConnection::authenticate()
{
    // A relay in one's own network may ask for no sign-in; one that does will say so at MAIL.
    if (!m_extensions.contains("AUTH")) {
        beginMail();
        return;
    }
    if (m_credentials.auth == MailAuth::Password && !offersAuth("PLAIN") && offersAuth("LOGIN")) {
        m_authAnswers = {m_credentials.user.toUtf8().toBase64(), m_credentials.secret.toBase64()};
        command("AUTH LOGIN", Step::Authenticating);
        return;
    }
    const auto mechanism = saslMechanism(m_credentials.auth);
    if (!offersAuth(mechanism)) {
        fail(
            Error{ErrorKind::Unauthorised, u"the server offers no sign-in by "_s + QString::fromLatin1(mechanism), {}});
        return;
    }
    if (m_credentials.auth != MailAuth::Password)
        m_authAnswers = {saslFailureAnswer(m_credentials.auth)};
    command("AUTH " + mechanism + ' ' + saslResponse(m_credentials, m_server.host, m_server.port),
            Step::Authenticating);
}

void SmtpConnection::onAuthenticating(const SmtpReply &reply)
{
    if (reply.isPositive()) {
        beginMail();
    } else if (reply.code == 334 && !m_authAnswers.isEmpty()) {
        command(m_authAnswers.takeFirst(), Step::Authenticating);
    } else {
        auto error = reply.error();
        if (!reply.isTemporary())
            error.kind = ErrorKind::Unauthorised;
        fail(error);
    }
}

void SmtpConnection::beginMail()
{
    if (!m_mail) {
        finish(SmtpAccepted{});
        return;
    }
    if (const auto error = whyNotSendable()) {
        fail(*error);
        return;
    }
    m_recipientsLeft = m_mail->to;
    if (!m_mail->proof.isEmpty() && !m_mail->to.contains(m_mail->proof, Qt::CaseInsensitive))
        m_recipientsLeft << m_mail->proof;
    mailFrom();
}

std::optional<Error> SmtpConnection::whyNotSendable() const
{
    const bool canUtf8 = m_extensions.contains("SMTPUTF8");
    if (m_mail->to.isEmpty())
        return Error{ErrorKind::Rejected, u"the mail has no recipient"_s, {}};
    for (const auto &address : QStringList(m_mail->from) + m_mail->to) {
        if (const auto wire = envelopeAddress(address, canUtf8); !wire)
            return wire.error();
    }
    if (const auto limit = m_extensions.value("SIZE").toLongLong(); limit > 0 && m_mail->bytes.size() > limit)
        return Error{ErrorKind::Rejected,
                     u"the mail has %1 bytes, the server takes %2"_s.arg(m_mail->bytes.size()).arg(limit),
                     {}};
    if (needsSmtpUtf8(*m_mail) && !canUtf8)
        return Error{ErrorKind::Rejected,
                     u"the mail has an address with letters that the server does not take (it offers no SMTPUTF8)"_s,
                     {}};
    if (!isAsciiText(m_mail->bytes) && !m_extensions.contains("8BITMIME"))
        return Error{ErrorKind::Rejected, u"the mail has 8-bit text, and the server does not take that"_s, {}};
    return {};
}

void SmtpConnection::mailFrom()
{
    const bool canUtf8 = m_extensions.contains("SMTPUTF8");
    QByteArray line = "MAIL FROM:<" + envelopeAddress(m_mail->from, canUtf8).value_or(QByteArray()) + '>';
    if (m_extensions.contains("SIZE"))
        line += " SIZE=" + QByteArray::number(m_mail->bytes.size());
    if (!isAsciiText(m_mail->bytes))
        line += " BODY=8BITMIME";
    if (canUtf8 && needsSmtpUtf8(*m_mail))
        line += " SMTPUTF8";
    if (m_extensions.contains("DSN") && !m_mail->envelopeId.isEmpty())
        line += " RET=HDRS ENVID=" + xtext(m_mail->envelopeId.toUtf8());
    command(line, Step::MailFrom);
}

void SmtpConnection::nextRecipient()
{
    if (m_recipientsLeft.isEmpty()) {
        command("DATA", Step::Data);
        return;
    }
    const auto wire = envelopeAddress(m_recipientsLeft.first(), m_extensions.contains("SMTPUTF8"));
    if (!wire) { // only the proof's address was not looked at before
        m_recipientsLeft.removeFirst();
        nextRecipient();
        return;
    }
    command("RCPT TO:<" + *wire + '>', Step::RecipientTo);
}

void SmtpConnection::onRecipient(const SmtpReply &reply)
{
    const auto address = m_recipientsLeft.takeFirst();
    m_accepted.recipients << SmtpRecipient{address, reply.isPositive(), reply.words()};
    if (reply.isPositive() || !m_mail->to.contains(address)) {
        nextRecipient();
        return;
    }
    // Sending to the others would leave a mail that is half sent: nobody could try it again.
    auto error = reply.error();
    error.detail = address + u": "_s + error.detail;
    fail(error);
}

void SmtpConnection::sendBody()
{
    m_step = Step::Body;
    m_line.expectWithin(m_timeouts.smtpCommand);
    m_line.write(dotStuffed(m_mail->bytes));
}

/// The whole mail is on its way; the time of leaving is written down only now, and the dot follows at once.
void SmtpConnection::onDrained()
{
    if (m_step != Step::Body)
        return;
    m_step = Step::Leaving;
    m_line.expectNothing();
    whenDone(m_aboutToLeave ? m_aboutToLeave() : ready<void>({}), this, [this](const Result<void> &mayLeave) {
        if (m_step != Step::Leaving)
            return;
        if (mayLeave)
            leave();
        else
            fail(mayLeave.error());
    });
}

void SmtpConnection::leave()
{
    m_step = Step::FinalDot;
    m_line.write(".\r\n");
    m_line.expectWithin(m_timeouts.smtpFinalDot);
}

void SmtpConnection::onFinalAnswer(const SmtpReply &reply)
{
    if (reply.isPositive()) {
        m_accepted.answer = reply.words();
        finish(m_accepted);
    } else if (reply.code >= 400) {
        m_step = Step::Data; // a definite answer: it was not taken
        fail(reply.error());
    } else {
        fail(reply.error());
    }
}

void SmtpConnection::fail(Error error)
{
    if (m_step == Step::FinalDot) {
        error.detail = u"the mail left and no answer came: "_s + error.detail;
        error.kind = ErrorKind::Uncertain;
        error.retryAfter.reset();
    }
    error.detail = withoutSecret(error.detail, m_credentials.secret);
    finish(error);
}

void SmtpConnection::finish(Result<SmtpAccepted> result)
{
    if (m_step == Step::Over)
        return;
    // QUIT is a courtesy after a mail was taken or none was begun; otherwise hanging up is what surely sends nothing.
    const bool mayQuit = m_step < Step::Body || m_step == Step::FinalDot;
    m_step = Step::Over;
    if (mayQuit && m_line.isOpen())
        m_line.sayAndClose("QUIT\r\n");
    else
        m_line.close();
    m_promise.settle(std::move(result));
}

}

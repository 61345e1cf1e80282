// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/channels/mail/MailSettings.h"
#include "core/channels/mail/SmtpReply.h"

#include <functional>

namespace firstmile
{

/// What the envelope says and the mail itself. Addresses are bare.
struct SmtpMail
{
    QString from;
    QStringList to;          ///< each of them must be accepted, or nothing is sent
    QString proof;           ///< a recipient whose refusal does not matter; empty for none
    QByteArray bytes;        ///< CRLF lines, not dot-stuffed
    QString envelopeId = {}; ///< comes back in delivery reports where the server knows them (RFC 3461); empty for none
};

/// What the server answered to one recipient.
struct SmtpRecipient
{
    QString address;
    bool accepted = false;
    QString answer;
};

/// That the server took the mail.
struct SmtpAccepted
{
    QString answer;
    QList<SmtpRecipient> recipients;
};

/// One submission to an SMTP server, or one sign-in to try it (RFC 5321, 6409). Used once.
///
///   Greeting -> Hello -> [StartTls -> Handshake -> Hello ->] [Authenticating ->] MailFrom -> RecipientTo... -> Data
///     -> Body -> Leaving (aboutToLeave) -> FinalDot -> done
///
/// Errors before the final dot is written mean that nothing was sent. From then on all but the server's definite answer
/// is Uncertain, cancel() included.
class SmtpConnection : public QObject
{
    Q_OBJECT

public:
    SmtpConnection(const ServerAddress &server, const MailCredentials &credentials, const MailTimeouts &timeouts,
                   QObject *parent = nullptr);
    ~SmtpConnection() override;

    Async<void> signIn();
    Async<SmtpAccepted> send(const SmtpMail &mail, std::function<Async<void>()> aboutToLeave);
    void cancel();

private:
    enum class Step {
        Greeting,
        Hello,
        StartTls,
        Handshake,
        HelloAgain,
        Authenticating,
        MailFrom,
        RecipientTo,
        Data,
        Body,
        Leaving,
        FinalDot,
        Over
    };

    void open();
    void onReceived();
    void advance(const SmtpReply &reply);
    void command(const QByteArray &line, Step step);
    void onGreeting(const SmtpReply &reply);
    void onHello(const SmtpReply &reply);
    void onStartTls(const SmtpReply &reply);
    void onEncrypted();
    void learnExtensions(const SmtpReply &reply);
    bool offersAuth(const QByteArray &mechanism) const;
    void authenticate();
    void onAuthenticating(const SmtpReply &reply);
    void beginMail();
    std::optional<Error> whyNotSendable() const;
    void mailFrom();
    void nextRecipient();
    void onRecipient(const SmtpReply &reply);
    void sendBody();
    void onDrained();
    void leave();
    void onFinalAnswer(const SmtpReply &reply);
    void fail(Error error);
    void finish(Result<SmtpAccepted> result);

    ServerAddress m_server;
    MailCredentials m_credentials;
    MailTimeouts m_timeouts;
    LineConnection m_line;
    SmtpReplyReader m_reader;
    Step m_step = Step::Greeting;
    QHash<QByteArray, QByteArray> m_extensions; ///< upper-case name to parameters
    QByteArrayList m_authAnswers;               ///< still to give, one per 334
    std::optional<SmtpMail> m_mail;             ///< none: only sign in
    std::function<Async<void>()> m_aboutToLeave;
    QStringList m_recipientsLeft;
    SmtpAccepted m_accepted;
    Promise<SmtpAccepted> m_promise;
};

/// The mail as DATA carries it, without the final dot: lines that begin with a dot have another one (RFC 5321 4.5.2).
QByteArray dotStuffed(const QByteArray &mail);

/// The address as an envelope carries it: international domains in punycode. Rejected, with the reason, if it cannot.
Result<QByteArray> envelopeAddress(const QString &address, bool canUtf8);

}

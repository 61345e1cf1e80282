// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTcpServer>

#include <functional>

namespace firstmile::tests
{

/// A mail as it lies in a mailbox.
struct FakeMail
{
    qint64 uid = 0;
    QByteArray bytes;
    QDateTime at;
    QByteArrayList flags = {};
};

struct FakeMailbox
{
    qint64 uidValidity = 1;
    qint64 uidNext = 1;
    QList<FakeMail> mails = {}; ///< ascending by UID
};

/// What a server does to a command instead of, or besides, answering it.
enum class MailTrouble {
    None,
    Throttled,  ///< IMAP: NO [THROTTLED]; SMTP: 450
    Limited,    ///< IMAP: NO [LIMIT]; SMTP: 451
    Closing,    ///< IMAP: BYE; SMTP: 421
    CutBefore,  ///< hangs up without doing it
    CutAfter,   ///< does it and hangs up
    Huge,       ///< answers, with 10 MB more than was asked for
    Broken,     ///< answers half and hangs up
    TokenEnded, ///< the session's token is good no more: IMAP says BYE, SMTP asks for a sign-in
};

/// An IMAP and an SMTP server for one account in this process, stateful: XOAUTH2 with one token, mailboxes in memory,
/// what is submitted is delivered where it is ours.
class FakeMailServer : public QObject
{
    Q_OBJECT

public:
    explicit FakeMailServer(const QString &ownAddress);
    ~FakeMailServer() override;

    quint16 imapPort() const { return m_imap.serverPort(); }
    quint16 smtpPort() const { return m_smtp.serverPort(); }

    QString ownAddress;
    QByteArray token = "token-1"; ///< the one that is taken
    QMap<QString, FakeMailbox> mailboxes;
    QList<QByteArray> submitted;                          ///< every mail that SMTP took, in order
    std::function<MailTrouble()> trouble;                 ///< asked at each command; none: all goes well
    std::function<MailTrouble()> troubleOfMail;           ///< asked at the end of each mail that is submitted
    std::function<void()> onSubmitted;                    ///< told once one is taken
    bool repeatsFirstMails = false;                       ///< whatever is asked for, the same mails come
    QByteArray capabilities = "IDLE MOVE UIDPLUS NOTIFY"; ///< after sign-in

    /// Puts a mail into a mailbox and tells those who watch it.
    void append(const QString &mailbox, const QByteArray &mail, const QDateTime &at);
    void submit(const QStringList &recipients, const QByteArray &mail);

    int commands() const { return m_commands; }
    MailTrouble hear(); ///< counts a command; what is to be done to it
    void holdAnswers(bool on);
    void say(const std::function<void()> &answer); ///< at once, or when answers are held no more

Q_SIGNALS:
    void arrived(const QString &mailbox);

private:
    QTcpServer m_imap;
    QTcpServer m_smtp;
    int m_commands = 0;
    bool m_isHeld = false;
    QList<std::function<void()>> m_held;
};

}

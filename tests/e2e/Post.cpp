// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/Post.h"

#include "tests/support/Printers.h"
#include "tests/support/TestServers.h"

#include <QDateTime>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace firstmile::tests
{

namespace
{

/// Speaks LMTP (RFC 2033), blocking: a test has nothing else to do meanwhile.
class LmtpConversation
{
public:
    LmtpConversation()
    {
        m_socket.connectToHost(u"127.0.0.1"_s, quint16(requiredServerSetting(u"LMTP_PORT"_s).toUInt()));
        REQUIRE(m_socket.waitForConnected());
        expect("220");
        say("LHLO localhost", "250");
    }

    void deliver(const CustomerMail &mail)
    {
        say("MAIL FROM:<" + mail.from.toUtf8() + '>', "250");
        say("RCPT TO:<" + mail.to.toUtf8() + '>', "250");
        say("DATA", "354");
        say(bytesOf(mail) + "\r\n.", "250");
    }

private:
    static QByteArray bytesOf(const CustomerMail &mail)
    {
        return u"From: %1\r\nTo: %2\r\nSubject: %3\r\nMessage-ID: <%4>\r\nDate: %5\r\nMIME-Version: 1.0\r\n"
               "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n%6"_s
                   .arg(mail.from, mail.to, mail.subject, mail.messageId,
                        QDateTime::currentDateTimeUtc().toString(Qt::RFC2822Date), mail.text)
                   .toUtf8();
    }

    void say(const QByteArray &line, const QByteArray &answer)
    {
        m_socket.write(line + "\r\n");
        expect(answer);
    }

    void expect(const QByteArray &code)
    {
        QByteArray line;
        do {
            while (!m_socket.canReadLine())
                REQUIRE(m_socket.waitForReadyRead(10000));
            line = m_socket.readLine();
        } while (line.size() > 3 && line[3] == '-'); // a reply of several lines
        REQUIRE(line.left(3) == code);
    }

    QTcpSocket m_socket;
};

}

void deliver(const QList<CustomerMail> &mails)
{
    LmtpConversation lmtp;
    for (const CustomerMail &mail : mails)
        lmtp.deliver(mail);
}

void workInInbox(const QString &address, const QList<QByteArray> &commands)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(requiredServerSetting(u"IMAP_PORT"_s).toUInt()));
    REQUIRE(socket.waitForConnected());
    const auto password = requiredServerSetting(u"MAIL_PASSWORD"_s).toUtf8();
    const auto signIn = "LOGIN " + address.toUtf8() + ' ' + password;
    for (const auto &command : QList<QByteArray>{signIn, "SELECT INBOX"} + commands + QList<QByteArray>{"LOGOUT"}) {
        socket.write("t " + command + "\r\n");
        QByteArray line;
        do {
            while (!socket.canReadLine())
                REQUIRE(socket.waitForReadyRead(10000));
            line = socket.readLine();
        } while (!line.startsWith("t "));
        REQUIRE(line.startsWith("t OK"));
    }
}

QList<QByteArray> mailsIn(const QString &address, const QString &folder)
{
    QString maildir = requiredServerSetting(u"MAIL_DIR"_s) + u'/' + address + u"/Maildir"_s;
    if (!folder.isEmpty())
        maildir += u"/."_s + folder;
    QList<QByteArray> mails;
    for (const QString &part : {u"/new"_s, u"/cur"_s}) {
        QDirIterator files(maildir + part, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                mails << file.readAll();
        }
    }
    return mails;
}

int countWith(const QList<QByteArray> &mails, const QString &words)
{
    return int(std::count_if(mails.begin(), mails.end(),
                             [bytes = words.toUtf8()](const QByteArray &mail) { return mail.contains(bytes); }));
}

QString headerOf(const QByteArray &mail, const QByteArray &name)
{
    QByteArray value;
    bool inside = false;
    for (const QByteArray &line : mail.split('\n')) {
        if (line.trimmed().isEmpty())
            break;
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        if (!folded)
            inside = line.toLower().startsWith(name.toLower() + ':');
        if (inside)
            value += ' ' + (folded ? line : line.mid(name.size() + 1)).trimmed();
    }
    return QString::fromUtf8(value.trimmed());
}

QString freshAddress(const QString &name, const QString &domain)
{
    return u"%1-%2@%3"_s.arg(name, QString::number(QRandomGenerator::global()->generate(), 36), domain);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeMailServer.h"

#include "tests/support/FakeImapSession.h"
#include "tests/support/FakeSmtpSession.h"

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

FakeMailServer::FakeMailServer(const QString &address) : ownAddress(address)
{
    for (const auto &name : {u"INBOX"_s, u"Sent"_s, u"Trash"_s})
        mailboxes.insert(name, {});
    m_imap.listen(QHostAddress::LocalHost);
    m_smtp.listen(QHostAddress::LocalHost);
    connect(&m_imap, &QTcpServer::newConnection, this, [this] {
        while (auto *socket = m_imap.nextPendingConnection())
            new FakeImapSession(*this, socket);
    });
    connect(&m_smtp, &QTcpServer::newConnection, this, [this] {
        while (auto *socket = m_smtp.nextPendingConnection())
            new FakeSmtpSession(*this, socket);
    });
}

FakeMailServer::~FakeMailServer()
{
    m_held.clear();
}

void FakeMailServer::append(const QString &mailbox, const QByteArray &mail, const QDateTime &at)
{
    auto &box = mailboxes[mailbox];
    box.mails.append(FakeMail{box.uidNext++, mail, at});
    Q_EMIT arrived(mailbox);
}

void FakeMailServer::submit(const QStringList &recipients, const QByteArray &mail)
{
    submitted.append(mail);
    if (recipients.contains(ownAddress, Qt::CaseInsensitive))
        append(u"INBOX"_s, mail, QDateTime::currentDateTimeUtc());
    if (onSubmitted)
        onSubmitted();
}

MailTrouble FakeMailServer::hear()
{
    ++m_commands;
    return trouble ? trouble() : MailTrouble::None;
}

void FakeMailServer::holdAnswers(bool on)
{
    m_isHeld = on;
    if (!on) {
        for (const auto &answer : std::exchange(m_held, {}))
            answer();
    }
}

void FakeMailServer::say(const std::function<void()> &answer)
{
    if (m_isHeld)
        m_held.append(answer);
    else
        answer();
}

}

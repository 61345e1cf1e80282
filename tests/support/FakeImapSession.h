// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeMailSession.h"

namespace firstmile::tests
{

/// One IMAP session with a FakeMailServer: what MailClient asks of a server, and no more.
class FakeImapSession : public FakeMailSession
{
    Q_OBJECT

public:
    FakeImapSession(FakeMailServer &server, QTcpSocket *socket);

private:
    void takeLine(const QByteArray &line) override;
    void takeLiteral(const QByteArray &literal) override;
    void take(const QByteArray &line);
    bool isSpoiled(MailTrouble trouble);
    QByteArray done(const QByteArray &words = "OK done") const { return m_tag + ' ' + words + "\r\n"; }
    QByteArray replyTo(const QByteArray &command, const QByteArray &rest);
    QByteArray replyToUid(const QByteArray &command, const QByteArray &rest);
    QByteArray signIn(const QByteArray &response);
    QByteArray list() const;
    QByteArray open(const QByteArray &rest);
    QByteArray search(const QByteArray &criteria) const;
    QByteArray fetch(const QByteArray &set, const QByteArray &items) const;
    QByteArray itemsOf(const FakeMail &mail, const QByteArray &items) const;
    QByteArray copy(const QByteArray &set, const QByteArray &mailbox, bool move);
    QByteArray expunge(const QByteArray &set);
    void onArrived(const QString &mailbox);

    FakeMailbox &box() const { return m_server.mailboxes[m_open]; }
    QList<FakeMail> mailsOf(const QByteArray &set) const;

    QByteArray m_tag;
    QString m_open;       ///< the mailbox selected
    QByteArray m_pending; ///< the APPEND whose literal is due
    bool m_isSignedIn = false;
    bool m_isRefused = false; ///< the empty line that ends a refused XOAUTH2 is due
    bool m_isIdling = false;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeMailSession.h"

namespace firstmile::tests
{

/// One submission to a FakeMailServer.
class FakeSmtpSession : public FakeMailSession
{
    Q_OBJECT

public:
    FakeSmtpSession(FakeMailServer &server, QTcpSocket *socket);

private:
    void takeLine(const QByteArray &line) override;
    void takeMailLine(const QByteArray &line);
    void takeCommand(MailTrouble trouble, const QByteArray &line);
    bool isSpoiled(MailTrouble trouble);
    QByteArray replyTo(const QByteArray &line);
    QByteArray signIn(const QByteArray &response);

    bool m_isSignedIn = false;
    bool m_isRefused = false; ///< the empty line that ends a refused XOAUTH2 is due
    bool m_isInMail = false;
    QStringList m_recipients;
    QByteArray m_mail;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace firstmile::tests
{

/// A mail as a customer writes it.
struct CustomerMail
{
    QString from;
    QString to;
    QString subject;
    QString text;
    QString messageId; ///< without < >
};

/// Hands mails to the server that keeps the mailboxes, by LMTP, as the world's mail servers would: they have arrived
/// when this returns.
void deliver(const QList<CustomerMail> &mails);

/// What a colleague does in another mail program, by IMAP: commands upon the inbox of `address`, each to its OK.
void workInInbox(const QString &address, const QList<QByteArray> &commands);

/// The mails in a folder of the mailbox of `address`, read where the server keeps them. "" is the inbox.
QList<QByteArray> mailsIn(const QString &address, const QString &folder = {});

/// How many of `mails` have `words` in them.
int countWith(const QList<QByteArray> &mails, const QString &words);

/// The value of a header, unfolded; empty if the mail has none.
QString headerOf(const QByteArray &mail, const QByteArray &name);

/// An address that no other test uses: its mailbox is empty.
QString freshAddress(const QString &name, const QString &domain);

}

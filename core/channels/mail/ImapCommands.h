// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/ImapConnection.h"

#include <QList>

namespace firstmile
{

/// IMAP's commands that we use, and what their replies mean. Pure.

struct ImapMailboxState
{
    qint64 uidValidity = 0; ///< 0: the server has none
    qint64 uidNext = 0;     ///< 0: the server did not tell (older than RFC 3501)
    qint64 exists = 0;
    qint64 highestModSeq = 0; ///< 0: the server keeps none here (NOMODSEQ), or was not asked
};

struct ImapListed
{
    QString name;
    QList<QByteArray> attributes; ///< lower case: "\\sent"
    QChar delimiter;              ///< null: no hierarchy
};

struct ImapFetched
{
    qint64 uid = 0;
    qint64 size = 0;
    Instant receivedAt;
    std::optional<QByteArray> body; ///< of whichever section was asked for; empty if NIL or not there
    bool bodyRefused = false;       ///< the server answered NIL
    bool isSized = false;           ///< its size was told
    std::optional<bool> seen;       ///< nothing if its flags were not told
};

/// The error that a NO, BAD or BYE is; `detail` has the server's words and its code.
Error imapError(const ImapResponse &response);

QByteArray imapQuoted(const QByteArray &text); ///< a quoted string; what cannot be in one is left out
QByteArray uidSet(QList<qint64> uids);         ///< "3:5,9"; any order in, ascending out
QByteArray imapDateTime(Instant at);           ///< "17-Jul-1996 02:44:25 +0000"
std::optional<Instant> fromImapDateTime(const QByteArray &text);

ImapCommand openMailbox(const QString &mailbox, bool forWriting);
ImapCommand examineWithChanges(const QString &mailbox); ///< with HIGHESTMODSEQ (RFC 7162)
ImapMailboxState mailboxState(const ImapReply &reply);

/// From now on the server tells of new mail in these mailboxes as well (RFC 5465), beside the one that is open.
ImapCommand notifyOf(const QStringList &mailboxes);

ImapCommand listMailboxes(const ImapConnection &connection);
QList<ImapListed> listedMailboxes(const ImapReply &reply);
MailFolders specialFolders(const QList<ImapListed> &mailboxes); ///< by attribute (RFC 6154), else by the usual names

ImapCommand searchUids(const QByteArray &criteria);
ImapCommand searchMessageId(const QString &messageId); ///< with or without <>
QList<qint64> foundUids(const ImapReply &reply);       ///< ascending, each once

ImapCommand fetchUids(const QByteArray &set, const QByteArray &items);
QList<ImapFetched> fetchedMails(const QList<ImapResponse> &data);

ImapCommand appendMail(const ImapConnection &connection, const QString &mailbox, const QByteArray &mail, Instant at);
ImapCommand createMailbox(const QString &mailbox);
ImapCommand markUids(const QByteArray &set, const QByteArray &flag);
ImapCommand copyUids(const QByteArray &set, const QString &mailbox);
ImapCommand moveUids(const QByteArray &set, const QString &mailbox);
ImapCommand expungeUids(const QByteArray &set);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/ImapCommands.h"

namespace firstmile
{

/// The Message-ID of a mail's header if it is the copy of our own mail that we sent to ourselves as the proof that SMTP
/// took it: From one of our addresses, X-FirstMile-Id, and none of our addresses among those it is written to.
std::optional<QString> proofCopyId(const QByteArray &mail, const QStringList &ownAddresses);

/// Takes proof copies out of INBOX once they were handed on: into the trash if the sent mail has them, and else, as we
/// were interrupted before filing them, into the sent mail.
///
///   OpeningInbox -> Searching -> ReadingHeaders -> OpeningSent -> LookingUp -> ReopeningInbox -> Moving -> done
class ProofCopies : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 reach = 1000; ///< UIDs below the newest that are looked at

    /// `connection` is signed in and outlives this.
    ProofCopies(ImapConnection &connection, const MailFolders &folders, const QStringList &ownAddresses,
                QObject *parent);

    /// Looks at UIDs up to `high`, all of which were handed on; gives how many were moved.
    Async<int> tidy(qint64 uidValidity, qint64 high);

private:
    enum class Step {
        OpeningInbox,
        Searching,
        ReadingHeaders,
        Listing,
        OpeningSent,
        LookingUp,
        ReopeningInbox,
        Moving
    };

    struct Copy
    {
        qint64 uid = 0;
        QString messageId;
        bool isFiled = false;
    };

    void ask(ImapCommand command, Step step);
    void advance(const ImapReply &reply);
    void search();
    void readHeaders(const QList<qint64> &uids);
    void onHeaders(const QList<ImapFetched> &mails);
    void openSent();
    void lookUpNext();
    void onLookedUp(const QList<qint64> &uids);
    void move();
    void moveTo(const QByteArray &set, const QString &mailbox);
    void runInTurn(QList<ImapCommand> commands);

    ImapConnection &m_connection;
    MailFolders m_folders;
    QStringList m_ownAddresses;
    qint64 m_uidValidity = 0;
    qint64 m_high = 0;
    QList<Copy> m_copies;
    qsizetype m_at = 0;
    int m_outstanding = 0;
    Step m_step = Step::OpeningInbox;
    Promise<int> m_promise;
};

}

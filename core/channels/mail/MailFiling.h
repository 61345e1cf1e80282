// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/ImapCommands.h"

namespace firstmile
{

/// Puts a mail that SMTP took into the mailbox of sent mail, unless it is there already. Makes the mailbox if need be.
///
///   [Listing ->] Opening -> Searching -> Appending [-> Creating -> Appending] -> done
class MailFiling : public QObject
{
    Q_OBJECT

public:
    /// `connection` is signed in and outlives this.
    MailFiling(ImapConnection &connection, const MailFolders &folders, QObject *parent);

    Async<void> file(const QByteArray &mail, const QString &messageId, Instant at);

private:
    enum class Step { Listing, Opening, Searching, Appending, Creating };

    void ask(ImapCommand command, Step step);
    void advance(const ImapReply &reply);
    void open();
    void append();
    void onError(const Error &error);

    ImapConnection &m_connection;
    MailFolders m_folders;
    QByteArray m_mail;
    QString m_messageId;
    Instant m_at;
    Step m_step = Step::Listing;
    bool m_wasCreated = false;
    Promise<void> m_promise;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/ImapCommands.h"

#include <QStringList>

namespace firstmile
{

/// Looks for a mail by its Message-ID in the mailboxes where a copy of what we sent can be.
///
///   [Listing ->] (Opening -> Searching)... -> [Dating ->] done
class MailSearch : public QObject
{
    Q_OBJECT

public:
    /// `connection` is signed in and outlives this.
    MailSearch(ImapConnection &connection, const MailFolders &folders, QObject *parent);

    /// When the copy found reached its mailbox; nothing if no mailbox has one. NotFound if there is no mailbox in which
    /// it would have to be: `inboxProves` says whether INBOX is one.
    Async<std::optional<Instant>> find(const QString &messageId, bool inboxProves);

private:
    enum class Step { Listing, Opening, Searching, Dating };

    void ask(ImapCommand command, Step step);
    void advance(const ImapReply &reply);
    void begin();
    void next();
    void onFound(const QList<qint64> &uids);
    void onError(const Error &error);

    ImapConnection &m_connection;
    MailFolders m_folders;
    QString m_messageId;
    bool m_inboxProves = false;
    bool m_hasProof = false; ///< one of the mailboxes looked at must have it if it was sent
    QStringList m_left;
    QString m_current;
    Step m_step = Step::Listing;
    Promise<std::optional<Instant>> m_promise;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/ImapOpening.h"
#include "core/channels/mail/MailboxWalk.h"
#include "core/channels/mail/ProofCopies.h"

#include <QElapsedTimer>
#include <QHash>

#include <memory>

namespace firstmile
{

/// Fetches from one account's mailboxes over a connection that stays open between the steps.
///
///   [Connecting ->] Walking [-> Tidying] -> idle
class MailFetcher : public QObject
{
    Q_OBJECT

public:
    MailFetcher(std::shared_ptr<MailAccess> access, QObject *parent);
    ~MailFetcher() override;

    Async<FetchResult> fetch(const QString &mailbox, const Cursor &cursor);
    void cancel();

    /// All up to this cursor is in the workspace: proof copies may be moved away. Never told: nobody stores ahead.
    void stored(const QString &mailbox, const Cursor &cursor) { m_stored.insert(mailbox, cursor); }

    /// While a mail is being sent its proof copy is not filed for it: the submission does that itself.
    void holdTidying(bool hold) { m_isTidyingHeld = hold; }

Q_SIGNALS:
    void worthAnotherLook(); ///< something is to be put in order once what was fetched is stored

private:
    void connectThenWalk();
    void onConnected(const Result<std::shared_ptr<ImapConnection>> &connection);
    void enableResyncThenWalk();
    void walk();
    void forgetOpen(const QString &except = {});
    void onUntagged(const ImapResponse &response);
    void onWalked(const Result<FetchResult> &result);
    void onFailed(const Error &error);
    bool isTidyingDue(const FetchResult &result) const;
    bool isAllStored() const;
    bool noteProofCopies(const FetchResult &result);
    void tidy(const FetchResult &result);
    void finish(const Result<FetchResult> &result);

    std::shared_ptr<MailAccess> m_access;
    const MailSettings &m_settings;
    ImapOpening *m_opening = nullptr; ///< under way
    std::shared_ptr<ImapConnection> m_connection;
    std::unique_ptr<QObject> m_task; ///< the walk or the tidying under way
    QHash<QString, WalkMemory> m_memories;
    QHash<QString, Cursor> m_stored; ///< by mailbox
    QElapsedTimer m_sinceStep;
    bool m_tellsVanished = false; ///< QRESYNC is enabled on the connection
    bool m_isFresh = false;       ///< the connection was made for the fetch under way
    bool m_mayHaveProofCopies = true;
    bool m_isTidyingHeld = false;
    QString m_mailbox;
    Cursor m_cursor;
    std::optional<Promise<FetchResult>> m_promise;
};

}

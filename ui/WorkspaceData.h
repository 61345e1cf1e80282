// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/BackfillProgress.h"
#include "core/inbox/ImportOptions.h"
#include "ui/BulkDesk.h"
#include "ui/StoredConsole.h"

#include <memory>

namespace firstmile
{

class AccountDesk;

/// The console's data from a workspace: what is written, and what is asked of its accounts' networks.
class WorkspaceData : public StoredConsole
{
    Q_OBJECT

public:
    /// `agent` is who sits here, as notes and replies are signed within the team.
    WorkspaceData(Database &database, AccountDesk &desk, const Clock &clock, const QString &agent,
                  QObject *parent = nullptr);

    QString workspaceName() const override;

    Async<SavedViewId> saveView(const SavedView &view) override;
    Async<void> removeView(SavedViewId view) override;
    Async<void> orderViews(const QList<SavedViewId> &views) override;
    Async<QList<AccountStatus>> accounts() override;

    Async<LoggedPlace> logContact(const LoggedContact &contact) override;
    Async<void> takeBackContact(MessageId message) override;

    Async<BulkOutcome> onSome(const QList<ConversationId> &conversations, const BulkDeed &deed) override;
    Async<BulkOutcome> onAll(const ListQuery &query, const BulkDeed &deed) override;
    Async<void> undo(BulkUndoId deed) override;
    Async<void> handOver(ConversationId conversation, const QString &team, const QString &reason) override;
    Async<void> handBack(ConversationId conversation, const QString &outcome) override;
    Async<void> markSeen(ConversationId conversation) override;

    Async<Enrolled> signIn(const ChannelSetup &setup, AccountId again) override;
    Async<MailSettingsGuess> discoverMail(const QString &address) override;
    Async<QList<FacebookPageOffer>> facebookPages(const FacebookSetup &setup) override;
    void cancelSignIn() override;
    Async<void> testAccount(AccountId account) override;
    Async<void> editAccount(AccountId account, const AccountEdit &edit) override;
    Async<void> pause(AccountId account, bool paused) override;
    Async<void> pollNow(AccountId account) override;
    Async<void> removeAccount(AccountId account) override;
    Async<ImportSummary> importMail(const QString &path, const QStringList &own) override;
    void pauseImport(bool paused) override;
    void cancelImport() override;

    /// What the poller says of an account's first sync.
    void takeBackfill(const BackfillProgress &progress);

private:
    void tellImport(const ImportProgress &progress);

    AccountDesk &m_desk;
    BulkDesk m_bulk;
    std::shared_ptr<ImportControl> m_import; ///< of the import that runs
    QHash<AccountId, SyncProgress> m_syncs;  ///< of the first syncs that run
};

}

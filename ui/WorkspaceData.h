// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/BackfillProgress.h"
#include "core/inbox/ImportOptions.h"
#include "core/inbox/QueryReading.h"
#include "core/store/Database.h"
#include "ui/BulkDesk.h"
#include "ui/ConsoleData.h"

#include <memory>

namespace firstmile
{

class AccountDesk;
class Clock;

/// The console's data from a workspace: each call is one function on one of the store's threads.
class WorkspaceData : public ConsoleData
{
    Q_OBJECT

public:
    /// `agent` is who sits here, as notes and replies are signed within the team.
    WorkspaceData(Database &database, AccountDesk &desk, const Clock &clock, QString agent, QObject *parent = nullptr);

    QString workspaceName() const override;
    QString agent() const override { return m_agent; }
    Milliseconds answerWithin() const override { return std::chrono::hours(24); }

    Async<QList<ConversationKey>> order(const ListQuery &query, int limit) override;
    Async<QList<ConversationKey>> keysOf(const ListQuery &query, const QList<ConversationId> &conversations) override;
    Async<QList<ConversationRow>> rows(const ListQuery &query, const QList<ConversationId> &conversations) override;
    Async<QList<int>> tally(const QStringList &queries) override;
    Async<int> outboxTroubles() override;
    Async<QList<SavedView>> savedViews() override;
    Async<SavedViewId> saveView(const SavedView &view) override;
    Async<void> removeView(SavedViewId view) override;
    Async<void> orderViews(const QList<SavedViewId> &views) override;
    Async<ThreadView> thread(ConversationId conversation) override;
    Async<QList<AccountStatus>> accounts() override;
    Async<Vocabulary> vocabulary() override;
    Async<QByteArray> attachment(MessageId message, AttachmentId attachment) override;
    Async<FormattedMail> formatted(MessageId message) override;

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
    QueryScene scene() const;
    void tellImport(const ImportProgress &progress);

    Database &m_database;
    AccountDesk &m_desk;
    const Clock &m_clock;
    QString m_agent;
    BulkDesk m_bulk;
    std::shared_ptr<ImportControl> m_import; ///< of the import that runs
    QHash<AccountId, SyncProgress> m_syncs;  ///< of the first syncs that run
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/StoredConsole.h"

namespace firstmile
{

/// The console's data from a bundle that is open for review: reads as of the export's moment, and refuses to change
/// anything (ui/ReviewRefusal.h). It has no accounts to sign in to and no network.
class ReviewedConsole : public StoredConsole
{
    Q_OBJECT

public:
    struct Parts
    {
        Database &database;                                                   ///< that the bundle was filled into
        const Clock &clock;                                                   ///< that stands at the export's moment
        QString title;                                                        ///< of the export
        std::function<Async<QByteArray>(MessageId, AttachmentId)> attachment; ///< out of the bundle
        std::function<Async<QString>(MessageId)> html;                        ///< likewise: a mail's formatted text
    };

    ReviewedConsole(Parts parts, QString agent, QObject *parent = nullptr);

    QString workspaceName() const override { return m_parts.title; }
    Async<int> outboxTroubles() override; ///< none: nothing is on its way
    Async<ThreadView> thread(ConversationId conversation) override;
    Async<QList<AccountStatus>> accounts() override;
    Async<QByteArray> attachment(MessageId message, AttachmentId attachment) override;
    Async<FormattedMail> formatted(MessageId message) override; ///< without pictures: none were exported
    Async<void> markSeen(ConversationId conversation) override; ///< nothing is noted, and nothing is wrong with that

    Async<SavedViewId> saveView(const SavedView &view) override;
    Async<void> removeView(SavedViewId view) override;
    Async<void> orderViews(const QList<SavedViewId> &views) override;
    Async<LoggedPlace> logContact(const LoggedContact &contact) override;
    Async<void> takeBackContact(MessageId message) override;
    Async<BulkOutcome> onSome(const QList<ConversationId> &conversations, const BulkDeed &deed) override;
    Async<BulkOutcome> onAll(const ListQuery &query, const BulkDeed &deed) override;
    Async<void> undo(BulkUndoId deed) override;
    Async<void> handOver(ConversationId conversation, const QString &team, const QString &reason) override;
    Async<void> handBack(ConversationId conversation, const QString &outcome) override;
    Async<Enrolled> signIn(const ChannelSetup &setup, AccountId again) override;
    Async<MailSettingsGuess> discoverMail(const QString &address) override;
    Async<QList<FacebookPageOffer>> facebookPages(const FacebookSetup &setup) override;
    void cancelSignIn() override {}
    Async<void> testAccount(AccountId account) override;
    Async<void> editAccount(AccountId account, const AccountEdit &edit) override;
    Async<void> pause(AccountId account, bool paused) override;
    Async<void> pollNow(AccountId account) override;
    Async<void> removeAccount(AccountId account) override;
    Async<ImportSummary> importMail(const QString &path, const QStringList &own) override;
    void pauseImport(bool) override {}
    void cancelImport() override {}

private:
    Parts m_parts;
};

}

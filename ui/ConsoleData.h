// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/channels/ChannelClient.h"
#include "core/channels/ChannelSetup.h"
#include "core/channels/mail/MailSettingsGuess.h"
#include "core/inbox/AccountEdit.h"
#include "core/inbox/ImportSummary.h"
#include "core/inbox/LoggedContact.h"
#include "core/model/Account.h"
#include "core/model/ChangeSet.h"
#include "core/model/Conversation.h"
#include "core/model/Identity.h"
#include "core/model/Message.h"
#include "core/model/OutboxItem.h"
#include "core/model/Usage.h"
#include "core/reply/ReplyRoute.h"
#include "ui/BulkOutcome.h"
#include "ui/FormattedMail.h"
#include "ui/ListQuery.h"
#include "ui/ReplyData.h"

#include <QObject>
#include <QUrl>

namespace firstmile
{

/// All that the conversation page shows.
struct ThreadView
{
    Conversation conversation;
    Account account;
    ChannelLimits limits;
    QList<Message> messages;         ///< oldest first
    QList<OutboxItem> outbox;        ///< what is on its way or has failed; not what was confirmed
    std::optional<Instant> lookedAt; ///< when somebody of us last looked at it
    ReplyRoute route;                ///< how an answer can go out
    bool canBePrivate = false;       ///< an answer to the customer alone is possible where theirs was public
    Instant asOf;                    ///< when this was read
};

/// How far a first sync or an import has come.
struct SyncProgress
{
    qint64 done = 0;                  ///< messages
    qint64 total = 0;                 ///< 0: not known
    double perSecond = 0;             ///< messages
    std::optional<Milliseconds> left; ///< none: not known
    bool paused = false;
    bool operator==(const SyncProgress &) const = default;
};

struct AccountStatus
{
    Account account;
    QList<Gap> gaps;                  ///< those not closed
    std::optional<SyncProgress> sync; ///< while its first sync runs
    QList<Usage> usage = {};          ///< of this month
};

/// Who signed in, as the network says, and the account that it became.
struct Enrolled
{
    Account account;
    ChannelLimits limits;
};

/// Names to choose from.
struct Vocabulary
{
    QStringList agents;
    QStringList teams;
    QStringList tags;
    QStringList accounts; ///< their handles
    bool operator==(const Vocabulary &) const = default;
};

/// All that the console reads and writes. Every call returns at once; its result arrives later in the caller's thread
/// (whenDone). What a call changes is told by changed() as well.
class ConsoleData : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString workspaceName() const = 0;
    virtual QString agent() const = 0;             ///< who sits in front of this console
    virtual Milliseconds answerWithin() const = 0; ///< a customer who waits longer is late

    /// The first `limit` places of a list (0: all), or those of `conversations` that are in it, in the list's order.
    virtual Async<QList<ConversationKey>> order(const ListQuery &query, int limit) = 0;
    virtual Async<QList<ConversationKey>> keysOf(const ListQuery &query,
                                                 const QList<ConversationId> &conversations) = 0;
    /// The rows of conversations, those left out that are not there any more.
    virtual Async<QList<ConversationRow>> rows(const ListQuery &query, const QList<ConversationId> &conversations) = 0;
    /// How many conversations match each of the queries.
    virtual Async<QList<int>> tally(const QStringList &queries) = 0;
    virtual Async<int> outboxTroubles() = 0; ///< replies that need a person

    virtual Async<QList<SavedView>> savedViews() = 0;               ///< in their order
    virtual Async<SavedViewId> saveView(const SavedView &view) = 0; ///< Conflict: the name is taken
    virtual Async<void> removeView(SavedViewId view) = 0;
    virtual Async<void> orderViews(const QList<SavedViewId> &views) = 0;

    virtual Async<ThreadView> thread(ConversationId conversation) = 0;
    virtual Async<QList<AccountStatus>> accounts() = 0;
    virtual Async<Vocabulary> vocabulary() = 0;
    virtual Async<QByteArray> attachment(MessageId message, AttachmentId attachment) = 0;
    /// A mail as its sender formatted it; with no HTML at all if it has none.
    virtual Async<FormattedMail> formatted(MessageId message) = 0;

    /// Who logs it is filled in. The same errors as core/inbox/LoggedContact.h.
    virtual Async<LoggedPlace> logContact(const LoggedContact &contact) = 0;
    virtual Async<void> takeBackContact(MessageId message) = 0;

    /// A deed on some conversations, or on all that match a query when it is done; undo() takes all of it back.
    virtual Async<BulkOutcome> onSome(const QList<ConversationId> &conversations, const BulkDeed &deed) = 0;
    virtual Async<BulkOutcome> onAll(const ListQuery &query, const BulkDeed &deed) = 0;
    virtual Async<void> undo(BulkUndoId deed) = 0;
    virtual Async<void> handOver(ConversationId conversation, const QString &team, const QString &reason) = 0;
    virtual Async<void> handBack(ConversationId conversation, const QString &outcome) = 0;
    virtual Async<void> markSeen(ConversationId conversation) = 0;

    /// Signs in and keeps the account; `again`: an account that is there. Opens a browser and waits where the network
    /// wants it (browserAsked). Forbidden: the keyring did not take the secret. Conflict: another program has the port
    /// on which the browser's answer is to come. Rejected: signed in as somebody else than `again`.
    /// Untrusted: the detail has lines "reason: …", "subject: …", "issuer: …" and "sha256: …" for a person to judge.
    virtual Async<Enrolled> signIn(const ChannelSetup &setup, AccountId again) = 0;
    virtual Async<MailSettingsGuess> discoverMail(const QString &address) = 0;
    virtual Async<QList<FacebookPageOffer>> facebookPages(const FacebookSetup &setup) = 0;
    virtual void cancelSignIn() = 0; ///< ends any of the three with Cancelled
    virtual Async<void> testAccount(AccountId account) = 0;
    virtual Async<void> editAccount(AccountId account, const AccountEdit &edit) = 0;
    virtual Async<void> pause(AccountId account, bool paused) = 0;
    virtual Async<void> pollNow(AccountId account) = 0;
    virtual Async<void> removeAccount(AccountId account) = 0;

    /// Takes the mails of an mbox file or a Maildir folder in; what is from one of `own` is ours. Conflict: one runs.
    virtual Async<ImportSummary> importMail(const QString &path, const QStringList &own) = 0;
    virtual void pauseImport(bool paused) = 0;
    virtual void cancelImport() = 0; ///< what was taken in stays; it ends with Cancelled

Q_SIGNALS:
    void changed(const firstmile::ChangeSet &changes);
    void deedProgressed(qsizetype done, qsizetype total); ///< of onSome and onAll, when they take a while
    void importProgressed(const firstmile::SyncProgress &progress);
    void browserAsked(const QUrl &page); ///< a sign-in waits for somebody there
    void progressed(firstmile::AccountId account, const std::optional<firstmile::SyncProgress> &progress);
};

}

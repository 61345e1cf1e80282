// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ReviewedConsole.h"

#include "core/base/Clock.h"
#include "ui/ReviewRefusal.h"
#include "ui/WorkspaceReads.h"

#include <QThreadPool>

namespace firstmile
{

ReviewedConsole::ReviewedConsole(Parts parts, QString agent, QObject *parent)
    : StoredConsole(parts.database, parts.clock, std::move(agent), parent), m_parts(std::move(parts))
{}

Async<int> ReviewedConsole::outboxTroubles()
{
    return ready<int>(0);
}

/// A reply that failed is known to have failed; what it said is not exported, and nothing can be answered.
Async<ThreadView> ReviewedConsole::thread(ConversationId conversation)
{
    return database().read([conversation, now = clock().now()](Session &session) -> Result<ThreadView> {
        FM_ASSIGN(auto view, reads::thread(session, conversation, now));
        view.outbox.clear();
        view.route = ReplyRoute();
        view.route.why = reviewRefusal().detail;
        view.canBePrivate = false;
        return view;
    });
}

Async<QList<AccountStatus>> ReviewedConsole::accounts()
{
    return database().read([now = clock().now()](Session &session) { return reads::accounts(session, {}, now); });
}

Async<QByteArray> ReviewedConsole::attachment(MessageId message, AttachmentId attachment)
{
    return m_parts.attachment(message, attachment);
}

Async<FormattedMail> ReviewedConsole::formatted(MessageId message)
{
    const auto promise = std::make_shared<Promise<FormattedMail>>();
    whenDone(m_parts.html(message), this, [promise](const Result<QString> &html) {
        if (!html)
            return promise->settle(html.error());
        QThreadPool::globalInstance()->start([promise, html = *html] {
            promise->settle(formattedMail(html, [](const QStringList &) { return QHash<QString, QByteArray>(); }));
        });
    });
    return promise->future();
}

Async<void> ReviewedConsole::markSeen(ConversationId)
{
    return ready<void>({});
}

Async<SavedViewId> ReviewedConsole::saveView(const SavedView &)
{
    return refusedInReview<SavedViewId>();
}

Async<void> ReviewedConsole::removeView(SavedViewId)
{
    return refusedInReview<void>();
}

Async<void> ReviewedConsole::orderViews(const QList<SavedViewId> &)
{
    return refusedInReview<void>();
}

Async<LoggedPlace> ReviewedConsole::logContact(const LoggedContact &)
{
    return refusedInReview<LoggedPlace>();
}

Async<void> ReviewedConsole::takeBackContact(MessageId)
{
    return refusedInReview<void>();
}

Async<BulkOutcome> ReviewedConsole::onSome(const QList<ConversationId> &, const BulkDeed &)
{
    return refusedInReview<BulkOutcome>();
}

Async<BulkOutcome> ReviewedConsole::onAll(const ListQuery &, const BulkDeed &)
{
    return refusedInReview<BulkOutcome>();
}

Async<void> ReviewedConsole::undo(BulkUndoId)
{
    return refusedInReview<void>();
}

Async<void> ReviewedConsole::handOver(ConversationId, const QString &, const QString &)
{
    return refusedInReview<void>();
}

Async<void> ReviewedConsole::handBack(ConversationId, const QString &)
{
    return refusedInReview<void>();
}

Async<Enrolled> ReviewedConsole::signIn(const ChannelSetup &, AccountId)
{
    return refusedInReview<Enrolled>();
}

Async<MailSettingsGuess> ReviewedConsole::discoverMail(const QString &)
{
    return refusedInReview<MailSettingsGuess>();
}

Async<QList<FacebookPageOffer>> ReviewedConsole::facebookPages(const FacebookSetup &)
{
    return refusedInReview<QList<FacebookPageOffer>>();
}

Async<void> ReviewedConsole::testAccount(AccountId)
{
    return refusedInReview<void>();
}

Async<void> ReviewedConsole::editAccount(AccountId, const AccountEdit &)
{
    return refusedInReview<void>();
}

Async<void> ReviewedConsole::pause(AccountId, bool)
{
    return refusedInReview<void>();
}

Async<void> ReviewedConsole::pollNow(AccountId)
{
    return refusedInReview<void>();
}

Async<void> ReviewedConsole::removeAccount(AccountId)
{
    return refusedInReview<void>();
}

Async<ImportSummary> ReviewedConsole::importMail(const QString &, const QStringList &)
{
    return refusedInReview<ImportSummary>();
}

}

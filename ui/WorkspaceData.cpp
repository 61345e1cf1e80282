// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WorkspaceData.h"

#include "core/base/Clock.h"
#include "core/inbox/ConversationActions.h"
#include "core/inbox/ImportControl.h"
#include "core/inbox/MaildirImport.h"
#include "core/inbox/MboxImport.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/MessageRepository.h"
#include "core/store/SavedViewRepository.h"
#include "ui/AccountDesk.h"
#include "ui/ListReads.h"
#include "ui/WorkspaceReads.h"

#include <QFileInfo>
#include <QPointer>

namespace firstmile
{

using namespace Qt::StringLiterals;

WorkspaceData::WorkspaceData(Database &database, AccountDesk &desk, const Clock &clock, const QString &agent,
                             QObject *parent)
    : StoredConsole(database, clock, agent, parent), m_desk(desk), m_bulk(database, clock, agent)
{
    connect(&m_bulk, &BulkDesk::progressed, this, &ConsoleData::deedProgressed);
    connect(&desk, &AccountDesk::browserAsked, this, &ConsoleData::browserAsked);
}

QString WorkspaceData::workspaceName() const
{
    const WorkspaceUrl &url = database().url();
    if (url.engine == Engine::Postgres)
        return url.server.path().section(u'/', 1);
    const QString base = QFileInfo(url.file).completeBaseName();
    return base.left(1).toUpper() + base.mid(1);
}

Async<SavedViewId> WorkspaceData::saveView(const SavedView &view)
{
    return database().write([view](Transaction &transaction) -> Result<SavedViewId> {
        SavedViewRepository views(transaction);
        if (!view.id)
            return views.add(transaction, view);
        FM_TRY(views.rename(transaction, view.id, view.name));
        FM_TRY(views.replace(transaction, view.id, view.query, view.sort));
        return view.id;
    });
}

Async<void> WorkspaceData::removeView(SavedViewId view)
{
    return database().write(
        [view](Transaction &transaction) { return SavedViewRepository(transaction).remove(transaction, view); });
}

Async<void> WorkspaceData::orderViews(const QList<SavedViewId> &views)
{
    return database().write(
        [views](Transaction &transaction) { return SavedViewRepository(transaction).reorder(transaction, views); });
}

Async<QList<AccountStatus>> WorkspaceData::accounts()
{
    return database().read(
        [syncs = m_syncs, now = clock().now()](Session &session) { return reads::accounts(session, syncs, now); });
}

Async<LoggedPlace> WorkspaceData::logContact(const LoggedContact &contact)
{
    LoggedContact whole = contact;
    whole.agent = agent();
    return database().write([whole, now = clock().now()](Transaction &transaction) {
        return firstmile::logContact(transaction, whole, now);
    });
}

Async<void> WorkspaceData::takeBackContact(MessageId message)
{
    return database().write([message, agent = agent(), now = clock().now()](Transaction &transaction) {
        return firstmile::takeBackContact(transaction, message, agent, now);
    });
}

Async<BulkOutcome> WorkspaceData::onSome(const QList<ConversationId> &conversations, const BulkDeed &deed)
{
    return m_bulk.onSome(conversations, deed);
}

Async<BulkOutcome> WorkspaceData::onAll(const ListQuery &query, const BulkDeed &deed)
{
    const auto read = reads::conversationQuery(query, scene());
    return read ? m_bulk.onAll(*read, deed) : ready<BulkOutcome>(read.error());
}

Async<void> WorkspaceData::undo(BulkUndoId deed)
{
    return m_bulk.undo(deed);
}

Async<void> WorkspaceData::handOver(ConversationId conversation, const QString &team, const QString &reason)
{
    return database().write(
        [conversation, team, reason, agent = agent(), now = clock().now()](Transaction &transaction) {
            return actions::handOver(transaction, conversation, agent, now, team, reason);
        });
}

Async<void> WorkspaceData::handBack(ConversationId conversation, const QString &outcome)
{
    return database().write([conversation, outcome, agent = agent(), now = clock().now()](Transaction &transaction) {
        return actions::handBack(transaction, conversation, agent, now, outcome);
    });
}

Async<void> WorkspaceData::markSeen(ConversationId conversation)
{
    return database().write([conversation, agent = agent(), now = clock().now()](Transaction &transaction) {
        return actions::markSeen(transaction, conversation, agent, now);
    });
}

Async<Enrolled> WorkspaceData::signIn(const ChannelSetup &setup, AccountId again)
{
    return m_desk.signIn(setup, again);
}

Async<MailSettingsGuess> WorkspaceData::discoverMail(const QString &address)
{
    return m_desk.discoverMail(address);
}

Async<QList<FacebookPageOffer>> WorkspaceData::facebookPages(const FacebookSetup &setup)
{
    return m_desk.facebookPages(setup);
}

void WorkspaceData::cancelSignIn()
{
    m_desk.cancelSignIn();
}

Async<void> WorkspaceData::testAccount(AccountId account)
{
    return m_desk.test(account);
}

Async<void> WorkspaceData::editAccount(AccountId account, const AccountEdit &edit)
{
    return m_desk.edit(account, edit);
}

Async<void> WorkspaceData::pause(AccountId account, bool paused)
{
    return database().write([account, paused](Transaction &transaction) {
        return AccountRepository(transaction).setPaused(transaction, account, paused);
    });
}

Async<void> WorkspaceData::pollNow(AccountId account)
{
    return m_desk.pollNow(account);
}

Async<void> WorkspaceData::removeAccount(AccountId account)
{
    return m_desk.remove(account);
}

void WorkspaceData::takeBackfill(const BackfillProgress &progress)
{
    if (progress.remaining == 0) {
        m_syncs.remove(progress.account);
        return Q_EMIT progressed(progress.account, std::nullopt);
    }
    const qint64 total = progress.remaining < 0 ? 0 : progress.done + progress.remaining;
    const SyncProgress sync{progress.done, total, progress.perSecond, progress.left, false};
    m_syncs.insert(progress.account, sync);
    Q_EMIT progressed(progress.account, sync);
}

Async<ImportSummary> WorkspaceData::importMail(const QString &path, const QStringList &own)
{
    if (m_import)
        return ready<ImportSummary>(Error{ErrorKind::Conflict, {}, {}});
    m_import = std::make_shared<ImportControl>();
    ImportOptions options{own, clock().now()};
    options.control = m_import;
    options.progress = [data = QPointer(this)](const ImportProgress &progress) {
        if (data)
            data->tellImport(progress);
    };
    const auto import =
        QFileInfo(path).isDir() ? importMaildir(database(), path, options) : importMbox(database(), path, options);
    whenDone(import, this, [this](const Result<ImportSummary> &) { m_import.reset(); });
    return import;
}

void WorkspaceData::tellImport(const ImportProgress &progress)
{
    qint64 total = std::max<qint64>(0, progress.messagesInAll);
    if (progress.messagesInAll < 0 && progress.bytesInAll > 0 &&
        progress.bytes > 0) // mails are about as long as before
        total = static_cast<qint64>(static_cast<double>(progress.messages) * static_cast<double>(progress.bytesInAll) /
                                    static_cast<double>(progress.bytes));
    Q_EMIT importProgressed(
        {progress.messages, total, progress.perSecond, progress.left, m_import && m_import->isPaused()});
}

void WorkspaceData::pauseImport(bool paused)
{
    if (m_import)
        paused ? m_import->pause() : m_import->resume();
}

void WorkspaceData::cancelImport()
{
    if (m_import)
        m_import->cancel();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailFetcher.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstmile
{

Q_LOGGING_CATEGORY(mailFetchLog, "firstmile.mail.fetch")

MailFetcher::MailFetcher(std::shared_ptr<MailAccess> access, QObject *parent)
    : QObject(parent), m_access(std::move(access)), m_settings(m_access->settings())
{}

MailFetcher::~MailFetcher() = default;

Async<FetchResult> MailFetcher::fetch(const QString &mailbox, const Cursor &cursor)
{
    if (m_promise)
        return ready<FetchResult>(Error{ErrorKind::Conflict, u"a fetch is under way"_s, {}});
    m_mailbox = mailbox;
    m_cursor = cursor;
    m_promise.emplace();
    auto future = m_promise->future();
    m_isFresh = !m_connection || !m_connection->isUsable();
    if (m_isFresh)
        connectThenWalk();
    else
        walk();
    return future;
}

void MailFetcher::cancel()
{
    if (!m_promise)
        return;
    m_task.reset();
    m_connection.reset();
    if (auto *opening = std::exchange(m_opening, nullptr))
        opening->cancel();
    finish(Error{ErrorKind::Cancelled, {}, {}});
}

void MailFetcher::connectThenWalk()
{
    m_isFresh = true;
    m_connection.reset();
    forgetOpen();
    auto *opening = new ImapOpening(m_access, this);
    m_opening = opening;
    whenDone(opening->start(), this, [this, opening](const Result<std::shared_ptr<ImapConnection>> &connection) {
        if (m_opening == opening)
            onConnected(connection);
    });
}

void MailFetcher::onConnected(const Result<std::shared_ptr<ImapConnection>> &connection)
{
    m_opening = nullptr;
    if (!connection) {
        finish(connection.error());
        return;
    }
    m_connection = *connection;
    connect(m_connection.get(), &ImapConnection::untagged, this, &MailFetcher::onUntagged);
    m_tellsVanished = false;
    if (m_connection->can("QRESYNC") && m_connection->can("ENABLE"))
        enableResyncThenWalk();
    else
        walk();
}

/// A server that refuses it does not tell what vanished; a connection that ends over it lets the walk fail.
void MailFetcher::enableResyncThenWalk()
{
    m_task = std::make_unique<QObject>(); // so that cancel() ends the waiting
    whenDone(m_connection->send(enableResync()), m_task.get(), [this](const Result<ImapReply> &reply) {
        m_task.release()->deleteLater();
        m_tellsVanished = reply && isResyncEnabled(*reply);
        walk();
    });
}

/// Which mailbox is open holds for the steps of one walk, that follow each other at once.
void MailFetcher::forgetOpen(const QString &except)
{
    for (auto memory = m_memories.begin(); memory != m_memories.end(); ++memory) {
        if (memory.key() != except)
            memory->open.reset();
    }
}

/// Mail that comes in while a mailbox is open is announced; then the next step opens it again, to see it first.
void MailFetcher::onUntagged(const ImapResponse &response)
{
    auto &open = m_memories[m_mailbox].open;
    if (open && response.name == "EXPUNGE")
        --open->exists;
    else if (open && response.name == "VANISHED" && !response.text.startsWith("(EARLIER)"))
        open.reset(); // how many they were is not worth counting
    else if (open && response.name == "EXISTS" && response.number > open->exists)
        open.reset();
}

void MailFetcher::walk()
{
    constexpr qint64 longestBetweenSteps = 30'000; // ms
    const bool isLate = !m_sinceStep.isValid() || m_sinceStep.elapsed() > longestBetweenSteps;
    forgetOpen(isLate ? QString() : m_mailbox);
    auto task = std::make_unique<MailboxWalk>(*m_connection, m_memories[m_mailbox], m_settings.mailsPerStep,
                                              m_tellsVanished, nullptr);
    whenDone(task->run(m_mailbox, m_cursor), task.get(),
             [this](const Result<FetchResult> &result) { onWalked(result); });
    m_task = std::move(task);
}

void MailFetcher::onWalked(const Result<FetchResult> &result)
{
    m_task.release()->deleteLater(); // it is what is telling us
    m_sinceStep.start();
    if (!result) {
        forgetOpen();
        onFailed(result.error());
        return;
    }
    FetchResult step = *result;
    // What was found is stored first; the look after it finds nothing new, and that is the moment to tidy.
    if (noteProofCopies(step))
        step.more = true;
    if (isTidyingDue(step) && isAllStored()) {
        tidy(step);
        return;
    }
    if (isTidyingDue(step))
        step.more = true;
    finish(step);
}

void MailFetcher::onFailed(const Error &error)
{
    const bool isConnections = !m_connection || !m_connection->isUsable();
    if (isConnections && !m_isFresh) {
        connectThenWalk(); // servers end connections that rested too long
        return;
    }
    if (error.kind == ErrorKind::NotFound && m_mailbox == m_settings.folders.sent) {
        FetchResult nothing; // the mailbox of sent mail may come into being with the first mail sent
        nothing.next = m_cursor;
        nothing.remaining = 0;
        finish(nothing);
        return;
    }
    finish(error);
}

/// Whether the step brought copies of our own that can be tidied at once; while a mail is being sent, a little later.
bool MailFetcher::noteProofCopies(const FetchResult &result)
{
    if (!m_settings.clientFilesSent || m_mailbox != "INBOX"_L1)
        return false;
    const bool found = std::any_of(result.items.begin(), result.items.end(), [this](const RawItem &item) {
        return proofCopyId(item.bytes, m_settings.ownAddresses).has_value();
    });
    m_mayHaveProofCopies = m_mayHaveProofCopies || found;
    if (found && m_isTidyingHeld)
        QTimer::singleShot(std::chrono::seconds(3), this, &MailFetcher::worthAnotherLook);
    return found && !m_isTidyingHeld;
}

/// Only when there is nothing to hand on, so that new mail never waits.
bool MailFetcher::isTidyingDue(const FetchResult &result) const
{
    return m_mayHaveProofCopies && !m_isTidyingHeld && m_settings.clientFilesSent && m_mailbox == "INBOX"_L1 &&
           !m_cursor.isEmpty() && result.items.isEmpty() && !result.more;
}

/// The caller may be ahead of what it has stored, and a mail must not leave INBOX before it is.
bool MailFetcher::isAllStored() const
{
    return m_stored.value(m_mailbox, m_cursor) == m_cursor;
}

void MailFetcher::tidy(const FetchResult &result)
{
    m_mayHaveProofCopies = false;
    forgetOpen();
    const auto cursor = MailCursor::from(m_cursor).value_or(MailCursor{});
    auto task = std::make_unique<ProofCopies>(*m_connection, m_settings.folders, m_settings.ownAddresses, nullptr);
    whenDone(task->tidy(cursor.uidValidity, cursor.high), task.get(), [this, result](const Result<int> &moved) {
        if (!moved)
            qCWarning(mailFetchLog, "proof copies stay in INBOX: %ls", qUtf16Printable(moved.error().detail));
        m_task.release()->deleteLater();
        finish(result);
    });
    m_task = std::move(task);
}

void MailFetcher::finish(const Result<FetchResult> &result)
{
    if (auto promise = std::exchange(m_promise, {}))
        promise->settle(result);
}

}

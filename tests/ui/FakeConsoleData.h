// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/ConsoleData.h"

#include <QMap>

#include <functional>
#include <memory>

namespace firstmile::tests
{

/// A workspace in memory, invented and awkward: long names, right-to-left, emoji, 200 messages, failures of every kind.
class FakeConsoleData : public ConsoleData
{
    Q_OBJECT

public:
    explicit FakeConsoleData(const Clock &clock, bool empty = false);

    QString workspaceName() const override { return QStringLiteral("Acme Telecom"); }
    QString agent() const override { return QStringLiteral("Luc"); }
    Milliseconds answerWithin() const override { return std::chrono::hours(24); }

    Async<QList<ConversationKey>> order(const ListQuery &query, int limit) override;
    Async<QList<ConversationKey>> keysOf(const ListQuery &query, const QList<ConversationId> &ids) override;
    Async<QList<ConversationRow>> rows(const ListQuery &query, const QList<ConversationId> &ids) override;
    Async<QList<int>> tally(const QStringList &queries) override;
    Async<int> outboxTroubles() override;
    Async<QList<SavedView>> savedViews() override { return ready<QList<SavedView>>(m_views); }
    Async<SavedViewId> saveView(const SavedView &view) override;
    Async<void> removeView(SavedViewId view) override;
    Async<void> orderViews(const QList<SavedViewId> &views) override;
    Async<ThreadView> thread(ConversationId conversation) override;
    Async<QList<AccountStatus>> accounts() override { return ready<QList<AccountStatus>>(m_accounts); }
    Async<Vocabulary> vocabulary() override;
    Async<QByteArray> attachment(MessageId, AttachmentId) override { return ready<QByteArray>(QByteArray("bytes")); }

    Async<FormattedMail> formatted(MessageId message) override;
    QHash<MessageId, FormattedMail> formattedMails; ///< what formatted() gives

    Async<LoggedPlace> logContact(const LoggedContact &contact) override;
    Async<void> takeBackContact(MessageId message) override;

    Async<BulkOutcome> onSome(const QList<ConversationId> &ids, const BulkDeed &deed) override;
    Async<BulkOutcome> onAll(const ListQuery &query, const BulkDeed &deed) override;
    Async<void> undo(BulkUndoId deed) override;
    Async<void> handOver(ConversationId conversation, const QString &team, const QString &reason) override;
    Async<void> handBack(ConversationId conversation, const QString &outcome) override;
    Async<void> markSeen(ConversationId conversation) override;

    Async<Enrolled> signIn(const ChannelSetup &setup, AccountId again) override;
    Async<MailSettingsGuess> discoverMail(const QString &address) override;
    Async<QList<FacebookPageOffer>> facebookPages(const FacebookSetup &setup) override;
    void cancelSignIn() override { waitingSignIn.reset(); }
    Async<void> testAccount(AccountId account) override;
    Async<void> editAccount(AccountId account, const AccountEdit &edit) override;
    Async<void> pause(AccountId account, bool paused) override;
    Async<void> pollNow(AccountId) override { return ready(Result<void>()); }
    Async<void> removeAccount(AccountId account) override;
    Async<ImportSummary> importMail(const QString &path, const QStringList &own) override;
    void pauseImport(bool paused) override { importPaused = paused; }
    void cancelImport() override { import.reset(); }

    // What tests look at and set.
    struct Entry
    {
        Conversation conversation;
        QList<Message> messages;
        QList<OutboxItem> outbox;
        std::optional<Instant> lookedAt;
        ReplyRoute route = throughNetwork();
        bool canBePrivate = false;
    };
    static ReplyRoute throughNetwork();
    Entry &entry(ConversationId id) { return m_entries[id]; }
    Entry *byCustomer(const QString &name);
    OutboxItem *item(OutboxId id, ConversationId *where = nullptr); ///< a reply on its way; null: there is none
    qint64 freshId() { return ++m_nextId; }
    QMap<CustomerId, Customer> &customers() { return m_customers; }
    void customerWrites(ConversationId id, const QString &text);
    void announce(ConversationId id);
    QList<ConversationRow> matching(const ListQuery &query) const; ///< in their order, found the slow way
    void close(ConversationId id);
    void reopen(ConversationId id);
    void change(ConversationId id, const std::function<void(Conversation &)> &change); ///< and tells it
    void add(const Conversation &conversation);                                        ///< and tells it
    void remove(ConversationId id);                                                    ///< and tells it
    QList<ConversationId> ids() const { return m_entries.keys(); }

    // Answers about lists that come later: each is what was so when it was asked for.
    void holdAnswers() { m_holding = true; }
    qsizetype answersHeld() const { return m_held.size(); }
    void answer(qsizetype which);
    int rowsRead = 0;
    std::unique_ptr<Promise<ImportSummary>> import; ///< the one that runs
    bool importPaused = false;

    std::shared_ptr<Promise<Enrolled>> waitingSignIn; ///< one that waits for the browser
    std::optional<LoggedContact> logged;              ///< the last one
    std::optional<ChannelSetup> signedInWith;         ///< the last one that was tried
    AccountStatus *status(AccountId id);
    void announceAccount(AccountId id);
    Enrolled enrol(const ChannelSetup &setup, AccountId again); ///< what a sign-in that went well does

    std::optional<Error> failNext; ///< the next call to list, open or write fails with this

private:
    friend class FakeWorkspaceBuilder;
    template <class T>
    Async<T> soon(Result<T> result)
    {
        if (!m_holding)
            return ready<T>(std::move(result));
        auto promise = std::make_shared<Promise<T>>();
        m_held.append([promise, result] { promise->settle(result); });
        return promise->future();
    }
    Result<void> changedOrFailed(ConversationId id, const std::function<void(Conversation &)> &change);
    void announceViews();

    const Clock &m_clock;
    QMap<ConversationId, Entry> m_entries;
    QMap<CustomerId, Customer> m_customers;
    QList<AccountStatus> m_accounts;
    QList<SavedView> m_views;
    QMap<BulkUndoId, QList<Conversation>> m_undo; ///< as they were before a deed
    QList<std::function<void()>> m_held;
    bool m_holding = false;
    qint64 m_nextId = 10'000;
};

}
